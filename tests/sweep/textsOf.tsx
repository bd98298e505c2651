import type { SweptText } from './laws';
import type { Swept } from './swept';
import { textsOfReport } from './textsOfReport';
import {
  textsOfBasis,
  textsOfChanges,
  textsOfReceipts,
  textsOfSharing,
  textsOfWorking,
} from './textsOfWords';

/** Every text that the product makes of an estimate, each with what it may and must state. */
export function textsOf(swept: Swept): SweptText[] {
  return [
    ...textsOfSharing(swept),
    ...textsOfReport(swept),
    ...textsOfReceipts(swept),
    ...textsOfWorking(swept),
    ...textsOfBasis(swept),
    ...textsOfChanges(swept.other.scenario, swept.exported.scenario),
  ];
}
