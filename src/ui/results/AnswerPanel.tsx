import { type ReactNode, Suspense, useId, useRef } from 'react';
import type { Estimate } from '../../engine/estimate';
import { figureOf } from '../../engine/figure';
import { patchScenario, type ScenarioEdit } from '../../scenario/edits';
import { cardOfScenario, priceDating } from '../../scenario/priceDate';
import type { Scenario } from '../../scenario/scenario';
import { TITLE_MAX_CHARACTERS } from '../../scenario/scenarioFields';
import { formatDate } from '../../units/format';
import controls from '../controls/controls.module.css';
import { latePart } from '../controls/latePart';
import { TextField } from '../controls/TextField';
import styles from './AnswerPanel.module.css';
import { Budget } from './Budget';
import type { Estimated } from './estimated';
import { Figures } from './Figures';
import { HeadlineFigure } from './HeadlineFigure';
import { LateChangeNote, LateSplitBar } from './lateResults';
import { useSheet } from './useSheet';

const FigureNotes = latePart('What there is to say of the figures', async () => ({
  default: (await import('./FigureNotes')).FigureNotes,
}));
const UntilAfter = latePart('What it costs until the shutdown and then', () => import('./UntilAfter'));
const NowThere = latePart('What it costs now', () => import('./NowThere'));
const LargestWorkloads = latePart('The largest workloads', () => import('./LargestWorkloads'));

interface Props {
  scenario: Scenario;
  /** Null where no figure may be shown. */
  estimate: Estimate | null;
  /** What the figure was of when the reader last stopped for a moment: what takes longer follows it. */
  followed: Estimated | null;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
  /** Another one for each estimate that was begun anew: what it has changed by is counted from there. */
  begun: number;
  /** What can be done with the estimate. */
  actions: ReactNode;
  /** Where budget and horizon are entered. */
  settings: ReactNode;
}

/**
 * The answer of the full page, in a fixed order. In a small window it is a bar at the foot, with the figure, that opens as
 * a sheet: there is one of each figure, wherever it stands.
 */
export function AnswerPanel({
  scenario,
  estimate,
  followed,
  begun,
  onEdit,
  onDone,
  actions,
  settings,
}: Props) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { open, toggle } = useSheet(panel, opener);
  const totals = estimate?.totals ?? null;
  const monthly = figureOf(totals, 'monthly');
  const dated = priceDating(scenario) !== 'current';
  return (
    <section
      ref={panel}
      id="answer"
      className={open ? `${styles.panel} ${styles.open}` : styles.panel}
      aria-labelledby={`${id}-heading`}
      tabIndex={-1}
    >
      <h2 id={`${id}-heading`} className="visually-hidden">
        Answer
      </h2>
      <div className={styles.title}>
        <TextField
          accessibleName="Title of the estimate"
          placeholder="Untitled estimate"
          value={scenario.title}
          maxCharacters={TITLE_MAX_CHARACTERS}
          onChange={(title) => onEdit(patchScenario({ title }), 'title')}
          onDone={onDone}
          asHeading
        />
      </div>
      {followed && (
        <Suspense fallback={null}>
          <NowThere {...followed} />
        </Suspense>
      )}
      <div className={styles.head}>
        {dated && <p className={styles.dated}>{`Prices of ${formatDate(cardOfScenario(scenario).date)}`}</p>}
        <p>
          <HeadlineFigure figure={monthly} />
          <span className={styles.period}> a month</span>
        </p>
        <LateChangeNote key={begun} monthly={monthly} estimate={estimate} />
        <button
          ref={opener}
          type="button"
          className={`${controls.button} ${styles.opener}`}
          aria-expanded={open}
          aria-controls={`${id}-details`}
          onClick={toggle}
        >
          {open ? 'Close' : 'Details'}
        </button>
      </div>
      <div id={`${id}-details`} className={styles.details}>
        {totals?.incomplete && (
          <p className={styles.incomplete} data-figures>
            Incomplete: the price list has no rate for a part of this estimate. That part is not counted.
          </p>
        )}
        {followed && (
          <div className={styles.untilAfter}>
            <Suspense fallback={null}>
              <UntilAfter {...followed} />
            </Suspense>
          </div>
        )}
        {actions}
        {totals && monthly && <LateSplitBar totals={totals} />}
        <Figures scenario={scenario} estimate={estimate} />
        {followed && (
          <Suspense fallback={null}>
            <FigureNotes {...followed} withWorkloads={false} />
          </Suspense>
        )}
        {estimate && <Budget scenario={scenario} estimate={estimate} />}
        {settings}
        {followed && followed.estimate.workloads.length > 1 && (
          <Suspense fallback={null}>
            <LargestWorkloads estimate={followed.estimate} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
