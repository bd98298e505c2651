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

/** A fine-tuned model: `ft:` in the API, `ft-` on bills, and behind the model at Azure. */
const TUNED = /(?:^|\/)ft[:-]([^:]+)|^(?:.*\/)?([^/]+)\.ft-/;

/**
 * Reads the name of a model: alone, with gateways before it (`openai/`, `azure/global-standard/`), or as fine-tuned. Names
 * that only begin alike, as those of its audio kin, are other models. Null for none.
 */
export function modelOfName(text: string): NamedModel | null {
  const whole = text.trim();
  if (whole === '') return null;
  const [, tunedInApi, tunedAtAzure] = TUNED.exec(whole) ?? [];
  const tuned = tunedInApi ?? tunedAtAzure;
  const base = tuned ?? whole.slice(whole.lastIndexOf('/') + 1);
  return {
    name: shorten(tuned === undefined ? whole : `ft:${tuned}`, NAME_MAX_CHARACTERS),
    isThisModel: base === THIS_MODEL.id || base === SNAPSHOT,
    tuning: tuned === undefined ? 'base' : 'fineTuned',
  };
}
