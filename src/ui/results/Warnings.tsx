import { Suspense } from 'react';
import type { Warning } from '../../engine/warnings';
import { latePart } from '../controls/latePart';

const WarningList = latePart('What to beware of', () => import('./WarningList'));

/** What the owner of a workload should know before trusting its figure: most have nothing to beware of. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <WarningList warnings={warnings} />
    </Suspense>
  );
}
