import { describe, expect, it } from 'vitest';
import type { Claim, Fact } from '../../src/catalog/schema';
import { checkDataset } from '../../src/checks/checkDataset';
import { checkQuestions } from '../../src/checks/checkQuestions';
import { withValue } from './doctored';

function factOf(
  id: string,
  unit: Fact['unit'],
  ...said: readonly [source: string, value: Claim['value']][]
): Fact {
  const claims = said.map(([source, value]) => ({ source, value, where: 'line 1' }));
  return { id, group: 'prices', label: id, unit, claims };
}

const FACTS = [
  factOf('input-0.5', 'usd-per-mtok', ['paper', 0.5], ['page', 0.5]),
  factOf('training', 'usd-per-mtok', ['paper', 0.3], ['page', 3]),
  factOf('rival', 'text', ['paper', 'similar'], ['paper', 'higher']),
  factOf('vision', 'yes-no', ['paper', true]),
];

const problemsOf = (...answer: string[]) =>
  checkQuestions([{ id: 'cost', question: 'Cost?', answer }], FACTS);

describe('a reference in an answer', () => {
  it('may be to a fact on which the sources agree, or to one source', () => {
    expect(
      problemsOf('It is {input-0.5}, {input-0.5@page} there.', 'Not {training@paper} but {training@page}.'),
    ).toEqual([]);
    expect(problemsOf('No reference at all.')).toEqual([]);
  });

  it.each([
    ['{output}', 'no fact "output"'],
    ['{output@page}', 'no fact "output"'],
    ['{training@hearsay}', 'no claim of "hearsay" in fact "training"'],
    ['{training}', 'the claims of "training" differ, so a source has to be named'],
    ['{rival@paper}', '"paper" contradicts itself on "rival"'],
    ['{vision}', '"vision" is a yes or no, which no sentence can take in'],
    ['{vision@paper}', '"vision" is a yes or no, which no sentence can take in'],
    ['{Training@page}', 'a brace that belongs to no reference'],
    ['{training@page', 'a brace that belongs to no reference'],
    ['{}', 'a brace that belongs to no reference'],
  ])('may not be %s', (reference, problem) => {
    expect(problemsOf('All is well: {input-0.5}.', `It is ${reference}.`)).toEqual([
      `questions.json: [0].answer[1]: ${problem}`,
    ]);
  });

  it('is checked in the dataset', () => {
    expect(checkDataset(withValue('questions.json', [0, 'answer', 0], 'Until {doomsday}.'))).toEqual([
      'questions.json: [0].answer[0]: no fact "doomsday"',
    ]);
  });
});
