import { faultsOfCsv } from './faultsOfCsv';
import { faultsOfFocus } from './faultsOfFocus';
import { faultsOfJson } from './faultsOfJson';
import type { Fault } from './laws';
import type { Swept } from './swept';
import { carriedFaults } from './textsOfPage';

/** What the files that are read by programs say otherwise than the lines come to. */
export function faultsOfFiles(swept: Swept): Fault[] {
  return [...faultsOfCsv(swept), ...faultsOfFocus(swept), ...faultsOfJson(swept), ...faultsOfCarried(swept)];
}

function faultsOfCarried(swept: Swept): Fault[] {
  return carriedFaults(swept).map((said) => ({ law: 'carries its amount', label: 'metric', said }));
}
