import { countTokens } from '../tokens/countTokens';
import { countTools } from '../tokens/countTools';
import { loadRanks } from '../tokens/loadRanks';
import { readTools } from '../tokens/readTools';
import type { Counting } from './counting';
import { RowFault } from './rowReading';

/**
 * Fetches what counts tokens, over a megabyte of it.
 * @throws where it can't be had: a worker that could not import a part never asks for it again
 */
export async function loadCounting(): Promise<Counting> {
  const table = await loadRanks(() => undefined);
  const countText = (text: string) => countTokens(text, table);
  return { countText, countTools: withMemory((json) => countToolsOf(json, countText)) };
}

function countToolsOf(json: string, countText: Counting['countText']): number {
  const tools = readTools(json);
  if (!tools.ok) throw new RowFault('tools', tools.problem);
  return countTools(tools.value, countText).tokens;
}

/** Most requests of a file have the same tools. */
function withMemory(count: (json: string) => number): Counting['countTools'] {
  let last = { json: '', tokens: 0 };
  return (tools) => {
    const json = JSON.stringify(tools);
    if (json !== last.json) last = { json, tokens: count(json) };
    return last.tokens;
  };
}
