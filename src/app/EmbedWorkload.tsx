import type { Card } from '../catalog/schema';
import type { EmbedOptions } from '../embed/options';
import type { WorkloadEstimate } from '../engine/estimate';
import { figureOf } from '../engine/figure';
import { patchWorkload, type ScenarioEdit } from '../scenario/edits';
import { type Scenario, workloadLabel } from '../scenario/scenario';
import { Fold } from '../ui/controls/Fold';
import { WorkloadFields } from '../ui/inputs/WorkloadFields';
import { Metric } from '../ui/results/Metric';
import { Warnings } from '../ui/results/Warnings';
import styles from './EmbedPage.module.css';

interface Props {
  scenario: Scenario;
  /** Its place in the scenario, from 0. */
  index: number;
  estimate: WorkloadEstimate | null;
  card: Card;
  options: EmbedOptions;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

/** A workload in the embed: its figure, and its fields as far as the embed lets the reader have them. */
export function EmbedWorkload({ scenario, index, estimate, card, options, onEdit, onDone }: Props) {
  const workload = scenario.workloads[index];
  if (!workload) return null;
  const number = index + 1;
  const label = workloadLabel(workload, number);
  const fields = (
    <WorkloadFields
      workload={workload}
      estimate={estimate}
      card={card}
      ownPrices={scenario.ownPrices}
      onPatch={(patch, field) => onEdit(patchWorkload(index, patch), `workload-${index}-${field}`)}
      onDone={onDone}
    />
  );
  return (
    <fieldset
      className={styles.workload}
      aria-label={label}
      data-workload={number}
      disabled={options.fields === 'locked'}
    >
      <p className={styles.head}>
        <span className={styles.name}>{label}</span>
        <span>
          <Metric
            metric="workload-monthly-usd"
            figure={figureOf(estimate?.totals, 'monthly')}
            className={styles.amount}
          />{' '}
          a month
        </span>
      </p>
      {options.fields !== 'hidden' &&
        (options.layout === 'compact' ? <Fold summary={FOLDED[options.fields]}>{fields}</Fold> : fields)}
      <Warnings warnings={estimate?.warnings ?? []} />
    </fieldset>
  );
}

const FOLDED = { open: 'Change the numbers', locked: 'What is counted' } as const;
