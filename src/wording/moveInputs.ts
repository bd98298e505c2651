import {
  CACHE_WRITES,
  type CacheWrites,
  type MoveChoices,
  OWN_MODEL_ID,
  type OwnModel,
} from '../scenario/move';
import { formatExact } from '../units/format';
import { partialDateText } from './partialDate';
import { priceLabel } from './priceLabel';

/** What of a cache that bills it is written, in words. */
export const WRITES_TEXTS: Readonly<Record<CacheWrites, string>> = {
  range: 'nothing to everything',
  none: 'nothing',
  all: 'everything',
};

/** What a scenario says of a move beside its numbers, each with its label; null for what it says nothing of. */
export function moveInputs({
  models,
  ownModel,
  cacheWrites,
  moveTarget,
  moveMonth,
}: Pick<MoveChoices, 'models' | 'ownModel' | 'cacheWrites' | 'moveTarget' | 'moveMonth'>): [
  label: string,
  text: string | null,
][] {
  const called = (id: string) => (id === OWN_MODEL_ID ? ownModelName(ownModel) : id);
  return [
    ['Models beside each other', models.length === 0 ? null : models.map(called).join(', ')],
    ['Own model', ownModel && ownModelText(ownModel)],
    ['Written to a cache after a move', cacheWrites === CACHE_WRITES[0] ? null : WRITES_TEXTS[cacheWrites]],
    ['Move to', moveTarget && called(moveTarget)],
    ['Move begins', moveMonth && partialDateText(moveMonth)],
  ];
}

function ownModelName(ownModel: OwnModel | null): string {
  return ownModel && ownModel.name !== '' ? `“${ownModel.name}”` : 'the own model';
}

function ownModelText({ name, prices }: OwnModel): string {
  const own = Object.entries(prices) as [keyof typeof prices, number][];
  const priced = own.map(([id, usd]) => `${priceLabel(id).toLowerCase()} $${formatExact(usd)}`).join('; ');
  return [...(name === '' ? [] : [`“${name}”`]), ...(priced === '' ? [] : [priced])].join(', ') || 'unnamed';
}
