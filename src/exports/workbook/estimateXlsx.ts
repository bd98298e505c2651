import { writeXlsx } from 'hucre/xlsx';
import { THIS_MODEL } from '../../catalog/models';
import { type Exported, titleOf } from '../exported';
import { assumptionSheet } from './assumptionSheet';
import { laidOut } from './laidOut';
import { lineSheet } from './lineSheet';
import { moveSheets } from './moveSheets';
import type { Sheet } from './sheet';
import { sourceSheet } from './sourceSheet';
import { totalSheet } from './totalSheet';

/** What a file of an estimate for spreadsheets is, as the Internet names it. */
export const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * An estimate as an Office Open XML workbook. Numbers, dates and shares are of their types, so that they are read alike
 * wherever a point or a comma stands for decimals; words are never formulas.
 */
export async function estimateXlsx(exported: Exported): Promise<Uint8Array<ArrayBuffer>> {
  const made = new Date(exported.madeOn);
  const written = await writeXlsx({
    sheets: sheetsOf(exported).map(laidOut),
    properties: {
      title: titleOf(exported.scenario),
      creator: `${THIS_MODEL.title} cost calculator`,
      created: made,
      modified: made,
    },
  });
  return new Uint8Array(written);
}

/** What is in the workbook, in the order of its sheets. */
export function sheetsOf(exported: Exported): Sheet[] {
  return [
    totalSheet(exported),
    lineSheet(exported),
    ...moveSheets(exported),
    assumptionSheet(exported),
    sourceSheet(exported),
  ];
}
