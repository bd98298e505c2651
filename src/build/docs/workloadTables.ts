import { DETAIL_LETTERS, IMAGE_LETTERS, NAME_LETTER, PERIOD_LETTERS } from '../../links/linkFormat';
import { DEFAULT_WORKLOAD } from '../../scenario/defaults';
import type { ChoiceKey, QuantityKey } from '../../scenario/fieldRow';
import {
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../../scenario/fields';
import { IMAGE_QUANTITIES } from '../../scenario/imageFields';
import type { Shape } from '../../scenario/scenario';
import { NAME_MAX_CHARACTERS } from '../../scenario/scenarioFields';
import { plainDecimal } from '../../units/decimal';
import { code, docTable } from './docTable';
import { FIELD_COLUMNS, type FieldRow, lowerFirst, meaningOf, NONE, rangeOf, textValue } from './fieldText';

/** The fields of a workload. */
export function workloadFieldsTable(): string {
  const choices = WORKLOAD_CHOICE_KEYS.map((key) => [code(WORKLOAD_CHOICES[key].letters), ...choiceRow(key)]);
  const quantities = WORKLOAD_QUANTITY_KEYS.map((key) => [
    code(WORKLOAD_QUANTITIES[key].letters),
    ...workloadQuantityRow(key),
  ]);
  const [first = '', last = ''] = [IMAGE_LETTERS[0], IMAGE_LETTERS.at(-1)];
  return docTable(
    ['field', ...FIELD_COLUMNS],
    [
      ...choices,
      ...quantities,
      [
        `${code(first)} … ${code(last)}`,
        'Images of one size that go along with each call',
        `${code('1024x768h2')}, of the parts below`,
        NONE,
      ],
      [code(NAME_LETTER), 'Name', textValue(NAME_MAX_CHARACTERS), NONE],
    ],
  );
}

const SHAPE_NAMES: Readonly<Record<Shape, string>> = {
  requests: 'Requests',
  conversation: 'Conversations',
  documents: 'Documents',
};

/** What a choice is, where its label doesn't say so. */
const CHOICE_MEANINGS: Readonly<Partial<Record<ChoiceKey, string>>> = {
  documentUnit: 'Documents: length in',
  cacheMode: 'Cached share: as entered (`c`), or worked out (`cp`, `ch`)',
  fast: 'Calls outside Batch are billed as Fast',
  answersCanWait:
    'Answers can wait a day; where that is not said, chats can’t, documents and monthly requests can. Changes no amount',
  arrival:
    'How it comes in an hour, day, week or month; where that is not said, evenly over days, and by week or month perhaps in one. Changes no amount',
};

/** What a quantity is, where its label and unit don't say so. */
const QUANTITY_MEANINGS: Readonly<Partial<Record<QuantityKey, string>>> = {
  volume: 'Requests, conversations or documents in a period',
  turnsPerConversation: 'Turns',
  historyTurns: 'How many earlier turns each turn sends along',
  documentLength: 'Length of a document, in what `du` says',
  tokensPerDocumentUnit: 'Tokens in a page or word, where `du` says that',
  cachedSharePercent: 'Cached input, % of the input outside Batch, with `cm0`',
  sharedPrefixTokens: 'Shared start, tokens of each prompt, with `cm1`; a conversation has its own',
  cacheHitRatePercent: 'Hit rate, % of what could be cached, with `cm1`',
  batchSharePercent: 'Batch, % of the calls',
  webSearchesPerCall: 'Web searches a call',
  hostingHoursPerMonth: 'Hosting, hours a month, with `f1`, where the list charges for it',
  trainingTokens: 'Training file, tokens; 0 for no training',
  trainingEveryMonths: 'Months from one training to the next; 0 for a single one',
  activeDaysPerMonth: 'Active days a month, but for a monthly volume',
};

function choiceRow(key: ChoiceKey): FieldRow {
  const { label, letters } = WORKLOAD_CHOICES[key];
  const values: readonly (string | boolean)[] = WORKLOAD_CHOICES[key].values;
  const listed = values.map((value, place) => `${code(place)} ${choiceWord(value)}`).join(', ');
  return [CHOICE_MEANINGS[key] ?? label, listed, code(letters + values.indexOf(DEFAULT_WORKLOAD[key]))];
}

function choiceWord(value: string | boolean): string {
  if (typeof value === 'string') return value.replaceAll('-', ' ');
  return value ? 'yes' : 'no';
}

function workloadQuantityRow(key: QuantityKey): FieldRow {
  const field = WORKLOAD_QUANTITIES[key];
  const meaning = QUANTITY_MEANINGS[key] ?? meaningOf(field);
  const { shape } = field;
  const byDefault = DEFAULT_WORKLOAD[key];
  const isVolume = key === 'volume';
  const periods = Object.entries(PERIOD_LETTERS).map(([period, letter]) => `${code(letter)} ${period}`);
  return [
    shape === undefined ? meaning : `${SHAPE_NAMES[shape]}: ${lowerFirst(meaning)}`,
    isVolume ? `${rangeOf(field)}, then the period: ${periods.join(', ')}` : rangeOf(field),
    byDefault === null
      ? `${NONE}: all of them`
      : code(
          field.letters +
            plainDecimal(byDefault) +
            (isVolume ? PERIOD_LETTERS[DEFAULT_WORKLOAD.volumePeriod] : ''),
        ),
  ];
}

/** The parts of an image's field, in their order. */
export function imagePartsTable(): string {
  const { widthPx, heightPx, imagesPerCall } = IMAGE_QUANTITIES;
  const details = Object.entries(DETAIL_LETTERS).map(([detail, letter]) => `${code(letter)} ${detail}`);
  return docTable(
    ['part', 'value'],
    [
      [meaningOf(widthPx), rangeOf(widthPx)],
      [`${code('x')}, then ${lowerFirst(meaningOf(heightPx))}`, rangeOf(heightPx)],
      ['Detail', details.join(', ')],
      [`${imagesPerCall.label} ${imagesPerCall.unit}, if not one`, rangeOf(imagesPerCall)],
    ],
  );
}
