import { type ListedToken, makeRankTable, type RankTable } from './rankTable';

/** The list of all tokens, over a megabyte compressed, in the parts that `src/build/rankParts.ts` cuts it into. */
const PARTS: readonly (() => Promise<{ readonly default: readonly ListedToken[] }>)[] = [
  () => import('o200k-base/0'),
  () => import('o200k-base/1'),
  () => import('o200k-base/2'),
  () => import('o200k-base/3'),
  () => import('o200k-base/4'),
  () => import('o200k-base/5'),
  () => import('o200k-base/6'),
  () => import('o200k-base/7'),
];

/** Fetched at a time: enough for no pause between two, and few enough for each that has come to say how far it is. */
const AT_A_TIME = 2;

/**
 * Loads the ranks of all tokens. They are imported, since the page may fetch nothing else. Tells after each part how many of
 * them are there; rejects where one of them can't be had.
 */
export async function loadRanks(onPart: (loaded: number, parts: number) => void): Promise<RankTable> {
  const lists: (readonly ListedToken[])[] = [];
  let next = 0;
  let loaded = 0;
  const loadOthers = async (): Promise<void> => {
    for (let part = next++; part < PARTS.length; part = next++) {
      lists[part] = (await PARTS[part]?.())?.default ?? [];
      loaded += 1;
      onPart(loaded, PARTS.length);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, loadOthers));
  return makeRankTable(lists.flat());
}
