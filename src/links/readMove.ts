import type { OwnPrices } from '../catalog/prices';
import { DEFAULT_SCENARIO } from '../scenario/defaults';
import { CACHE_WRITES, type MoveChoices } from '../scenario/move';
import { NAME_MAX_CHARACTERS } from '../scenario/scenarioFields';
import { textProblem } from '../scenario/valueProblems';
import { fromCompactDate, monthOf } from '../units/calendar';
import { shorten } from '../units/shorten';
import { FIELD_SEPARATOR, MODEL_ID, NAME_LETTER } from './linkFormat';
import type { LinkProblem } from './readWorkload';

type Choices = Pick<MoveChoices, 'models' | 'cacheWrites' | 'ownModel' | 'moveTarget' | 'moveMonth'>;

const SHOWN_CHARACTERS = 20;

/** What a link says of other models and of the move to one, but for its numbers; `readPrices` reads those of a model. */
export function readMove(
  keys: ReadonlyMap<string, string>,
  problems: LinkProblem[],
  readPrices: (text: string) => OwnPrices,
): Choices {
  /** What a text is read as; null, with a problem, for what can't be, and for one that is not there. */
  const read = <Value>(text: string | undefined, value: Value | null | undefined): Value | null => {
    if (text !== undefined && value == null) {
      const reason = `“${shorten(text, SHOWN_CHARACTERS)}” can’t be read.`;
      problems.push({ where: 'Move', reason });
    }
    return value ?? null;
  };
  const modelId = (id: string | undefined) => read(id, MODEL_ID.exec(id ?? '')?.[0]);
  const named = keys.get('mm')?.split(FIELD_SEPARATOR) ?? [];
  const month = keys.get('ms');
  const day = fromCompactDate(`${month}01`);
  const writes = keys.get('mw');
  // `si0.2~so0.8~nMine`: prices and a name.
  const own = keys.get('mo');
  const fields = own?.split(FIELD_SEPARATOR).filter(Boolean) ?? [];
  const name = fields.find((field) => field.startsWith(NAME_LETTER))?.slice(NAME_LETTER.length);
  const prices = fields.filter((field) => !field.startsWith(NAME_LETTER));
  const isText = textProblem(name ?? '', NAME_MAX_CHARACTERS) === undefined;
  return {
    models: [...new Set(named.flatMap((id) => modelId(id) ?? []))],
    cacheWrites: read(writes, CACHE_WRITES[Number(writes || -1)]) ?? DEFAULT_SCENARIO.cacheWrites,
    ownModel:
      own === undefined
        ? null
        : { name: read(name, isText ? name : null) ?? '', prices: readPrices(prices.join(FIELD_SEPARATOR)) },
    moveTarget: modelId(keys.get('mt')),
    moveMonth: read(month, day && monthOf(day)),
  };
}
