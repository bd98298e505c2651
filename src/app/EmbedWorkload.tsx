import type { Basis } from '../catalog/basis';
import type { EmbedOptions } from '../embed/options';
import type { WorkloadEstimate } from '../engine/estimate';
import { figureOf } from '../engine/figure';
import { patchWorkload, type ScenarioEdit } from '../scenario/edits';
import { type Scenario, workloadLabel } from '../scenario/scenario';
import { Fold } from '../ui/controls/Fold';
import { Metric } from '../ui/results/Metric';
import { Warnings } from '../ui/results/Warnings';
import { EmbedFields } from './EmbedFields';
import styles from './EmbedPage.module.css';

interface Props {
  scenario: Scenario;
  /** Its place in the scenario, from 0. */
  index: number;
  estimate: WorkloadEstimate | null;
  basis: Basis;
  options: EmbedOptions;
  /** Whether its name and its figure are to be read elsewhere in the embed already. */
  listed: boolean;
  onEdit: (edit: ScenarioEdit) => void;
}

/**
 * A workload in the embed: its figure, and its fields as far as the embed lets the reader have them. What is to be read
 * elsewhere is not shown again; the element that carries the figure stays.
 */
export function EmbedWorkload({ scenario, index, estimate, basis, options, listed, onEdit }: Props) {
  const workload = scenario.workloads[index];
  if (!workload) return null;
  const number = index + 1;
  const label = workloadLabel(workload, number);
  const fields = (
    <EmbedFields
      label={label}
      workload={workload}
      estimate={estimate}
      basis={basis}
      onPatch={(patch) => onEdit(patchWorkload(index, patch))}
      onDone={nothing}
    />
  );
  const figure = (
    <Metric
      metric="workload-monthly-usd"
      figure={figureOf(estimate?.totals, 'monthly')}
      className={styles.amount}
    />
  );
  const warnings = estimate?.warnings ?? [];
  const withFields = options.fields !== 'hidden';
  const folded = options.layout === 'compact';
  const summary = FOLDED[options.fields === 'locked' ? 'locked' : 'open'];
  return (
    <fieldset
      className={styles.workload}
      aria-label={label}
      data-workload={number}
      disabled={options.fields === 'locked'}
      hidden={listed && !withFields && warnings.length === 0}
    >
      {listed && withFields ? (
        <p hidden>{figure}</p>
      ) : (
        <p className={styles.head}>
          <span className={styles.name}>{label}</span>
          <span hidden={listed}>
            {figure}
            <span> a month</span>
          </span>
        </p>
      )}
      {withFields &&
        (folded ? (
          <Fold summary={listed ? `${label}: ${summary.toLowerCase()}` : summary}>{fields}</Fold>
        ) : (
          fields
        ))}
      <Warnings warnings={warnings} />
    </fieldset>
  );
}

/** A frame has no history whose steps would have an end. */
function nothing(): void {}

const FOLDED = { open: 'Change the numbers', locked: 'What is counted' } as const;
