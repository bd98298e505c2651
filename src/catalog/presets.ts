import presets from '../../data/presets.json';
import type { Preset } from './schema';

/** Named starting scenarios, a chat first; each is a link's query and names its workload. */
export const PRESETS: readonly Preset[] = presets;
