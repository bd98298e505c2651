import { lettersOf, OWN_PRICE_IDS, type PriceId } from '../catalog/billables';
import { THIS_MODEL } from '../catalog/models';
import { findPriceList } from '../catalog/priceLists';
import type { OwnPrices } from '../catalog/prices';
import { MODEL_ID } from '../links/linkFormat';
import { DEFAULT_CHUNKS, DEFAULT_IMAGE, DEFAULT_SCENARIO, DEFAULT_WORKLOAD } from '../scenario/defaults';
import type { QuantityField } from '../scenario/fieldRow';
import {
  isOptional,
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../scenario/fields';
import { IMAGE_QUANTITIES } from '../scenario/imageFields';
import { CACHE_WRITES, OWN_MODEL_PRICE_IDS, type OwnModel } from '../scenario/move';
import { chunkingProblem, type FieldProblem } from '../scenario/problems';
import {
  IMAGE_DETAILS,
  type ImageInput,
  MAX_IMAGE_SIZES,
  MAX_WORKLOADS,
  type Scenario,
  type Workload,
} from '../scenario/scenario';
import {
  NAME_MAX_CHARACTERS,
  OWN_PRICE_FIELD,
  SCENARIO_QUANTITIES,
  TITLE_MAX_CHARACTERS,
} from '../scenario/scenarioFields';
import { choiceProblem, quantityProblem, textProblem } from '../scenario/valueProblems';
import { isIsoDate } from '../units/calendar';
import { VOLUME_PERIODS } from '../units/period';

/** A scenario read from a file. `problems` were left out and have their defaults; all the rest was taken. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly problems: readonly FieldProblem[];
}

/** Reads a scenario from parsed JSON, which may hold anything. Fields that are not there have their defaults. */
export function readScenario(value: unknown): ReadScenario {
  const problems: FieldProblem[] = [];
  const fields = fieldsOf(value, '', problems);
  const quantity = (key: keyof typeof SCENARIO_QUANTITIES, nullable = false) =>
    fields.take(key, DEFAULT_SCENARIO[key], quantityCheck(SCENARIO_QUANTITIES[key], nullable));
  const scenario: Scenario = {
    title: fields.take('title', DEFAULT_SCENARIO.title, textCheck(TITLE_MAX_CHARACTERS)),
    priceListId: fields.take('priceListId', DEFAULT_SCENARIO.priceListId, priceListProblem),
    priceListDate: fields.take('priceListDate', DEFAULT_SCENARIO.priceListDate, dateProblem),
    ownPrices: readOwnPrices(fields.object('ownPrices')),
    horizonMonths: quantity('horizonMonths') ?? DEFAULT_SCENARIO.horizonMonths,
    monthlyBudgetUsd: quantity('monthlyBudgetUsd', true),
    peakFactor: quantity('peakFactor') ?? DEFAULT_SCENARIO.peakFactor,
    reasoningTokensPerCall: quantity('reasoningTokensPerCall') ?? DEFAULT_SCENARIO.reasoningTokensPerCall,
    moveHitRatePercent: quantity('moveHitRatePercent', true),
    tokenizerFactor: quantity('tokenizerFactor') ?? DEFAULT_SCENARIO.tokenizerFactor,
    movedPercentPerMonth: quantity('movedPercentPerMonth') ?? DEFAULT_SCENARIO.movedPercentPerMonth,
    models: fields.take('models', DEFAULT_SCENARIO.models, modelsProblem),
    cacheWrites: fields.take('cacheWrites', DEFAULT_SCENARIO.cacheWrites, choiceCheck(CACHE_WRITES)),
    ownModel: readOwnModel(fields, problems),
    moveTarget: fields.take('moveTarget', DEFAULT_SCENARIO.moveTarget, modelProblem),
    moveMonth: fields.take('moveMonth', DEFAULT_SCENARIO.moveMonth, monthProblem),
    workloads: readWorkloads(fields, problems),
  };
  fields.noteUnknown();
  return { scenario, problems };
}

type Check = (value: unknown) => string | undefined;

interface Fields {
  /** The value of a field, or the fallback where it is absent or, with a note of why, can't be taken. */
  take<Value>(key: string, fallback: Value, problem: Check): Value;
  object(key: string): Fields;
  /** The entries of a list up to the most that there may be, each with its path. */
  list(key: string, most: number): { value: unknown; path: string }[];
  readonly path: string;
  noteUnknown(): void;
}

function fieldsOf(value: unknown, path: string, problems: FieldProblem[]): Fields {
  const note = (at: string, reason: string) => problems.push({ path: at, reason });
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject && value !== undefined) note(path === '' ? 'scenario' : path, 'It must be an object.');
  const entries = new Map<string, unknown>(isObject ? Object.entries(value) : []);
  const pathOf = (key: string) => (path === '' ? key : `${path}.${key}`);
  const asked = new Set<string>();
  const get = (key: string) => {
    asked.add(key);
    return entries.get(key);
  };
  return {
    path,
    take: <Value>(key: string, fallback: Value, problem: Check): Value => {
      const found = get(key);
      if (found === undefined) return fallback;
      const reason = problem(found);
      if (reason === undefined) return found as Value;
      note(pathOf(key), reason);
      return fallback;
    },
    object: (key) => fieldsOf(get(key), pathOf(key), problems),
    list: (key, most) => {
      const found = get(key);
      if (found === undefined) return [];
      if (!Array.isArray(found)) {
        note(pathOf(key), 'It must be a list.');
        return [];
      }
      if (found.length > most) note(pathOf(key), `There can be ${most} at most.`);
      return found.slice(0, most).map((entry, index) => ({ value: entry, path: `${pathOf(key)}[${index}]` }));
    },
    noteUnknown: () => {
      for (const key of entries.keys()) {
        if (!asked.has(key)) note(pathOf(key.slice(0, 60)), 'It is not a field of an estimate.');
      }
    },
  };
}

