import type { VolumePeriod } from '../units/period';
import {
  NAME_MAX_CHARACTERS,
  type QuantityKey,
  quantityProblem,
  textProblem,
  WORKLOAD_QUANTITIES,
} from './fields';
import {
  FIELD_SEPARATOR,
  FINE_TUNED_LETTER,
  LINK_NUMBER,
  NAME_LETTER,
  PERIOD_LETTERS,
  QUANTITY_LETTERS,
  VOLUME_LETTER,
} from './linkFormat';
import { DEFAULT_WORKLOAD, type Workload } from './scenario';

/** Something in a link that was skipped: where it stood and why, each for a reader to see. */
export interface LinkProblem {
  readonly where: string;
  readonly reason: string;
}

type Patch = Partial<Workload>;
type ReadField = { ok: true; patch: Patch } | { ok: false; reason: string };

const PERIOD_OF_LETTER = new Map(
  Object.entries(PERIOD_LETTERS).map(([period, letter]) => [letter, period as VolumePeriod]),
);
const QUANTITY_OF_LETTER = new Map(
  Object.entries(QUANTITY_LETTERS).map(([key, letter]) => [letter, key as QuantityKey]),
);

/** Reads one `w` value, `r1000d~i2000~o500`. Fields that can't be read go to `problems` and keep their defaults. */
export function readWorkload(text: string, number: number, problems: LinkProblem[]): Workload {
  let patch: Patch = {};
  const seen = new Set<string>();
  const where = `Workload ${number}`;
  for (const field of text.split(FIELD_SEPARATOR)) {
    const letters = field.startsWith(NAME_LETTER)
      ? NAME_LETTER
      : (/^[a-z]{1,2}(?=\d)/.exec(field)?.[0] ?? '');
    if (letters !== '' && seen.has(letters)) {
      problems.push({ where, reason: `“${letters}” stands twice; the first counts.` });
      continue;
    }
    const read = readField(letters, field.slice(letters.length), field);
    if (read.ok) {
      patch = { ...patch, ...read.patch };
      seen.add(letters);
    } else {
      problems.push({ where, reason: read.reason });
    }
  }
  return { ...DEFAULT_WORKLOAD, ...patch };
}

function readField(letters: string, value: string, field: string): ReadField {
  if (letters === NAME_LETTER) return readName(value);
  if (letters === VOLUME_LETTER) return readVolume(value, field);
  if (letters === FINE_TUNED_LETTER) return readFineTuned(value, field);
  const key = QUANTITY_OF_LETTER.get(letters);
  if (key === undefined) return refuse(field, 'is not a field of a workload');
  return readQuantityField(key, value, field);
}

function readName(name: string): ReadField {
  const reason = name === '' ? 'It is empty.' : textProblem(name, NAME_MAX_CHARACTERS);
  return reason === undefined ? { ok: true, patch: { name } } : { ok: false, reason: `Name: ${reason}` };
}

function readVolume(value: string, field: string): ReadField {
  const period = PERIOD_OF_LETTER.get(value.slice(-1));
  if (period === undefined) return refuse(field, 'lacks its period: h, d, w or m');
  const volume = readQuantityField('volume', value.slice(0, -1), field);
  return volume.ok ? { ok: true, patch: { ...volume.patch, volumePeriod: period } } : volume;
}

function readFineTuned(value: string, field: string): ReadField {
  if (value !== '0' && value !== '1') return refuse(field, 'is neither f0 nor f1');
  return { ok: true, patch: { fineTuned: value === '1' } };
}

function readQuantityField(key: QuantityKey, value: string, field: string): ReadField {
  if (!LINK_NUMBER.test(value)) return refuse(field, 'is not a number as links write them');
  const descriptor = WORKLOAD_QUANTITIES[key];
  const reason = quantityProblem(descriptor, Number(value));
  if (reason !== undefined) return { ok: false, reason: `${descriptor.label}: ${reason}` };
  return { ok: true, patch: { [key]: Number(value) } };
}

function refuse(field: string, fault: string): ReadField {
  const shown = field.length > 24 ? `${field.slice(0, 24)}…` : field;
  return { ok: false, reason: `“${shown}” ${fault}; it was skipped.` };
}
