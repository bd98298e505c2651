import { faultsOfCsv } from './faultsOfCsv';
import { faultsOfFocus } from './faultsOfFocus';
import { faultsOfJson } from './faultsOfJson';
import type { Fault } from './laws';
import type { Swept } from './swept';

/** What the files that are read by programs say otherwise than the lines come to. */
export function faultsOfFiles(swept: Swept): Fault[] {
  return [...faultsOfCsv(swept), ...faultsOfFocus(swept), ...faultsOfJson(swept)];
}
