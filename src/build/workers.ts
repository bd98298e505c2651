import { rankParts } from './rankParts.ts';
import { workerPackages } from './workerPackages.ts';

/** How workers are built: as modules, which import what they need late. */
export const workers = { format: 'es' as const, plugins: () => [rankParts(), workerPackages()] };
