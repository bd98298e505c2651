import { THIS_MODEL } from '../catalog/models';
import { DEFAULT_CHUNKS, DEFAULT_WORKLOAD } from '../scenario/defaults';
import type { QuantityKey } from '../scenario/fieldRow';
import {
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../scenario/fields';
import { chunkingProblem, imageProblems } from '../scenario/problems';
import type { ImageDetail, ImageInput, Workload } from '../scenario/scenario';
import { NAME_MAX_CHARACTERS } from '../scenario/scenarioFields';
import { quantityProblem, textProblem } from '../scenario/valueProblems';
import type { VolumePeriod } from '../units/period';
import { shorten } from '../units/shorten';
import {
  DETAIL_LETTERS,
  FIELD_SEPARATOR,
  IMAGE_LETTERS,
  LINK_NUMBER,
  NAME_LETTER,
  PERIOD_LETTERS,
} from './linkFormat';

/** Something in a link that was skipped: where it stood and why, each for a reader to see. */
export interface LinkProblem {
  readonly where: string;
  readonly reason: string;
}

/** So much of a field that can't be read is shown. */
const SHOWN_CHARACTERS = 24;

type Patch = Partial<Workload>;
type ReadField = { ok: true; patch: Patch } | { ok: false; reason: string };

const PERIOD_OF_LETTER = new Map(
  Object.entries(PERIOD_LETTERS).map(([period, letter]) => [letter, period as VolumePeriod]),
);
const DETAIL_OF_LETTER = new Map(
  Object.entries(DETAIL_LETTERS).map(([detail, letter]) => [letter, detail as ImageDetail]),
);
const QUANTITY_OF_LETTERS = new Map(
  WORKLOAD_QUANTITY_KEYS.map((key) => [WORKLOAD_QUANTITIES[key].letters, key]),
);
const CHOICE_OF_LETTERS = new Map(
  WORKLOAD_CHOICE_KEYS.map((key) => [WORKLOAD_CHOICES[key].letters as string, key]),
);

/** Reads one `w` value, `r1000d~i2000~o500`. Fields that can't be read go to `problems` and keep their defaults. */
export function readWorkload(text: string, number: number, problems: LinkProblem[]): Workload {
  const where = `Workload ${number}`;
  const images = new Map<string, ImageInput>();
  let patch: Patch = {};
  readFields(text, where, problems, (letters, value, field) => {
    const read = IMAGE_LETTERS.includes(letters)
      ? readImage(value, field, (image) => images.set(letters, image))
      : readField(letters, value, field);
    if (read.ok) patch = { ...patch, ...read.patch };
    return read.ok ? undefined : read.reason;
  });
  const inOrder = IMAGE_LETTERS.flatMap((letters) => images.get(letters) ?? []);
  return withSoundChunks({ ...DEFAULT_WORKLOAD, ...patch, images: inOrder }, where, problems);
}

/**
 * Takes a `w` or `x` value apart: `read` gets each field as letters, value and the whole, and gives the reason why it
 * can't be read. Of two that can, the first counts.
 */
export function readFields(
  text: string,
  where: string,
  problems: LinkProblem[],
  read: (letters: string, value: string, field: string) => string | undefined,
): void {
  const seen = new Set<string>();
  for (const field of text.split(FIELD_SEPARATOR)) {
    const letters = field.startsWith(NAME_LETTER)
      ? NAME_LETTER
      : (/^[a-z]{1,2}(?=\d)/.exec(field)?.[0] ?? '');
    if (seen.has(letters)) {
      problems.push({ where, reason: `“${letters}” stands twice; the first counts.` });
      continue;
    }
    const reason = read(letters, field.slice(letters.length), field);
    if (reason === undefined) seen.add(letters);
    else problems.push({ where, reason });
  }
}

function readField(letters: string, value: string, field: string): ReadField {
  if (letters === NAME_LETTER) return readName(value);
  const quantity = QUANTITY_OF_LETTERS.get(letters);
  if (quantity === 'volume') return readVolume(value, field);
  if (quantity !== undefined) return readQuantityField(quantity, value, field);
  return readChoice(letters, value, field);
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

function readChoice(letters: string, value: string, field: string): ReadField {
  const key = CHOICE_OF_LETTERS.get(letters);
  if (key === undefined) return refuse(field, 'is not a field of a workload');
  const { values } = WORKLOAD_CHOICES[key];
  const chosen = /^\d$/.test(value) ? values[Number(value)] : undefined;
  if (chosen === undefined) {
    return refuse(field, `is none of ${values.map((_, place) => letters + place).join(', ')}`);
  }
  return { ok: true, patch: { [key]: chosen } };
}

function readQuantityField(key: QuantityKey, value: string, field: string): ReadField {
  if (!LINK_NUMBER.test(value)) return refuse(field, 'is not a number as links write them');
  const descriptor = WORKLOAD_QUANTITIES[key];
  const reason = quantityProblem(descriptor, Number(value));
  if (reason !== undefined) return { ok: false, reason: `${descriptor.label}: ${reason}` };
  return { ok: true, patch: { [key]: Number(value) } };
}

/** `1024x768h2`: width, height, detail, and how many if not one. */
function readImage(value: string, field: string, keep: (image: ImageInput) => void): ReadField {
  const [, width, height, letter = '', count = '1'] =
    /^(\d+)x(\d+)([lha])(\d+(?:\.\d+)?)?$/.exec(value) ?? [];
  const detail = DETAIL_OF_LETTER.get(letter);
  if (detail === undefined) return refuse(field, 'is not an image, such as 1024x768h2');
  const image = { widthPx: Number(width), heightPx: Number(height), detail, imagesPerCall: Number(count) };
  const [problem] = imageProblems(image);
  if (problem) return refuse(field, `is not an image that can be counted (${problem[1]})`);
  keep(image);
  return { ok: true, patch: {} };
}

/** Falls back to the default sizes where those of a link leave a document no room in a call. */
function withSoundChunks(workload: Workload, where: string, problems: LinkProblem[]): Workload {
  const reason = chunkingProblem(workload, THIS_MODEL);
  if (reason === undefined) return workload;
  problems.push({ where, reason: `Instructions, answer and overlap were left out. ${reason}` });
  return { ...workload, ...DEFAULT_CHUNKS };
}

function refuse(field: string, fault: string): { ok: false; reason: string } {
  return { ok: false, reason: `“${shorten(field, SHOWN_CHARACTERS)}” ${fault}; it was skipped.` };
}
