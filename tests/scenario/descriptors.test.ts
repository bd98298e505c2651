import { describe, expect, it } from 'vitest';
import { lettersOf, OWN_PRICE_IDS } from '../../src/catalog/billables';
import { decodeLink } from '../../src/links/decodeLink';
import { encodeLink } from '../../src/links/encodeLink';
import { IMAGE_LETTERS, LINK_KEYS, NAME_LETTER } from '../../src/links/linkFormat';
import { DEFAULT_SCENARIO, DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import type { QuantityField } from '../../src/scenario/fieldRow';
import {
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../../src/scenario/fields';
import { IMAGE_DETAILS, type ImageInput, MAX_IMAGE_SIZES, type Scenario } from '../../src/scenario/scenario';
import {
  OWN_PRICE_FIELD,
  SCENARIO_QUANTITIES,
  SCENARIO_QUANTITY_KEYS,
} from '../../src/scenario/scenarioFields';
import { scenarioOf } from '../support/cards';

/** The ends of a field's range and some values between, each within the field. */
function valuesOf({ minimum, maximum, whole }: QuantityField): number[] {
  const middle = (minimum + maximum) / 2;
  return [
    minimum,
    maximum,
    whole ? Math.floor(middle) : middle,
    minimum + 1,
    ...(whole ? [] : [minimum + 0.5]),
  ];
}

function survives(scenario: Scenario): void {
  const link = encodeLink(scenario);
  expect(link.ok && decodeLink(link.query)).toEqual({ scenario, problems: [], withheld: null });
}

const choices = WORKLOAD_CHOICE_KEYS.flatMap((key) =>
  WORKLOAD_CHOICES[key].values.map((value) => ({ key, value })),
);

describe('every field goes into a link and comes back', () => {
  it.each(WORKLOAD_QUANTITY_KEYS)('%s', (key) => {
    for (const value of valuesOf(WORKLOAD_QUANTITIES[key])) survives(scenarioOf({ [key]: value }));
  });

  it.each(choices)('$key as $value', ({ key, value }) => {
    survives(scenarioOf({ [key]: value }));
  });

  it.each(IMAGE_DETAILS)('images at %s detail, in all their places', (detail) => {
    const images: ImageInput[] = IMAGE_LETTERS.map((_, index) => ({
      widthPx: index + 1,
      heightPx: 100_000 - index,
      detail,
      imagesPerCall: index / 2,
    }));
    for (let count = 0; count <= images.length; count += 1) {
      survives(scenarioOf({ images: images.slice(0, count) }));
    }
  });

  it.each(OWN_PRICE_IDS)('the own price %s', (id) => {
    for (const usd of valuesOf(OWN_PRICE_FIELD)) survives({ ...DEFAULT_SCENARIO, ownPrices: { [id]: usd } });
  });

  it.each(SCENARIO_QUANTITY_KEYS)('%s', (key) => {
    for (const value of valuesOf(SCENARIO_QUANTITIES[key])) survives({ ...DEFAULT_SCENARIO, [key]: value });
  });

  it('none is forgotten: a field has a descriptor, or a place of its own in the format', () => {
    const described = [...WORKLOAD_QUANTITY_KEYS, ...WORKLOAD_CHOICE_KEYS, 'name', 'volumePeriod', 'images'];
    expect(described.sort()).toEqual(Object.keys(DEFAULT_WORKLOAD).sort());
    const ofScenario = [
      ...SCENARIO_QUANTITY_KEYS,
      ...['title', 'priceListId', 'priceListDate', 'ownPrices', 'workloads'],
      ...['models', 'ownModel', 'cacheWrites', 'moveTarget', 'moveMonth'],
    ];
    expect(ofScenario.sort()).toEqual(Object.keys(DEFAULT_SCENARIO).sort());
  });
});

const workloadLetters = [
  ...WORKLOAD_QUANTITY_KEYS.map((key) => WORKLOAD_QUANTITIES[key].letters),
  ...WORKLOAD_CHOICE_KEYS.map((key) => WORKLOAD_CHOICES[key].letters),
];
const keyLetters = SCENARIO_QUANTITY_KEYS.map((key) => SCENARIO_QUANTITIES[key].letters);

describe('the letters of the fields', () => {
  it('are each used once', () => {
    const ofWorkload = [...workloadLetters, ...IMAGE_LETTERS, NAME_LETTER];
    expect(new Set(ofWorkload).size).toBe(ofWorkload.length);
    const keys = [...keyLetters, 'v', 't', 'p', 'px', 'x', 'mm', 'mo', 'mw', 'mt', 'ms', 'z'];
    expect(keys.sort()).toEqual([...LINK_KEYS].sort());
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(OWN_PRICE_IDS.map(lettersOf)).size).toBe(OWN_PRICE_IDS.length);
  });

  it('are one or two, and only a name begins with n', () => {
    for (const letters of [...workloadLetters, ...IMAGE_LETTERS, ...OWN_PRICE_IDS.map(lettersOf)]) {
      expect(letters).toMatch(/^[a-mo-z][a-z]?$/);
    }
    expect(IMAGE_LETTERS).toHaveLength(MAX_IMAGE_SIZES);
  });
});
