import { type Dispatch, memo, Suspense, useCallback, useState } from 'react';
import type { Basis } from '../../catalog/basis';
import type { WorkloadEstimate } from '../../engine/estimate';
import { figureOf, perUnitFigure } from '../../engine/figure';
import { patchWorkload, type ScenarioEdit } from '../../scenario/edits';
import { type Workload, workloadLabel } from '../../scenario/scenario';
import { NAME_MAX_CHARACTERS } from '../../scenario/scenarioFields';
import { UNIT_NAMES } from '../../wording/unitNames';
import { IconButton } from '../controls/IconButton';
import { latePart } from '../controls/latePart';
import { TextField } from '../controls/TextField';
import type { KeptTexts } from '../count/useKeptText';
import { Metric } from '../results/Metric';
import { Warnings } from '../results/Warnings';
import type { Rearranged } from './CardMenu';
import styles from './WorkloadCard.module.css';
import { WorkloadFields } from './WorkloadFields';

const CardMenu = latePart('What can be done with this workload', () => import('./CardMenu'));
const Measure = latePart('Counting', () => import('../count/Measure'));

interface Props {
  /** Its place among all, from 0. */
  index: number;
  /** How many there are. */
  count: number;
  workload: Workload;
  estimate: WorkloadEstimate | null;
  basis: Basis;
  /** The id of the model that was chosen to move to; null where none was. */
  moveTarget: string | null;
  /** Folded to its name and its figures. */
  folded: boolean;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
  /** Opens the receipt of the workload at an index. */
  onReceipt: (index: number) => void;
  onRearrange: Dispatch<Rearranged>;
  /** Unfolds the workload at an index. */
  onOpen: (index: number) => void;
}

/** One workload: its name, its figures, its fields and what to beware of. */
export const WorkloadCard = memo(function WorkloadCard(props: Props) {
  const { index, workload, estimate, basis, moveTarget, folded, onEdit, onDone } = props;
  const [texts] = useState<KeptTexts>(() => new Map());
  // What was typed into its fields stays there while it is folded.
  const [hasFields, setHasFields] = useState(!folded);
  if (!folded && !hasFields) setHasFields(true);
  const onPatch = useCallback(
    (patch: Partial<Workload>, field: string) =>
      onEdit(patchWorkload(index, patch), `workload-${index}-${field}`),
    [index, onEdit],
  );
  const number = index + 1;
  const label = workloadLabel(workload, number);
  return (
    <fieldset
      className={folded ? `${styles.card} ${styles.folded}` : styles.card}
      aria-label={label}
      data-workload={number}
      tabIndex={-1}
    >
      {folded ? <FoldedHead {...props} label={label} /> : <Head {...props} label={label} onPatch={onPatch} />}
      {hasFields && (
        <div hidden={folded}>
          <WorkloadFields
            label={label}
            workload={workload}
            estimate={estimate}
            basis={basis}
            onPatch={onPatch}
            onDone={onDone}
            measuring={{ Measure, texts, moveTarget }}
          />
        </div>
      )}
      <Warnings warnings={estimate?.warnings ?? []} />
    </fieldset>
  );
}, showSame);

/** The estimate of a workload follows from it and from what it is priced by: where those are the same, so is it. */
function showSame(before: Props, after: Props): boolean {
  return (Object.keys(after) as (keyof Props)[]).every((key) =>
    key === 'estimate' ? !before.estimate === !after.estimate : before[key] === after[key],
  );
}

interface HeadProps extends Props {
  label: string;
}

function Head(props: HeadProps & { onPatch: (patch: Partial<Workload>, field: string) => void }) {
  const { index, workload, estimate, label, onPatch, onDone, onReceipt } = props;
  const number = index + 1;
  return (
    <div className={styles.head}>
      <h2 className="visually-hidden">
        <bdi>{label}</bdi>
      </h2>
      <TextField
        accessibleName={`Name of workload ${number}`}
        placeholder={`Workload ${number}`}
        value={workload.name}
        maxCharacters={NAME_MAX_CHARACTERS}
        onChange={(name) => onPatch({ name }, 'name')}
        onDone={onDone}
        asHeading
      />
      <Figures workload={workload} estimate={estimate} />
      <div className={styles.tools}>
        <IconButton
          shape="receipt"
          label={`Receipt of ${label}`}
          disabled={!estimate}
          onClick={() => onReceipt(index)}
        />
        <Suspense fallback={null}>
          <CardMenu {...props} />
        </Suspense>
      </div>
    </div>
  );
}

function FoldedHead({ index, workload, estimate, label, onOpen }: HeadProps) {
  return (
    <h2 className={styles.foldedHead}>
      <button type="button" className={styles.opener} aria-expanded={false} onClick={() => onOpen(index)}>
        <bdi className={styles.name}>{label}</bdi>
        <Figures workload={workload} estimate={estimate} />
      </button>
    </h2>
  );
}

function Figures({ workload, estimate }: Pick<Props, 'workload' | 'estimate'>) {
  return (
    <span className={styles.figures}>
      <span>
        <Metric
          metric="workload-monthly-usd"
          figure={figureOf(estimate?.totals, 'monthly')}
          className={styles.amount}
        />
        <span> a month</span>
      </span>
      <span className={styles.perUnit}>
        <Metric metric="per-unit-usd" figure={estimate && perUnitFigure(estimate)} />
        <span>{` a ${UNIT_NAMES[workload.shape]}`}</span>
      </span>
    </span>
  );
}
