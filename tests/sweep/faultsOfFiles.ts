import { faultsOfCsv } from './faultsOfCsv';
import { faultsOfFocus } from './faultsOfFocus';
import { faultsOfJson } from './faultsOfJson';
import type { Fault } from './laws';
import type { Swept } from './swept';
import { carriedFaults } from './textsOfPage';

/** What the files that are read by programs say otherwise than the lines come to, under tame names and under any. */
export function faultsOfFiles(swept: Swept): Fault[] {
  const asNamed = { ...swept, exported: swept.asNamed };
  return [swept, asNamed].flatMap((one) => [
    ...faultsOfCsv(one),
    ...faultsOfFocus(one),
    ...faultsOfJson(one),
    ...faultsOfCarried(one),
  ]);
}

function faultsOfCarried(swept: Swept): Fault[] {
  return carriedFaults(swept).map((said) => ({ law: 'carries its amount', label: 'metric', said }));
}
