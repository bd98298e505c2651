import { Suspense } from 'react';
import type { Warning } from '../../engine/warnings';
import { useSettled } from '../browser/useSettled';
import { latePart } from '../controls/latePart';

const WarningList = latePart('What to beware of', () => import('./WarningList'));

/** A number that is half typed is not judged, and nothing jumps while it is. */
const JUDGED_AFTER_MS = 800;

/** What the owner of a workload should know before trusting its figure: most have nothing to beware of. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  const settled = useSettled(warnings, JUDGED_AFTER_MS);
  if (settled.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <WarningList warnings={settled} />
    </Suspense>
  );
}
