import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { Preset } from '../catalog/schema';
import type { DecodedLink } from '../links/decodeLink';
import { blankScenario } from '../scenario/blankScenario';
import type { Scenario } from '../scenario/scenario';
import { useSettled } from '../ui/browser/useSettled';
import { useToday } from '../ui/browser/useToday';
import { IconButton } from '../ui/controls/IconButton';
import { latePart } from '../ui/controls/latePart';
import { focusFirstField } from '../ui/inputs/focusFirstField';
import { PresetBar } from '../ui/inputs/PresetBar';
import { WorkloadList } from '../ui/inputs/WorkloadList';
import { AnswerPanel } from '../ui/results/AnswerPanel';
import { StatusNotice } from '../ui/results/StatusNotice';
import { Actions } from './Actions';
import type { OpenDialog } from './Dialogs';
import dialogs from './Dialogs.module.css';
import { FollowingQuestions } from './FollowingQuestions';
import styles from './FullPage.module.css';
import { PrintedPaper } from './PrintedPaper';
import { SkipLink } from './SkipLink';
import { useAddressBar } from './useAddressBar';
import { useScenario } from './useScenario';
import { useTabTitle } from './useTabTitle';
import { useUndoKeys } from './useUndoKeys';

const LinkNotice = latePart('What there is to say of this link', async () => ({
  default: (await import('../ui/share/LinkNotice')).LinkNotice,
}));
const PriceChoice = latePart('What the prices were and are', () => import('../ui/results/PriceChoice'));
const Dialogs = latePart('What was asked for', () => import('./Dialogs'));
const PresetLinks = latePart('The list of examples', () => import('../ui/inputs/PresetLinks'));
const ReplacedNotice = latePart('The way back', () => import('./ReplacedNotice'));
const BudgetFields = latePart('Budget and horizon', () => import('../ui/inputs/BudgetFields'));

/** Sentences and lists follow the figure once typing pauses: between two keys there is time for the figure alone. */
const FOLLOWS_AFTER_MS = 500;

/** The calculator. */
export function FullPage({ link }: { link: DecodedLink }) {
  const { state, basis, estimate, withheld, edit, endBurst, undo, redo, accept } = useScenario(link);
  const [problems, setProblems] = useState(link.problems);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  // What a dialog keeps of what was done in it outlasts its closing.
  const [asked, setAsked] = useState(false);
  if (dialog !== null && !asked) setAsked(true);
  const [put, setPut] = useState<Scenario | null>(null);
  const [begun, setBegun] = useState(0);
  const scenario = state.present;
  const estimated = useMemo(() => estimate && { scenario, basis, estimate }, [scenario, basis, estimate]);
  const following = useSettled(estimated, FOLLOWS_AFTER_MS);
  // Figures that may not be shown are not shown a moment longer.
  const followed = estimated && (following ?? estimated);
  const replace = (next: Scenario) => {
    edit(() => next);
    accept();
  };
  const startFrom = (next: Scenario) => {
    setPut(next);
    setBegun((times) => times + 1);
    replace(next);
  };
  const pick = async ({ query }: Preset) => {
    const { decodeLink } = await import('../links/decodeLink');
    startFrom({ ...scenario, title: '', workloads: decodeLink(query).scenario.workloads });
  };
  const openReceipt = useCallback((index: number) => setDialog({ receiptOf: index }), []);
  // Who starts anew goes on at the first field of what came.
  useEffect(() => {
    if (put) focusFirstField();
  }, [put]);
  useAddressBar(scenario);
  useTabTitle(scenario);
  useUndoKeys(undo, redo);

  return (
    <div className={styles.page}>
      <SkipLink onSkip={() => document.getElementById('answer')?.focus()}>Skip to the answer</SkipLink>
      <SkipLink onSkip={focusFirstField}>Skip to the workloads</SkipLink>
      <header className={styles.header}>
        <h1>{`What ${basis.model.title} costs you`}</h1>
        <StatusToday />
      </header>
      <main className={styles.main}>
        {(withheld || problems.length > 0) && (
          <Suspense fallback={null}>
            <LinkNotice
              withheld={withheld}
              problems={problems}
              onAccept={accept}
              onDismiss={() => setProblems([])}
            />
          </Suspense>
        )}
        {estimate && scenario.priceListDate && (
          <Suspense fallback={null}>
            <PriceChoice scenario={scenario} onEdit={edit} />
          </Suspense>
        )}
        <div className={styles.columns}>
          <section aria-label="Workloads">
            <div className={styles.bar}>
              <PresetBar onPick={pick} onNew={() => startFrom(blankScenario(scenario))} />
              <div className={styles.replaced} role="status">
                {put !== null && put === scenario && (
                  <Suspense fallback={null}>
                    <ReplacedNotice onUndo={undo} />
                  </Suspense>
                )}
              </div>
              <div className={styles.history}>
                <IconButton shape="undo" label="Undo" disabled={state.past.length === 0} onClick={undo} />
                <IconButton shape="redo" label="Redo" disabled={state.future.length === 0} onClick={redo} />
              </div>
            </div>
            <WorkloadList
              workloads={scenario.workloads}
              workloadKeys={state.workloadKeys}
              estimate={estimate}
              basis={basis}
              moveTarget={scenario.moveTarget}
              onEdit={edit}
              onDone={endBurst}
              onReceipt={openReceipt}
            />
          </section>
          <AnswerPanel
            scenario={scenario}
            estimate={estimate}
            followed={followed}
            begun={begun}
            onEdit={edit}
            onDone={endBurst}
            actions={withheld === null && <Actions onOpen={setDialog} />}
            settings={
              <Suspense fallback={null}>
                <BudgetFields scenario={scenario} onEdit={edit} onDone={endBurst} />
              </Suspense>
            }
          />
        </div>
        {followed && (
          <FollowingQuestions scenario={scenario} followed={followed} onEdit={edit} onDone={endBurst} />
        )}
      </main>
      <footer className={styles.footer}>
        <p>
          List prices before tax. Everything is worked out in your browser: nothing that you type is sent
          anywhere.
        </p>
        <Suspense fallback={null}>
          <PresetLinks />
        </Suspense>
      </footer>
      {asked && (
        <div className={dialogs.dialogs}>
          <Suspense fallback={null}>
            <Dialogs
              dialog={dialog}
              scenario={scenario}
              before={state.past.at(-1) ?? null}
              basis={basis}
              estimate={estimate}
              onOpenEstimate={replace}
              onClose={() => setDialog(null)}
            />
          </Suspense>
        </div>
      )}
      {estimate && <PrintedPaper scenario={scenario} />}
    </div>
  );
}

/*
 * Only what tells of the reader's day asks for it. It is known right after the start, and whatever it shows anew then loses
 * the served HTML of all parts that have yet to come.
 */

function StatusToday() {
  return <StatusNotice today={useToday()} />;
}
