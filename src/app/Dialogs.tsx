import { Suspense, useState } from 'react';
import type { Basis } from '../catalog/basis';
import { pricesAsOf } from '../catalog/priceLists';
import type { Estimate } from '../engine/estimate';
import type { Scenario } from '../scenario/scenario';
import { useToday } from '../ui/browser/useToday';
import { latePart } from '../ui/controls/latePart';
import type { OpenedEstimate } from '../ui/saved/SavedDialog';
import { siteRoot } from './siteRoot';

const ShareDialog = latePart('The link to share', () => import('../ui/share/ShareDialog'));
const CompareDialog = latePart('The comparison', () => import('../ui/compare/CompareDialog'));
const EmbedDialog = latePart('What makes up an embed', () => import('../ui/embed/EmbedDialog'));
const Files = latePart('What exports and keeps estimates', () => import('../ui/exports/Files'));
const Receipts = latePart('The receipt', () => import('../ui/results/Receipts'));

export type OpenDialog =
  | 'share'
  | 'compare'
  | 'embed'
  | 'export'
  | 'saved'
  | { readonly receiptOf: number | 'estimate' };

interface Props {
  dialog: OpenDialog | null;
  scenario: Scenario;
  basis: Basis;
  estimate: Estimate | null;
  /** The estimate on the page before it was last changed, to compare with; null where it has not been. */
  before: Scenario | null;
  /** Takes an estimate from a file or from what was saved. */
  onOpenEstimate: (scenario: Scenario) => void;
  onClose: () => void;
}

/** The dialog that is open, fetched when it is first asked for. */
export default function Dialogs({
  dialog,
  scenario,
  basis,
  estimate,
  before,
  onOpenEstimate,
  onClose,
}: Props) {
  const today = useToday();
  const [opened, setOpened] = useState<OpenedEstimate | null>(null);
  if (dialog === null) return null;
  const shown = { scenario, onClose };
  return (
    <Suspense fallback={null}>
      {dialog === 'share' && estimate && (
        <ShareDialog {...shown} basis={basis} estimate={estimate} pageAddress={siteRoot()} />
      )}
      {dialog === 'compare' && <CompareDialog {...shown} before={before} pageAddress={siteRoot()} />}
      {dialog === 'embed' && <EmbedDialog {...shown} pageAddress={siteRoot()} />}
      {(dialog === 'export' || dialog === 'saved') && estimate && (
        <Files
          {...shown}
          show={dialog}
          pageAddress={siteRoot()}
          today={today ?? pricesAsOf()}
          opened={opened}
          onOpened={setOpened}
          onOpen={onOpenEstimate}
        />
      )}
      {typeof dialog === 'object' && estimate && <Receipts {...shown} of={dialog.receiptOf} basis={basis} />}
    </Suspense>
  );
}
