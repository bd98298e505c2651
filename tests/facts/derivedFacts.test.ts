import { describe, expect, it } from 'vitest';
import { derivedFacts } from '../../src/facts/derivedFacts';

const DERIVED = derivedFacts();

function derived(label: string) {
  const [only, ...others] = DERIVED.filter((fact) => fact.label === label);
  if (!only || others.length > 0) throw new Error(`not exactly one figure is called “${label}”`);
  return only;
}

/** Each claim about a figure, as its source puts it, with the verdict. */
const verdicts = (label: string) =>
  derived(label).checked.map(({ claim: { source, qualifier, value }, verdict }) => [
    source,
    qualifier === undefined ? String(value) : `${qualifier} ${value}`,
    verdict,
  ]);

describe('the figures that can be worked out', () => {
  it.each([
    // 100,000 x 0.15 / 1M = 0.015.
    ['Reading one document', 0.015, '100,000 × $0.15/1M'],
    // 1M x 0.15 / 1M + 200,000 x 0.60 / 1M = 0.15 + 0.12 = 0.27.
    ['A day of a coding assistant', 0.27, '1,000,000 × $0.15/1M + 200,000 × $0.60/1M'],
    // 1,000 x (2,000 x 0.15 + 500 x 0.60) / 1M = 0.30 + 0.30 = 0.60.
    ['A day of a support bot', 0.6, '1,000 × (2,000 × $0.15/1M + 500 × $0.60/1M)'],
    // 0.75 x 0.15 + 0.25 x 0.60 = 0.1125 + 0.15 = 0.2625.
    ['Blended price, three input tokens to one output token', 0.2625, '0.75 × $0.15 + 0.25 × $0.60'],
    // 1 - 0.075 / 0.15 = 50%, twice; 1 - 0.30 / 0.60 = 50%.
    ['Discount on cached input', 50, '1 − $0.075 ÷ $0.15'],
    ['Discount in Batch, input', 50, '1 − $0.075 ÷ $0.15'],
    ['Discount in Batch, output', 50, '1 − $0.30 ÷ $0.60'],
    // 0.30 / 0.15 = 2; 1.20 / 0.60 = 2.
    ['Fine-tuned against base, input', 2, '$0.30 ÷ $0.15'],
    ['Fine-tuned against base, output', 2, '$1.20 ÷ $0.60'],
    // 1 - 0.15 / 0.50 = 70%; 1 - 0.60 / 1.50 = 60%.
    ['Cheaper than GPT-3.5 Turbo, input', 70, '1 − $0.15 ÷ $0.50'],
    ['Cheaper than GPT-3.5 Turbo, output', 60, '1 − $0.60 ÷ $1.50'],
    // GPT-3.5 Turbo: 0.75 x 0.50 + 0.25 x 1.50 = 0.375 + 0.375 = 0.75; 1 - 0.2625 / 0.75 = 65%.
    ['Cheaper than GPT-3.5 Turbo, three to one', 65, '1 − $0.2625 ÷ $0.75'],
    // 1 - 0.15 / 20 = 99.25%; 1 - 0.60 / 20 = 97%; 1 - 0.2625 / 20 = 1 - 0.013125 = 98.6875%.
    ['Fall of the price since text-davinci-003, input', 99.25, '1 − $0.15 ÷ $20.00'],
    ['Fall of the price since text-davinci-003, output', 97, '1 − $0.60 ÷ $20.00'],
    ['Fall of the price since text-davinci-003, three to one', 98.6875, '1 − $0.2625 ÷ $20.00'],
    // 5 / 0.15 = 33.3…; 15 / 0.60 = 25.
    ['GPT-4o at launch against this model, input', 100 / 3, '$5.00 ÷ $0.15'],
    ['GPT-4o at launch against this model, output', 25, '$15.00 ÷ $0.60'],
    // 23.6 - 8.7 = 14.9.
    ['Lead of GPT-4.1 mini on SWE-bench Verified', 14.9, '23.6 − 8.7'],
  ])('%s: %d', (label, value, working) => {
    expect(derived(label).value).toBeCloseTo(value, 9);
    expect(derived(label).working).toBe(working);
  });

  it('are no others', () => {
    expect(DERIVED).toHaveLength(18);
  });

  it('have the unit in which they are claimed', () => {
    expect(derived('Reading one document').unit).toBe('usd');
    expect(derived('Blended price, three input tokens to one output token').unit).toBe('usd-per-mtok');
    expect(derived('Discount on cached input').unit).toBe('percent');
    expect(derived('Fine-tuned against base, input').unit).toBe('times');
    expect(derived('Lead of GPT-4.1 mini on SWE-bench Verified').unit).toBe('percentage-points');
  });
});

