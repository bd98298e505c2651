import presets from '../../data/presets.json';
import type { Preset } from './schema';

/** Named starting scenarios, the documents' worked examples first; each is a link's query. */
export const PRESETS: readonly Preset[] = presets;
