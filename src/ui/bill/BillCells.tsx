import { nanoUsdOfExact } from '../../units/exactUsd';
import { figureText } from '../../wording/lineText';
import type { BillFormats, BillSums } from './formatsOf';

interface Props {
  sums: BillSums;
  formats: BillFormats;
  /** Whether the list lacks a price of a part. */
  isIncomplete?: boolean;
}

/** The cells of a row: billed, by the list, the difference; a dash where there is none. */
export function BillCells({ sums, formats, isIncomplete = false }: Props) {
  const { billed, byList, difference } = sums;
  const listed = byList && { amount: nanoUsdOfExact(byList), incomplete: isIncomplete };
  return (
    <>
      <td>{billed ? formats.amount(nanoUsdOfExact(billed)) : '—'}</td>
      <td>{listed ? figureText(listed, formats.amount) : isIncomplete ? 'not known' : '—'}</td>
      <td>{difference ? formats.difference(nanoUsdOfExact(difference)) : '—'}</td>
    </>
  );
}
