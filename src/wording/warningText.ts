import type { Warning } from '../engine/warnings';
import { formatCount } from '../units/format';

/** A warning in words: what is the matter and the way out. `grave` ones are about requests that the API refuses. */
export interface WarningText {
  readonly grave: boolean;
  readonly text: string;
}

export function warningText({ code, limitTokens = 0, turn }: Warning): WarningText {
  const limit = formatCount(limitTokens);
  switch (code) {
    case 'context-exceeded':
      return {
        grave: true,
        text:
          turn === undefined
            ? `Impossible as it stands: input and output together pass the context window of ${limit} tokens. Priced all the same; split the input over several requests.`
            : `Impossible as it stands: from turn ${turn} on, input and output together pass the context window of ${limit} tokens. Priced all the same; end the conversation earlier, or send fewer of its turns along.`,
      };
    case 'output-exceeded':
      return {
        grave: true,
        text: `Impossible as it stands: a reply can have ${limit} tokens at most. Priced all the same; ask for the rest in further requests.`,
      };
    case 'cache-below-minimum':
      return {
        grave: false,
        text: `Prompts under ${limit} tokens are never cached. The cached share is counted as you gave it, but a real bill would have none.`,
      };
    case 'prefix-over-common':
      return {
        grave: false,
        text: 'The calls of a document have only their instructions in common, so that is all that counts as their shared start.',
      };
    case 'prefix-below-minimum':
      return {
        grave: false,
        text: `The shared start of the prompts is under ${limit} tokens, so by itself it is never cached.`,
      };
    case 'cache-not-in-batch':
      return {
        grave: false,
        text: 'Batch and cached discounts do not add up: the cached share counts only for the requests outside Batch.',
      };
    case 'no-requests':
      return { grave: false, text: 'No requests, so there is no price per request.' };
    case 'rate-unknown':
      return {
        grave: true,
        text: 'This price list has no rate for a part of this workload. That part is left out of every total; choose another list to price it.',
      };
  }
}