function readWorkloads(fields: Fields, problems: FieldProblem[]): readonly Workload[] {
  const entries = fields.list('workloads', MAX_WORKLOADS);
  if (entries.length === 0) {
    problems.push({ path: 'workloads', reason: 'There is none; the default one stands in for it.' });
    return DEFAULT_SCENARIO.workloads;
  }
  return entries.map(({ value, path }) => readWorkload(fieldsOf(value, path, problems), problems));
}

function readWorkload(fields: Fields, problems: FieldProblem[]): Workload {
  const quantities = WORKLOAD_QUANTITY_KEYS.map((key) => [
    key,
    fields.take(key, DEFAULT_WORKLOAD[key], quantityCheck(WORKLOAD_QUANTITIES[key], isOptional(key))),
  ]);
  const choices = WORKLOAD_CHOICE_KEYS.map((key) => [
    key,
    fields.take<unknown>(key, DEFAULT_WORKLOAD[key], choiceCheck(WORKLOAD_CHOICES[key].values)),
  ]);
  const workload: Workload = {
    ...DEFAULT_WORKLOAD,
    ...(Object.fromEntries([...quantities, ...choices]) as Partial<Workload>),
    name: fields.take('name', DEFAULT_WORKLOAD.name, textCheck(NAME_MAX_CHARACTERS)),
    volumePeriod: fields.take('volumePeriod', DEFAULT_WORKLOAD.volumePeriod, choiceCheck(VOLUME_PERIODS)),
    images: fields
      .list('images', MAX_IMAGE_SIZES)
      .map(({ value, path }) => readImage(fieldsOf(value, path, problems))),
  };
  fields.noteUnknown();
  const reason = chunkingProblem(workload, THIS_MODEL);
  if (reason === undefined) return workload;
  problems.push({ path: `${fields.path}.overlapTokens`, reason });
  return { ...workload, ...DEFAULT_CHUNKS };
}

function readImage(fields: Fields): ImageInput {
  const quantity = (key: keyof typeof IMAGE_QUANTITIES) =>
    fields.take(key, DEFAULT_IMAGE[key], quantityCheck(IMAGE_QUANTITIES[key]));
  const image = {
    widthPx: quantity('widthPx'),
    heightPx: quantity('heightPx'),
    detail: fields.take('detail', DEFAULT_IMAGE.detail, choiceCheck(IMAGE_DETAILS)),
    imagesPerCall: quantity('imagesPerCall'),
  };
  fields.noteUnknown();
  return image;
}

/** Null where there is none. */
function readOwnModel(fields: Fields, problems: FieldProblem[]): OwnModel | null {
  const value = fields.take<unknown>('ownModel', null, () => undefined);
  if (value === null) return null;
  const own = fieldsOf(value, 'ownModel', problems);
  const name = own.take('name', '', textCheck(NAME_MAX_CHARACTERS));
  const prices = readOwnPrices(own.object('prices'), OWN_MODEL_PRICE_IDS);
  own.noteUnknown();
  return { name, prices };
}

function readOwnPrices(fields: Fields, ids: readonly PriceId[] = OWN_PRICE_IDS): OwnPrices {
  const own: { [Id in PriceId]?: number } = {};
  for (const id of ids) {
    const usd = fields.take<number | undefined>(lettersOf(id), undefined, quantityCheck(OWN_PRICE_FIELD));
    if (usd !== undefined) own[id] = usd;
  }
  fields.noteUnknown();
  return own;
}

function quantityCheck(field: QuantityField, nullable = false): Check {
  return (value) => {
    if (value === null && nullable) return undefined;
    return typeof value === 'number' ? quantityProblem(field, value) : 'It must be a number.';
  };
}

function textCheck(maxCharacters: number): Check {
  return (value) => (typeof value === 'string' ? textProblem(value, maxCharacters) : 'It must be a text.');
}

function choiceCheck(values: readonly unknown[]): Check {
  return (value) => choiceProblem(values, value);
}

function priceListProblem(value: unknown): string | undefined {
  const known = typeof value === 'string' && findPriceList(value) !== undefined;
  return known ? undefined : 'It is not a price list of this page.';
}

function modelProblem(value: unknown): string | undefined {
  if (value === null) return undefined;
  return typeof value === 'string' && MODEL_ID.test(value) ? undefined : 'It is not the id of a model.';
}

function modelsProblem(value: unknown): string | undefined {
  if (!Array.isArray(value)) return 'It must be a list.';
  if (new Set(value).size < value.length) return 'No model can stand there twice.';
  return value.map((id) => modelProblem(id ?? '')).find((problem) => problem !== undefined);
}

function monthProblem(value: unknown): string | undefined {
  if (value === null) return undefined;
  return typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) && isIsoDate(`${value}-01`)
    ? undefined
    : 'It is not a month as YYYY-MM.';
}

function dateProblem(value: unknown): string | undefined {
  if (value === null) return undefined;
  return typeof value === 'string' && isIsoDate(value) ? undefined : 'It is not a date as YYYY-MM-DD.';
}
