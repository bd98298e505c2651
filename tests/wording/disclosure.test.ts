import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_SEPARATOR, IMAGE_LETTERS } from '../../src/links/linkFormat';
import { shareLink } from '../../src/links/shareLink';
import { WORKLOAD_CHOICES, WORKLOAD_QUANTITIES } from '../../src/scenario/fields';
import { disclosedBy } from '../../src/wording/disclosure';
import { lowerFirst } from '../../src/wording/firstLetter';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';
import '../support/properties';

/** What names each key of a link; the version and the count of the workloads are no more than its form. */
const NAMED_BY: Readonly<Record<string, RegExp>> = {
  t: /^The title “/,
  p: /^The price list \(/,
  px: /^The (?:price list .*|date of the prices), \d/,
  x: /^Your own prices: /,
  bu: /^The budget of /,
  h: /^The horizon of /,
  pf: /^The busiest minute/,
  mm: /^Models beside each other: /,
  mo: /^Own model: /,
  mr: /^Reasoning at most: /,
  mw: /^Written to a cache after a move: /,
  mh: /^Hit rate there: /,
  mf: /^Other tokenizers: /,
  mt: /^Move to: /,
  ms: /^Move begins: /,
  mp: /^Moved a month: /,
};

const LABELS: ReadonlyMap<string, string> = new Map([
  ...[...Object.values(WORKLOAD_QUANTITIES), ...Object.values(WORKLOAD_CHOICES)].map(
    ({ letters, label }): [string, string] => [letters, letters === 'r' ? 'how often' : lowerFirst(label)],
  ),
  ...IMAGE_LETTERS.map((letters): [string, string] => [letters, 'images']),
]);

describe('what a link tells', () => {
  it('names every key and every letter that is in it, and none that is not', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const link = shareLink(scenario);
        const lines = disclosedBy(scenario);
        if (!link.ok) {
          expect(lines).toEqual([]);
          return;
        }
        const entries = [...new URLSearchParams(link.query)];
        const keys = entries.map(([key]) => key);
        for (const [key, words] of Object.entries(NAMED_BY)) {
          expect([key, lines.some((line) => words.test(line))]).toEqual([key, keys.includes(key)]);
        }
        expect(keys.filter((key) => !/^(?:v|z|w\d+)$/.test(key) && !(key in NAMED_BY))).toEqual([]);

        const fields = entries.flatMap(([key, value]) =>
          /^w\d/.test(key) ? value.split(FIELD_SEPARATOR) : [],
        );
        const names = fields.filter((field) => field.startsWith('n')).map((field) => field.slice(1));
        const named = lines.find((line) => /^The names? “/.test(line));
        expect(named !== undefined).toBe(names.length > 0);
        for (const name of names) expect(named).toContain(`“${name}”`);

        const workloads = lines.find((line) => /^The (?:\d+ )?workloads?: /.test(line)) ?? '';
        const told = workloads.replace(/^.*?: /, '').split(', ');
        const letters = fields
          .filter((field) => !field.startsWith('n'))
          .map((field) => /^[a-z]+(?=\d)/.exec(field)?.[0]);
        expect(new Set(told)).toEqual(new Set(letters.map((letter) => LABELS.get(letter ?? ''))));
        expect(lines).toHaveLength(new Set(lines).size);
      }),
    );
  });

  it('has the busiest minute, images and the fields that are not as they are by default', () => {
    const image = { widthPx: 512, heightPx: 512, detail: 'low', imagesPerCall: 1 } as const;
    const scenario = {
      ...scenarioOf({ images: [image], fast: true, cachedSharePercent: 40 }),
      peakFactor: 5,
    };
    expect(disclosedBy(scenario)).toEqual([
      'The workload: how often, input, output, cached input, fast, images',
      'The date of the prices, 3 June 2026',
      'The busiest minute, as 5 × the average one',
    ]);
  });
});
