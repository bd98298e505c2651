import limits from '../../data/limits.json';
import type { Limits } from './schema';

/** What the API accepts and how its discounts work, each with its source. */
export const LIMITS: Limits = limits;
