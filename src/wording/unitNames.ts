import type { Shape } from '../scenario/scenario';

/** What a unit of a workload's volume is called; many have an s behind it. */
export const UNIT_NAMES: Readonly<Record<Shape, string>> = {
  requests: 'request',
  conversation: 'conversation',
  documents: 'document',
};
