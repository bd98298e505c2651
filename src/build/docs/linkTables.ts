import { BILLABLES, lettersOf, OWN_PRICE_IDS } from '../../catalog/billables';
import { PRICE_LISTS } from '../../catalog/priceLists';
import { encodeLink } from '../../links/encodeLink';
import { FIELD_SEPARATOR, LINK_KEYS, LINK_VERSION } from '../../links/linkFormat';
import { DEFAULT_SCENARIO } from '../../scenario/defaults';
import { CACHE_WRITES, OWN_MODEL_PRICE_IDS } from '../../scenario/move';
import { MAX_WORKLOADS } from '../../scenario/scenario';
import { OWN_PRICE_FIELD, SCENARIO_QUANTITIES, TITLE_MAX_CHARACTERS } from '../../scenario/scenarioFields';
import { plainDecimal } from '../../units/decimal';
import { WRITES_TEXTS } from '../../wording/moveInputs';
import { priceLabel } from '../../wording/priceLabel';
import { anyOf, code, docTable } from './docTable';
import { FIELD_COLUMNS, type FieldRow, meaningOf, NONE, rangeOf, textValue } from './fieldText';

/** The keys of a link. */
export function linkKeysTable(): string {
  const keys = LINK_KEYS.filter((key) => key !== 'z').map((key) => [code(key), ...KEYS[key]]);
  const workloads = [`${code('w1')} … ${code(`w${MAX_WORKLOADS}`)}`, ...WORKLOADS];
  return docTable(['key', ...FIELD_COLUMNS], [...keys, workloads, [code('z'), ...KEYS.z]]);
}

const KEYS: Readonly<Record<(typeof LINK_KEYS)[number], FieldRow>> = {
  v: ['Version of the format', code(LINK_VERSION), code(LINK_VERSION)],
  t: ['Title', textValue(TITLE_MAX_CHARACTERS), NONE],
  p: ['Price list', anyOf(PRICE_LISTS.map(({ id }) => id)), code(DEFAULT_SCENARIO.priceListId)],
  px: [
    'Date of the prices: the card of the list that was in force on it',
    code('YYYYMMDD'),
    `${NONE}: the newest card`,
  ],
  x: [
    'Prices of your own, in the place of the list’s',
    `fields of the table of prices below, joined by ${code(FIELD_SEPARATOR)}`,
    NONE,
  ],
  h: quantityRow('horizonMonths'),
  bu: quantityRow('monthlyBudgetUsd'),
  pf: quantityRow('peakFactor'),
  mm: [
    'Models that stand beside each other',
    `ids of models joined by ${code(FIELD_SEPARATOR)}`,
    `${NONE}: the cheapest`,
  ],
  mo: [
    'A model of your own',
    `fields ${OWN_MODEL_PRICE_IDS.map((id) => code(lettersOf(id))).join(', ')} of the table of prices below and ${code('n')} with its name, joined by ${code(FIELD_SEPARATOR)}`,
    NONE,
  ],
  mr: quantityRow('reasoningTokensPerCall'),
  mw: [
    'What a move writes to a cache that bills it',
    CACHE_WRITES.map((writes, place) => `${code(place)} ${WRITES_TEXTS[writes]}`).join(', '),
    code(0),
  ],
  mh: quantityRow('moveHitRatePercent'),
  mf: quantityRow('tokenizerFactor'),
  mt: ['The model to move to', 'its id', `${NONE}: the named replacement`],
  ms: ['The month in which the move begins', code('YYYYMM'), `${NONE}: that of the shutdown`],
  mp: quantityRow('movedPercentPerMonth'),
  z: [
    'Number of workloads, always the last key that is written; one that doesn’t match means that the link was cut off. Behind it, a check',
    `whole, then perhaps ${code('-')} and five characters of the check`,
    `not checked when ${code('v')} and ${code('z')} are both absent`,
  ],
};

const WORKLOADS: FieldRow = [
  'Workloads in their order',
  `fields of the tables of workloads below, joined by ${code(FIELD_SEPARATOR)}`,
  `without any: ${code(defaultWorkload())}`,
];

function quantityRow(key: keyof typeof SCENARIO_QUANTITIES): FieldRow {
  const field = SCENARIO_QUANTITIES[key];
  const byDefault = DEFAULT_SCENARIO[key];
  return [meaningOf(field), rangeOf(field), byDefault === null ? NONE : code(plainDecimal(byDefault))];
}

/** What stands in a link for the scenario that one without workloads opens. */
function defaultWorkload(): string {
  const link = encodeLink(DEFAULT_SCENARIO);
  if (!link.ok) throw new Error('the default estimate fits no link');
  return new URLSearchParams(link.query).get('w1') ?? '';
}

/** The prices that a user may set. */
export function ownPricesTable(): string {
  return docTable(
    ['price', 'what it is for', 'value'],
    OWN_PRICE_IDS.map((id) => [
      code(lettersOf(id)),
      priceLabel(id),
      `${rangeOf(OWN_PRICE_FIELD)} ${OWN_PRICE_FIELD.unit} per ${BILLABLES[id].per}`,
    ]),
  );
}
