import { type Reconciliation, reconcile } from '../../analysis/reconcile';
import type { Basis } from '../../catalog/basis';
import type { ImportResult } from '../../imports/importResult';

interface Reconciled {
  readonly results: readonly ImportResult[];
  readonly basis: Basis;
  readonly reconciliation: Reconciliation;
}

let last: Reconciled | null = null;

/** A bill beside its usage: the answer of the row and its part ask for the same, and it is made once. */
export function reconciled(results: readonly ImportResult[], basis: Basis): Reconciliation {
  if (last?.results !== results || last.basis !== basis) {
    last = { results, basis, reconciliation: reconcile(results, basis) };
  }
  return last.reconciliation;
}
