/**
 * What links and their check have in common. Frozen, but for the order of fields: a check is taken of these texts, and has
 * to match in a link that was made years ago.
 */
import { lettersOf, OWN_PRICE_IDS } from '../catalog/billables';
import type { OwnPrices } from '../catalog/prices';
import { DEFAULT_SCENARIO } from '../scenario/defaults';
import {
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../scenario/fields';
import { CACHE_WRITES } from '../scenario/move';
import type { ImageInput, Scenario, Workload } from '../scenario/scenario';
import { SCENARIO_QUANTITIES, SCENARIO_QUANTITY_KEYS } from '../scenario/scenarioFields';
import { compactDate } from '../units/calendar';
import { plainDecimal } from '../units/decimal';
import { DETAIL_LETTERS, FIELD_SEPARATOR, IMAGE_LETTERS, PERIOD_LETTERS } from './linkFormat';

/**
 * The keys of a scenario that are not as they are by default, `p=openai`, without its title and workloads. Its own prices
 * and its own model are handed in as they are to be written.
 */
export function scenarioPairs(scenario: Scenario, ownPrices: string, ownModel: string | null): string[] {
  const { priceListId, priceListDate } = scenario;
  const keys: string[] = [];
  if (priceListId !== DEFAULT_SCENARIO.priceListId) keys.push(`p=${priceListId}`);
  if (priceListDate !== null) keys.push(`px=${compactDate(priceListDate)}`);
  if (ownPrices !== '') keys.push(`x=${ownPrices}`);
  for (const key of SCENARIO_QUANTITY_KEYS) {
    const value = scenario[key];
    if (value === null || value === DEFAULT_SCENARIO[key]) continue;
    keys.push(`${SCENARIO_QUANTITIES[key].letters}=${plainDecimal(value)}`);
  }
  const { models, cacheWrites, moveTarget, moveMonth } = scenario;
  if (models.length > 0) keys.push(`mm=${models.join(FIELD_SEPARATOR)}`);
  if (ownModel !== null) keys.push(`mo=${ownModel}`);
  if (cacheWrites !== DEFAULT_SCENARIO.cacheWrites) keys.push(`mw=${CACHE_WRITES.indexOf(cacheWrites)}`);
  if (moveTarget !== null) keys.push(`mt=${moveTarget}`);
  if (moveMonth !== null) keys.push(`ms=${moveMonth.replace('-', '')}`);
  return keys;
}

/** The fields of the prices of a model of the user's own; null where there is none. */
export function ownModelFields({ ownModel }: Scenario): string[] | null {
  return ownModel && priceFields(ownModel.prices);
}

/** The fields of a scenario's own prices, `si0.2`. */
export function ownPriceFields({ ownPrices }: Scenario): string[] {
  return priceFields(ownPrices);
}

function priceFields(prices: OwnPrices): string[] {
  return OWN_PRICE_IDS.flatMap((id) => {
    const usd = prices[id];
    return usd === undefined ? [] : [lettersOf(id) + plainDecimal(usd)];
  });
}

/** The fields of a workload but its name that are not as they are by default, and those of one letter in `always`. */
export function workloadFields(workload: Workload, always = ''): string[] {
  const quantities = WORKLOAD_QUANTITY_KEYS.flatMap((key) => {
    const { letters, byDefault } = WORKLOAD_QUANTITIES[key];
    const value = workload[key];
    const period = key === 'volume' ? PERIOD_LETTERS[workload.volumePeriod] : '';
    const isDefault = value === byDefault && (period === '' || period === PERIOD_LETTERS.day);
    return value === null || (isDefault && !always.includes(letters))
      ? []
      : [letters + plainDecimal(value) + period];
  });
  const choices = WORKLOAD_CHOICE_KEYS.flatMap((key) => {
    const { letters, values, byDefault } = WORKLOAD_CHOICES[key];
    const place = (values as readonly unknown[]).indexOf(workload[key]);
    return workload[key] === byDefault ? [] : [letters + place];
  });
  const images = workload.images.map((image, index) => `${IMAGE_LETTERS[index]}${writeImage(image)}`);
  return [...quantities, ...choices, ...images];
}

function writeImage({ widthPx, heightPx, detail, imagesPerCall }: ImageInput): string {
  const count = imagesPerCall === 1 ? '' : plainDecimal(imagesPerCall);
  return `${plainDecimal(widthPx)}x${plainDecimal(heightPx)}${DETAIL_LETTERS[detail]}${count}`;
}
