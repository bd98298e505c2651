import type { Billing, LineKind } from '../catalog/billables';

/** What a meter of Azure stands for. */
export interface AzureMeter {
  readonly kind: LineKind;
  readonly billing: Billing | null;
  readonly priceListId: string;
}

/** The name of a meter of this model, whatever stands between its words: `gpt-4o-mini-0718-Inp-glbl Tokens`. */
const METER =
  /^(?:gpt)?4omini0718(cached|cchd)?(ft)?(cd|cached|cchd)?(batch)?(inp|inpt|outp|opt|hosting|hstng|training|trng)(glbl|regnl|rgnl|datazone|dzone|dz)(?:tokens|unit)?$/;

const KINDS: Readonly<Record<string, LineKind>> = {
  inp: 'input',
  inpt: 'input',
  outp: 'output',
  opt: 'output',
  hosting: 'hosting',
  hstng: 'hosting',
  training: 'training',
  trng: 'training',
};

const LISTS: Readonly<Record<string, string>> = {
  glbl: 'azure-global',
  regnl: 'azure-regional',
  rgnl: 'azure-regional',
  datazone: 'azure-data-zone',
  dzone: 'azure-data-zone',
  dz: 'azure-data-zone',
};

/**
 * Reads the name of a meter; null for those of other models, and for the ones of this model that no price list has: its
 * Developer tier and its graders.
 */
export function readAzureMeter(meterName: string): AzureMeter | null {
  const compact = meterName.toLowerCase().replace(/[^a-z0-9]/g, '');
  const [whole, cachedBefore, tuned, cachedBehind, batch, what = '', where = ''] = METER.exec(compact) ?? [];
  const kind = KINDS[what];
  const priceListId = LISTS[where];
  if (whole === undefined || !kind || !priceListId) return null;
  const isCached = cachedBefore !== undefined || cachedBehind !== undefined;
  if (isCached && kind !== 'input') return null;
  if (kind === 'hosting' || kind === 'training') return { kind, billing: null, priceListId };
  const billing: Billing = {
    tuning: tuned === undefined ? 'base' : 'fineTuned',
    tier: batch === undefined ? 'standard' : 'batch',
  };
  return { kind: isCached ? 'cachedInput' : kind, billing, priceListId };
}

/** Whether a meter is of this model, be its price known or not; its kin for speech are other models. */
export function isMeterOfThisModel(meterName: string): boolean {
  const compact = meterName.toLowerCase().replace(/[^a-z0-9]/g, '');
  return /^(?:gpt)?4omini(?:0718|ft|dev)/.test(compact);
}
