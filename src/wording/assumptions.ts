import { BILLABLES, type PriceId } from '../catalog/billables';
import { DEFAULT_SCENARIO, DEFAULT_WORKLOAD } from '../scenario/defaults';
import type { ChoiceKey, QuantityKey } from '../scenario/fieldRow';
import {
  isInUse,
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../scenario/fields';
import type { Scenario, Workload } from '../scenario/scenario';
import { SCENARIO_QUANTITIES, SCENARIO_QUANTITY_KEYS } from '../scenario/scenarioFields';
import { formatExact } from '../units/format';
import { choiceLabel } from './choiceLabels';
import { unitBehind } from './counted';
import { upperFirst } from './firstLetter';
import { moveInputs } from './moveInputs';
import { perPeriodText } from './perPeriod';
import { priceLabel } from './priceLabel';
import { UNIT_NAMES } from './unitNames';

/** Something that an estimate rests on: a number with its unit, or words. */
export interface Assumption {
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
}

/** What holds for the whole estimate, where it is not as it is by default. */
export function assumptionsOfEstimate(scenario: Scenario): Assumption[] {
  const settings = SCENARIO_QUANTITY_KEYS.flatMap((key) => {
    const value = scenario[key];
    const { label, unit } = SCENARIO_QUANTITIES[key];
    return value === null || value === DEFAULT_SCENARIO[key] ? [] : [{ label, value, unit }];
  });
  const own = Object.entries(scenario.ownPrices).map(([id, usd]) => ({
    label: `Own price: ${priceLabel(id as PriceId)}`,
    value: usd,
    unit: `USD per ${BILLABLES[id as PriceId].per}`,
  }));
  const move = moveInputs(scenario).flatMap(([label, value]) =>
    value === null ? [] : [{ label, value, unit: '' }],
  );
  return [...settings, ...own, ...move];
}

/**
 * What a workload's figure rests on: its volume, the fields of its shape and all that a training file or a cached share
 * that is worked out needs, the rest where it is not as it is by default. What was entered and has no part in the figure,
 * such as the turns of what is no conversation, says so.
 */
export function assumptionsOfWorkload(workload: Workload): Assumption[] {
  const { shape, volume, volumePeriod, images } = workload;
  const choices = WORKLOAD_CHOICE_KEYS.filter(
    (key) => key !== 'shape' && workload[key] !== DEFAULT_WORKLOAD[key],
  ).map((key) => choiceAssumption(workload, key));
  const quantities = WORKLOAD_QUANTITY_KEYS.filter((key) => key !== 'volume').flatMap((key) => {
    const { told, shape: ofShape } = WORKLOAD_QUANTITIES[key];
    const basic = ofShape === shape || told === true;
    return (basic && isInUse(workload, key)) || workload[key] !== DEFAULT_WORKLOAD[key]
      ? [quantityAssumption(workload, key)]
      : [];
  });
  return [
    {
      label: `${upperFirst(UNIT_NAMES[shape])}s`,
      value: volume,
      unit: perPeriodText(volumePeriod),
    },
    ...choices,
    ...quantities,
    ...images.map(({ widthPx, heightPx, detail, imagesPerCall }) => ({
      label: 'Images',
      value: imagesPerCall,
      unit: `a call, ${widthPx} × ${heightPx} px, ${detail} detail`,
    })),
  ];
}

/** An assumption as a text: `Requests: 1,000 a day`. */
export function assumptionText({ label, value, unit: plural }: Assumption): string {
  const unit = typeof value === 'number' ? unitBehind(value, plural) : plural;
  const words = typeof value === 'number' ? formatExact(value) : value;
  return `${label}: ${[words, unit].filter(Boolean).join(unit.startsWith('%') ? '' : ' ')}`;
}

function choiceAssumption(workload: Workload, key: ChoiceKey): Assumption {
  const value = choiceLabel(key, workload[key]);
  return { label: WORKLOAD_CHOICES[key].label, value, unit: isInUse(workload, key) ? '' : NO_PART };
}

function quantityAssumption(workload: Workload, key: QuantityKey): Assumption {
  const { label, unit, countedIn } = WORKLOAD_QUANTITIES[key];
  const value = workload[key];
  if (value === null) return { label, value: 'all earlier turns', unit: '' };
  if (key === 'trainingEveryMonths' && value === 0) return { label, value: 'no, trained once', unit: '' };
  const shownUnit = countedIn?.(workload) ?? unit;
  return { label, value, unit: isInUse(workload, key) ? shownUnit : `${shownUnit}; ${NO_PART}` };
}

const NO_PART = 'not used here';
