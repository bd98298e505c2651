import type { Billing, LineKind } from '../catalog/billables';
import { shorten } from '../units/shorten';
import { modelOfName } from './modelName';

/** A line of an OpenAI bill. */
export interface LineItem {
  /** As the bill has it, without what tells whose model it is; null where it is empty. */
  readonly name: string | null;
  readonly model: string | null;
  readonly isThisModel: boolean;
  /** What the line is for; null where that is not known. */
  readonly kind: LineKind | null;
  readonly billing: Billing | null;
}

const KINDS: Readonly<Record<string, LineKind>> = {
  input: 'input',
  input_tokens: 'input',
  'cached input': 'cachedInput',
  'cache writes': 'cacheWrite',
  output: 'output',
  output_tokens: 'output',
};

const NAME_MAX_CHARACTERS = 120;

/**
 * Reads a line item: `[priority | ]model, input|output|cached input|cache writes`. One with other words around it (an
 * evaluation, Batch, training: how those are spelled has not been published) keeps its name and has no kind.
 */
export function readLineItem(text: string): LineItem {
  const whole = text.trim();
  if (whole === '') return { name: null, model: null, isThisModel: false, kind: null, billing: null };
  const [rest = '', prefix] = whole.split(' | ').toReversed();
  const [modelText = '', ...words] = rest.split(', ');
  const named = modelOfName(modelText);
  const isThisModel = named?.isThisModel === true;
  const model = isThisModel || words.length > 0 ? (named?.name ?? null) : null;
  const name = shorten(whole.replace(modelText, named?.name ?? modelText), NAME_MAX_CHARACTERS);
  const kind = words.length === 1 ? KINDS[words[0]?.toLowerCase() ?? ''] : undefined;
  const isKnown = prefix === undefined || ['priority', 'fast'].includes(prefix.toLowerCase());
  if (!isThisModel || !kind || !isKnown || whole.split(' | ').length > 2) {
    return { name, model, isThisModel, kind: null, billing: null };
  }
  const tier = prefix === undefined ? 'standard' : 'fast';
  return { name, model, isThisModel, kind, billing: { tuning: named.tuning, tier } };
}
