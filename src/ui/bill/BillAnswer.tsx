import type { Basis } from '../../catalog/basis';
import type { ImportResult } from '../../imports/importResult';
import { billSentence } from '../../wording/billText';
import { reconciled } from './reconciled';

interface Props {
  results: readonly ImportResult[];
  basis: Basis;
}

/** Whether the bill matches, in one sentence. */
export default function BillAnswer({ results, basis }: Props) {
  return <span data-figures>{billSentence(reconciled(results, basis))}</span>;
}