describe('what is claimed of them', () => {
  it.each([
    ['Reading one document', '0.015'],
    ['A day of a coding assistant', '0.27'],
    ['A day of a support bot', '0.6'],
  ])('holds in the document’s own example: %s', (label, claimed) => {
    expect(verdicts(label)).toEqual([['doc-a', claimed, 'holds']]);
  });

  it('holds for the blended price: 0.2625 is 0.26 when rounded to cents', () => {
    expect(verdicts('Blended price, three input tokens to one output token')).toEqual([
      ['doc-a', '0.26', 'holds'],
    ]);
  });

  it.each([
    'Discount on cached input',
    'Discount in Batch, input',
    'Discount in Batch, output',
    'Fine-tuned against base, input',
    'Fine-tuned against base, output',
  ])('holds by every source: %s', (label) => {
    const found = verdicts(label).map(([, , verdict]) => verdict);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found)).toEqual(new Set(['holds']));
  });

  it('of the saving against GPT-3.5 Turbo is true or not by what is counted', () => {
    // “About 60%” is from 57% to 63%. Input 70%: above that. Output 60%: exactly, so not more than 60%. Mixed 65%.
    const said = (aboutSixty: string, moreThanSixty: string) => [
      ['doc-a', 'about 60', aboutSixty],
      ['doc-b', 'more than 60', moreThanSixty],
      ['openai-launch', 'more than 60', moreThanSixty],
    ];
    expect(verdicts('Cheaper than GPT-3.5 Turbo, input')).toEqual(said('too low', 'holds'));
    expect(verdicts('Cheaper than GPT-3.5 Turbo, output')).toEqual(said('holds', 'too high'));
    expect(verdicts('Cheaper than GPT-3.5 Turbo, three to one')).toEqual(said('too low', 'holds'));
  });

  it('of the fall since text-davinci-003 is true for input and not for output', () => {
    // 99.25 is more than 99 and 99 when rounded. 97 is neither. 98.6875 is not more than 99, but 99 when rounded.
    const said = (moreThan: string, plain: string) => [
      ['doc-b', 'more than 99', moreThan],
      ['openai-launch', '99', plain],
    ];
    const label = (of: string) => `Fall of the price since text-davinci-003, ${of}`;
    expect(verdicts(label('input'))).toEqual(said('holds', 'holds'));
    expect(verdicts(label('output'))).toEqual(said('too high', 'too high'));
    expect(verdicts(label('three to one'))).toEqual(said('too high', 'holds'));
  });

  it('of frontier models is too little for GPT-4o: ten times is neither 33 nor 25', () => {
    for (const kind of ['input', 'output'])
      expect(verdicts(`GPT-4o at launch against this model, ${kind}`)).toEqual([
        ['doc-b', 'about 10', 'too low'],
      ]);
  });

  it('of the lead on SWE-bench is far too much: 14.9 points are not about 60', () => {
    expect(verdicts('Lead of GPT-4.1 mini on SWE-bench Verified')).toEqual([
      ['doc-a', 'about 60', 'too high'],
    ]);
  });
});
