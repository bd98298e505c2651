import { isSameScenario } from '../links/sameScenario';
import type { Scenario } from '../scenario/scenario';
import { TITLE_MAX_CHARACTERS } from '../scenario/scenarioFields';
import type { SavedEstimate } from './savedEstimates';

/** The entry that holds this scenario under this name already; without a name, under any. */
export function findAlike(
  name: string,
  scenario: Scenario,
  saved: readonly SavedEstimate[],
): SavedEstimate | undefined {
  return saved.find(
    (entry) => (name === '' || entry.name === name) && isSameScenario(entry.scenario, scenario),
  );
}

/** A name that no entry has: the one given, or else with the first number behind it that makes it new: `Plan (2)`. */
export function freeName(name: string, saved: readonly SavedEstimate[]): string {
  const taken = new Set(saved.map((entry) => entry.name));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) {
    const ending = ` (${number})`;
    free = [...name].slice(0, TITLE_MAX_CHARACTERS - ending.length).join('') + ending;
  }
  return free;
}
