import { Suspense, useCallback, useState } from 'react';
import { pricesAsOf } from '../catalog/priceLists';
import type { Preset } from '../catalog/schema';
import { type DecodedLink, decodeLink } from '../links/decodeLink';
import { linkAddress } from '../links/shareLink';
import { type Scenario, workloadLabel } from '../scenario/scenario';
import { useToday } from '../ui/browser/useToday';
import { IconButton } from '../ui/controls/IconButton';
import { Late } from '../ui/controls/Late';
import { latePart } from '../ui/controls/latePart';
import { EstimateSettings } from '../ui/inputs/EstimateSettings';
import { PresetBar } from '../ui/inputs/PresetBar';
import { PresetLinks } from '../ui/inputs/PresetLinks';
import { WorkloadList } from '../ui/inputs/WorkloadList';
import { Answer } from '../ui/results/Answer';
import { FigureNotes } from '../ui/results/FigureNotes';
import { StatusNotice } from '../ui/results/StatusNotice';
import { LinkNotice } from '../ui/share/LinkNotice';
import type { IsoDate } from '../units/calendar';
import { formatDate } from '../units/format';
import { Actions } from './Actions';
import { Dialogs, type OpenDialog } from './Dialogs';
import styles from './FullPage.module.css';
import { siteRoot } from './siteRoot';
import { useAddressBar } from './useAddressBar';
import { useScenario } from './useScenario';
import { useUndoKeys } from './useUndoKeys';

const MoneySection = latePart('Where the money goes', () => import('../ui/questions/MoneySection'));
const PriceChoice = latePart('What the prices were and are', () => import('../ui/results/PriceChoice'));
const RateTable = latePart('The table of rates', () => import('../ui/questions/RateTable'));
const BillingRules = latePart('How it is billed', () => import('../ui/questions/BillingRules'));
const LoadSection = latePart('The rate limits', () => import('../ui/questions/LoadSection'));
const WaysSection = latePart('The ways of paying', () => import('../ui/questions/WaysSection'));
const TurnsSection = latePart('The turns of this conversation', () => import('../ui/questions/TurnsSection'));

/** The calculator. */
export function FullPage({ link }: { link: DecodedLink }) {
  const { state, basis, estimate, withheld, edit, endBurst, undo, redo, accept } = useScenario(link);
  const [problems, setProblems] = useState(link.problems);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const today = useToday();
  const scenario = state.present;
  const pick = ({ query }: Preset) => {
    const { workloads } = decodeLink(query).scenario;
    edit((before) => ({ ...before, workloads }));
    accept();
  };
  const replace = (next: Scenario) => {
    edit(() => next);
    accept();
  };
  const openReceipt = useCallback((index: number) => setDialog({ receiptOf: index }), []);
  useAddressBar(scenario);
  useUndoKeys(undo, redo);

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{`What ${basis.model.title} costs you`}</h1>
        <StatusNotice scenario={scenario} estimate={estimate} today={today} />
      </header>
      <main className={styles.main}>
        <LinkNotice
          withheld={withheld}
          problems={problems}
          onAccept={accept}
          onDismiss={() => setProblems([])}
        />
        {estimate && scenario.priceListDate && (
          <Suspense fallback={null}>
            <PriceChoice scenario={scenario} onEdit={edit} />
          </Suspense>
        )}
        <div className={styles.columns}>
          <section className={styles.workloads} aria-label="Workloads">
            <div className={styles.bar}>
              <PresetBar onPick={pick} />
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
              onEdit={edit}
              onDone={endBurst}
              onReceipt={openReceipt}
            />
            <EstimateSettings scenario={scenario} card={basis.card} onEdit={edit} onDone={endBurst} />
          </section>
          <div className={styles.answer}>
            <Answer scenario={scenario} estimate={estimate} pinned>
              {estimate && <FigureNotes scenario={scenario} basis={basis} estimate={estimate} />}
              {withheld === null && <Actions onOpen={setDialog} />}
            </Answer>
          </div>
        </div>
        {estimate && (
          <div className={styles.sections}>
            <Late>
              <MoneySection estimate={estimate} />
            </Late>
            <Late>
              <WaysSection scenario={scenario} basis={basis} />
            </Late>
            {scenario.workloads.map(
              (workload, index) =>
                workload.shape === 'conversation' && (
                  <Late key={state.workloadKeys[index]}>
                    <TurnsSection
                      label={workloadLabel(workload, index + 1)}
                      workload={workload}
                      basis={basis}
                    />
                  </Late>
                ),
            )}
            <Late>
              <RateTable basis={basis} />
            </Late>
            <Late>
              <BillingRules basis={basis} />
            </Late>
            <Late>
              <LoadSection
                scenario={scenario}
                basis={basis}
                estimate={estimate}
                onEdit={edit}
                onDone={endBurst}
              />
            </Late>
          </div>
        )}
      </main>
      <footer className={styles.footer}>
        <p>
          List prices before tax. Everything is worked out in your browser: nothing that you type is sent
          anywhere.
        </p>
        <PresetLinks />
        {today && <PrintedLink scenario={scenario} today={today} />}
      </footer>
      <Dialogs
        dialog={dialog}
        scenario={scenario}
        basis={basis}
        estimate={estimate}
        today={today ?? pricesAsOf()}
        onOpenEstimate={replace}
        onClose={() => setDialog(null)}
      />
    </div>
  );
}

/** On paper alone: where the estimate is found again. */
function PrintedLink({ scenario, today }: { scenario: Scenario; today: IsoDate }) {
  const address = linkAddress(scenario, siteRoot());
  return (
    <p className={styles.printed}>
      {`Printed on ${formatDate(today)}.${address === null ? '' : ` This estimate: ${address}`}`}
    </p>
  );
}
