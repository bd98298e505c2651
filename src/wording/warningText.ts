import type { Warning, WarningCode } from '../engine/warnings';
import { formatCount } from '../units/format';

/** A warning in words: what is the matter and the way out. `grave` ones are about requests that the API refuses. */
export interface WarningText {
  readonly grave: boolean;
  readonly text: string;
}

const GRAVE: readonly WarningCode[] = ['context-exceeded', 'output-exceeded', 'rate-unknown'];

export function warningText(warning: Warning): WarningText {
  return { grave: GRAVE.includes(warning.code), text: textOf(warning) };
}

function textOf({ code, limitTokens = 0, turn, searchTokens }: Warning): string {
  const limit = `${formatCount(limitTokens)} tokens`;
  switch (code) {
    case 'context-exceeded': {
      const from = turn ? `from turn ${turn} on, ` : '';
      const found = searchTokens ? ` (with web search: ${formatCount(searchTokens)} tokens)` : '';
      const wayOut = searchTokens
        ? 'search less in a call, or send less text along'
        : turn
          ? 'end the conversation earlier, or send fewer of its turns along'
          : 'split the input over several requests';
      return `Impossible as it stands: ${from}input${found} and output together pass the context window of ${limit}. Priced all the same; ${wayOut}.`;
    }
    case 'output-exceeded':
      return `Impossible as it stands: a reply can have ${limit} at most. Priced all the same; ask for the rest in further requests.`;
    case 'cache-below-minimum':
      return `Prompts under ${limit} are never cached. The cached share is counted as you gave it, but a real bill would have none.`;
    case 'prompt-below-minimum':
      return `Prompts under ${limit} are never cached.`;
    case 'prefix-over-common':
      return 'The calls of a document have only their instructions in common, so no more counts as their shared start.';
    case 'prefix-below-minimum':
      return `The shared start of the prompts is under ${limit}, so it is never cached.`;
    case 'nothing-shared':
      return 'The prompts have no shared start, so nothing is cached.';
    case 'cache-not-in-batch':
      return 'Batch and cached discounts do not add up: the cached share counts only for the requests outside Batch.';
    case 'cache-all-in-batch':
      return 'Batch and cached discounts do not add up, and all requests are in Batch.';
    case 'hit-rate-zero':
      return 'At this hit rate nothing is cached.';
    case 'no-requests':
      return 'No requests, so there is no price per request.';
    case 'rate-unknown':
      return 'This list has no rate for a part of this workload, which is left out of every total; choose another list to price it.';
  }
}
