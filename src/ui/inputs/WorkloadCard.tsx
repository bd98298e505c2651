import type { Ref } from 'react';
import type { Basis } from '../../catalog/basis';
import type { WorkloadEstimate } from '../../engine/estimate';
import { figureOf } from '../../engine/figure';
import { type Workload, workloadLabel } from '../../scenario/scenario';
import { NAME_MAX_CHARACTERS } from '../../scenario/scenarioFields';
import { IconButton } from '../controls/IconButton';
import { TextField } from '../controls/TextField';
import { Metric } from '../results/Metric';
import { Warnings } from '../results/Warnings';
import styles from './WorkloadCard.module.css';
import { WorkloadFields } from './WorkloadFields';

export interface WorkloadActions {
  /** Null where the action is not to be had: no room, the last one, the end of the order. */
  readonly moveUp: (() => void) | null;
  readonly moveDown: (() => void) | null;
  readonly duplicate: (() => void) | null;
  readonly remove: (() => void) | null;
}

interface Props {
  /** From 1, as in the link. */
  number: number;
  workload: Workload;
  estimate: WorkloadEstimate | null;
  basis: Basis;
  actions: WorkloadActions;
  onPatch: (patch: Partial<Workload>, field: string) => void;
  onDone: () => void;
  onReceipt: () => void;
  ref?: Ref<HTMLFieldSetElement>;
}

const noAction = () => undefined;

/** One workload: its name, its monthly figure, its fields and what to beware of. */
export function WorkloadCard({
  number,
  workload,
  estimate,
  basis,
  actions,
  onPatch,
  onDone,
  onReceipt,
  ref,
}: Props) {
  const label = workloadLabel(workload, number);
  const { moveUp, moveDown, duplicate, remove } = actions;
  return (
    <fieldset ref={ref} className={styles.card} aria-label={label} data-workload={number} tabIndex={-1}>
      <div className={styles.head}>
        <TextField
          accessibleName={`Name of workload ${number}`}
          placeholder={`Workload ${number}`}
          value={workload.name}
          maxCharacters={NAME_MAX_CHARACTERS}
          onChange={(name) => onPatch({ name }, 'name')}
          onDone={onDone}
          asHeading
        />
        <p className={styles.monthly}>
          <Metric
            metric="workload-monthly-usd"
            figure={figureOf(estimate?.totals, 'monthly')}
            className={styles.amount}
          />
          <span className={styles.period}> a month</span>
        </p>
        <div className={styles.tools}>
          <IconButton
            shape="receipt"
            label={`Receipt of ${label}`}
            disabled={!estimate}
            onClick={onReceipt}
          />
          <IconButton shape="up" label={`Move ${label} up`} disabled={!moveUp} onClick={moveUp ?? noAction} />
          <IconButton
            shape="down"
            label={`Move ${label} down`}
            disabled={!moveDown}
            onClick={moveDown ?? noAction}
          />
          <IconButton
            shape="copy"
            label={`Duplicate ${label}`}
            disabled={!duplicate}
            onClick={duplicate ?? noAction}
          />
          <IconButton
            shape="remove"
            label={`Remove ${label}`}
            disabled={!remove}
            onClick={remove ?? noAction}
          />
        </div>
      </div>
      <WorkloadFields
        workload={workload}
        estimate={estimate}
        basis={basis}
        onPatch={onPatch}
        onDone={onDone}
      />
      <Warnings warnings={estimate?.warnings ?? []} />
    </fieldset>
  );
}
