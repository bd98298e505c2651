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
 * The keys of a scenario that are not as they are by default, `p=openai`, without its title and workloads.
 * @param joined makes one text of fields of prices, and of the name of a model of the user's own where that is told
 */
export function scenarioPairs(
  scenario: Scenario,
  joined: (fields: readonly string[], name?: string) => string,
): string[] {
  const { priceListId, priceListDate, ownPrices, models, ownModel, cacheWrites, moveTarget, moveMonth } =
    scenario;
  const own = priceFields(ownPrices);
  const writes = CACHE_WRITES.indexOf(cacheWrites);
  return [
    priceListId !== DEFAULT_SCENARIO.priceListId && `p=${priceListId}`,
    priceListDate !== null && `px=${compactDate(priceListDate)}`,
    own.length > 0 && `x=${joined(own)}`,
    ...SCENARIO_QUANTITY_KEYS.map((key) => {
      const value = scenario[key];
      const isSaid = value !== null && value !== DEFAULT_SCENARIO[key];
      return isSaid && `${SCENARIO_QUANTITIES[key].letters}=${plainDecimal(value)}`;
    }),
    models.length > 0 && `mm=${models.join(FIELD_SEPARATOR)}`,
    ownModel !== null && `mo=${joined(priceFields(ownModel.prices), ownModel.name)}`,
    writes > 0 && `mw=${writes}`,
    moveTarget !== null && `mt=${moveTarget}`,
    moveMonth !== null && `ms=${moveMonth.replace('-', '')}`,
  ].filter((pair) => pair !== false);
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
