import { OWN_PRICE_IDS } from '../catalog/billables';
import type { OwnPrices } from '../catalog/prices';
import { DEFAULT_SCENARIO } from '../scenario/defaults';
import {
  CACHE_WRITES,
  MAX_COMPARED_MODELS,
  type MoveChoices,
  OWN_MODEL_PRICE_IDS,
  type OwnModel,
} from '../scenario/move';
import { NAME_MAX_CHARACTERS } from '../scenario/scenarioFields';
import { textProblem } from '../scenario/valueProblems';
import { fromCompactDate, monthOf } from '../units/calendar';
import { shorten } from '../units/shorten';
import { FIELD_SEPARATOR, MODEL_ID, NAME_LETTER } from './linkFormat';
import type { LinkProblem } from './readWorkload';

type Choices = Pick<MoveChoices, 'models' | 'cacheWrites' | 'ownModel' | 'moveTarget' | 'moveMonth'>;

type ReadPrices = (text: string, where: string) => OwnPrices;

const WHERE = 'Move';
const SHOWN_CHARACTERS = 20;

/** What a link says of other models and of the move to one, but for its numbers; `readPrices` reads fields of prices. */
export function readMove(
  keys: ReadonlyMap<string, string>,
  problems: LinkProblem[],
  readPrices: ReadPrices,
): Choices {
  const skip = (text: string, fault: string) => {
    problems.push({ where: WHERE, reason: `“${shorten(text, SHOWN_CHARACTERS)}” ${fault}; it was skipped.` });
    return null;
  };
  const modelId = (id: string) => (MODEL_ID.test(id) ? id : skip(id, 'is not the id of a model'));
  const named = keys.get('mm')?.split(FIELD_SEPARATOR) ?? [];
  const target = keys.get('mt');
  const month = keys.get('ms');
  const writes = keys.get('mw');
  const day = month === undefined ? null : fromCompactDate(`${month}01`);
  return {
    models: [...new Set(named.flatMap((id) => modelId(id) ?? []))].slice(0, MAX_COMPARED_MODELS),
    cacheWrites:
      writes === undefined
        ? DEFAULT_SCENARIO.cacheWrites
        : (CACHE_WRITES[/^\d$/.test(writes) ? Number(writes) : -1] ??
          skip(writes, 'is none of 0, 1, 2') ??
          DEFAULT_SCENARIO.cacheWrites),
    ownModel: readOwnModel(keys.get('mo'), problems, readPrices),
    moveTarget: target === undefined ? null : modelId(target),
    moveMonth: day ? monthOf(day) : month === undefined ? null : skip(month, 'is not a month as YYYYMM'),
  };
}

/** `si0.2~so0.8~nMine`: prices and a name. */
function readOwnModel(
  text: string | undefined,
  problems: LinkProblem[],
  readPrices: ReadPrices,
): OwnModel | null {
  if (text === undefined) return null;
  const fields = text.split(FIELD_SEPARATOR);
  const named = fields.find((field) => field.startsWith(NAME_LETTER));
  const prices = readPrices(
    fields.filter((field) => field !== named && field !== '').join(FIELD_SEPARATOR),
    'Own model',
  );
  const known: readonly string[] = OWN_MODEL_PRICE_IDS;
  const taken = OWN_PRICE_IDS.filter((id) => known.includes(id) && prices[id] !== undefined);
  if (taken.length < Object.keys(prices).length)
    problems.push({
      where: 'Own model',
      reason: 'It has prices for input, cached input, output and Batch alone.',
    });
  const name = named?.slice(NAME_LETTER.length) ?? '';
  const reason = textProblem(name, NAME_MAX_CHARACTERS);
  if (reason !== undefined) problems.push({ where: 'Own model', reason: `Name: ${reason}` });
  return {
    name: reason === undefined ? name : '',
    prices: Object.fromEntries(taken.map((id) => [id, prices[id]])),
  };
}
