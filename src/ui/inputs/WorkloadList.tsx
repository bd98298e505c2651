import { useEffect, useRef, useState } from 'react';
import type { Basis } from '../../catalog/basis';
import type { Estimate } from '../../engine/estimate';
import {
  addWorkload,
  duplicateWorkload,
  moveWorkload,
  patchWorkload,
  removeWorkload,
  type ScenarioEdit,
} from '../../scenario/edits';
import { MAX_WORKLOADS, type Workload, workloadLabel } from '../../scenario/scenario';
import controls from '../controls/controls.module.css';
import { type WorkloadActions, WorkloadCard } from './WorkloadCard';

interface Props {
  workloads: readonly Workload[];
  /** A lasting key for each workload, in their order. */
  workloadKeys: readonly number[];
  estimate: Estimate | null;
  basis: Basis;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
  /** Opens the receipt of the workload at an index. */
  onReceipt: (index: number) => void;
}

/** The workloads in their order, and everything that can be done with them. */
export function WorkloadList(props: Props) {
  const { workloads, workloadKeys, estimate, basis, onEdit, onDone, onReceipt } = props;
  const cards = useRef<(HTMLFieldSetElement | null)[]>([]);
  const [focusAfter, setFocusAfter] = useState<{ index: number } | null>(null);
  const [announcement, setAnnouncement] = useState('');

  useEffect(() => {
    if (focusAfter) cards.current[focusAfter.index]?.focus();
  }, [focusAfter]);

  const rearrange = (edit: ScenarioEdit, focusIndex: number, said: string) => {
    onEdit(edit);
    setFocusAfter({ index: focusIndex });
    setAnnouncement(said);
  };

  const actionsFor = (index: number): WorkloadActions => {
    const workload = workloads[index];
    const label = workload ? workloadLabel(workload, index + 1) : '';
    const last = workloads.length - 1;
    const move = (to: number) => () =>
      rearrange(moveWorkload(index, to), to, `${label} is now number ${to + 1} of ${workloads.length}.`);
    return {
      moveUp: index > 0 ? move(index - 1) : null,
      moveDown: index < last ? move(index + 1) : null,
      duplicate:
        workloads.length < MAX_WORKLOADS
          ? () => rearrange(duplicateWorkload(index), index + 1, `${label} duplicated.`)
          : null,
      remove:
        last > 0
          ? () =>
              rearrange(
                removeWorkload(index),
                Math.min(index, last - 1),
                `${label} removed. Undo brings it back.`,
              )
          : null,
    };
  };

  const full = workloads.length >= MAX_WORKLOADS;
  return (
    <>
      <ol>
        {workloads.map((workload, index) => (
          <li key={workloadKeys[index]}>
            <WorkloadCard
              ref={(element) => {
                cards.current[index] = element;
              }}
              number={index + 1}
              workload={workload}
              estimate={estimate?.workloads[index] ?? null}
              basis={basis}
              actions={actionsFor(index)}
              onReceipt={() => onReceipt(index)}
              onPatch={(patch, field) => onEdit(patchWorkload(index, patch), `workload-${index}-${field}`)}
              onDone={onDone}
            />
          </li>
        ))}
      </ol>
      <button
        type="button"
        className={controls.button}
        disabled={full}
        onClick={() => rearrange(addWorkload, workloads.length, `Workload ${workloads.length + 1} added.`)}
      >
        {full ? `${MAX_WORKLOADS} workloads are the most` : 'Add a workload'}
      </button>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </>
  );
}
