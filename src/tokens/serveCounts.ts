import { countChat } from './countChat';
import type { CountFailure, CountReport, CountRequest, Prompt, PromptCount, TextCount } from './countRequest';
import { countTokens, walkPieces } from './countTokens';
import type { RankTable } from './rankTable';
import { tokenSpans } from './tokenSpans';

/** What a worker and a port of a channel have in common. */
export interface CountPort {
  postMessage(report: CountReport): void;
  onmessage: ((event: MessageEvent<CountRequest>) => void) | null;
}

export type LoadRanks = (onPart: (loadedParts: number, parts: number) => void) => Promise<RankTable>;

/** Counted at a time, in UTF-16 units: some hundredths of a second, after which a cancelled count is left off. */
const UNITS_AT_A_TIME = 250_000;

type Asked = Exclude<CountRequest, { what: 'cancel' }>;

/**
 * Answers the requests that come in at a port, one after the other. Loads the list of tokens with the first; a failed load is
 * tried again with the next. A cancelled text is left off midway; a whole call, which is as short as a context window, only
 * before it is begun.
 */
export function serveCounts(port: CountPort, load: LoadRanks): void {
  const waiting: Asked[] = [];
  const cancelled = new Set<number>();
  let table: RankTable | null = null;
  let isBusy = false;

  port.onmessage = ({ data }) => {
    if (data.what !== 'cancel') waiting.push(data);
    else if (isBusy) cancelled.add(data.id);
    if (!isBusy) void answerAll();
  };

  const answerAll = async (): Promise<void> => {
    isBusy = true;
    for (let request = waiting.shift(); request; request = waiting.shift()) {
      // What was cancelled while it waited is known once the messages that came meanwhile are read.
      await otherMessages();
      if (!cancelled.has(request.id)) await answer(request);
    }
    cancelled.clear();
    isBusy = false;
  };

  const answer = async (request: Asked): Promise<void> => {
    const { id } = request;
    let failure: CountFailure = 'not-loaded';
    try {
      table ??= await load((loadedParts, parts) =>
        port.postMessage({ id, what: 'progress', progress: { what: 'loading', loadedParts, parts } }),
      );
      failure = 'broke-off';
      if (request.what === 'prompt')
        port.postMessage({ id, what: 'prompt', count: countPrompt(request.prompt, table) });
      else {
        const count = await countText(request, table);
        if (count) port.postMessage({ id, what: 'text', count });
      }
    } catch {
      port.postMessage({ id, what: 'failed', why: failure });
    }
  };

  /** Null where it was cancelled meanwhile. */
  const countText = async (
    { id, text, spansUpTo }: Extract<Asked, { what: 'text' }>,
    ranks: RankTable,
  ): Promise<TextCount | null> => {
    const walk = walkPieces(text, ranks);
    let tokens = 0;
    for (let until = UNITS_AT_A_TIME; walk.at() < text.length; until = walk.at() + UNITS_AT_A_TIME) {
      while (walk.at() < Math.min(until, text.length)) tokens += walk.next();
      if (walk.at() === text.length) break;
      const progress = { what: 'counting' as const, countedUnits: walk.at(), tokens };
      port.postMessage({ id, what: 'progress', progress });
      await otherMessages();
      if (cancelled.has(id)) return null;
    }
    return { tokens, spans: tokenSpans(text, ranks, spansUpTo) };
  };
}

function countPrompt({ messages, tools, answer }: Prompt, table: RankTable): PromptCount {
  const count = (text: string): number => countTokens(text, table);
  return { input: countChat(messages, tools, count), answerTokens: count(answer) };
}

/** Lets the messages in that have come meanwhile. */
function otherMessages(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
