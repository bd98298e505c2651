import type { Tuning } from '../catalog/billables';
import { modelDate, THIS_MODEL } from '../catalog/models';
import { shorten } from '../units/shorten';

/** A model as a file names it. */
export interface NamedModel {
  /** Without what tells whose it is: the organisation, suffix and id behind a fine-tuned model. */
  readonly name: string;
  readonly isThisModel: boolean;
  readonly tuning: Tuning;
}

const SNAPSHOT = `${THIS_MODEL.id}-${modelDate(THIS_MODEL, 'release-date')}`;
const NAME_MAX_CHARACTERS = 100;

/**
 * Reads the name of a model: alone, with gateways before it (`openai/`, `azure/global-standard/`), or as fine-tuned (`ft:`
 * in the API, `ft-` on bills). Names that only begin alike, as those of its audio kin, are other models. Null for none.
 */
export function modelOfName(text: string): NamedModel | null {
  const whole = text.trim();
  if (whole === '') return null;
  const isTuned = /(?:^|\/)ft[:-]/.test(whole);
  const own = whole.slice(whole.lastIndexOf('/') + 1).replace(/^ft[:-]/, '');
  const [base = own] = isTuned ? own.split(':') : [own];
  const isThisModel = base === THIS_MODEL.id || base === SNAPSHOT;
  const name = isTuned ? `ft:${base}` : whole;
  return { name: shorten(name, NAME_MAX_CHARACTERS), isThisModel, tuning: isTuned ? 'fineTuned' : 'base' };
}
