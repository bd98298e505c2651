import { expect, it } from 'vitest';
import { WORKLOAD_CHOICE_KEYS, WORKLOAD_CHOICES } from '../../src/scenario/fields';
import type { Workload } from '../../src/scenario/scenario';
import { assumptionsOfWorkload } from '../../src/wording/assumptions';
import { choiceLabel } from '../../src/wording/choiceLabels';
import { scenarioOf } from '../support/cards';

it('the values of each choice are called by words, each by its own', () => {
  for (const key of WORKLOAD_CHOICE_KEYS) {
    const labels = WORKLOAD_CHOICES[key].values.map((value) => choiceLabel(key, value));
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/^[a-z][a-z ]+$/);
  }
});

it('what is said of waiting and coming is among what a figure rests on, and what is not said is not', () => {
  const about = (patch: Partial<Workload>) =>
    scenarioOf(patch)
      .workloads.flatMap(assumptionsOfWorkload)
      .map(({ label, value }) => `${label}: ${value}`);
  expect(about({ answersCanWait: 'no', arrival: 'at-once' })).toEqual(
    expect.arrayContaining(['Answers can wait a day: no', 'How it comes: all at once']),
  );
  expect(about({}).join()).not.toMatch(/wait|comes/);
});
