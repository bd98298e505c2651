import { useCallback, useEffect, useRef, useState } from 'react';
import type { Basis } from '../../catalog/basis';
import type { Estimate } from '../../engine/estimate';
import { addWorkload, type ScenarioEdit } from '../../scenario/edits';
import { MAX_WORKLOADS, type Workload } from '../../scenario/scenario';
import controls from '../controls/controls.module.css';
import type { Rearranged } from './CardMenu';
import { WorkloadCard } from './WorkloadCard';
import styles from './WorkloadCard.module.css';

interface Props {
  workloads: readonly Workload[];
  /** A lasting key for each workload, in their order. */
  workloadKeys: readonly number[];
  estimate: Estimate | null;
  basis: Basis;
  moveTarget: string | null;
  /** These three must last, or every card is shown anew at each edit of one. */
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
  /** Opens the receipt of the workload at an index. */
  onReceipt: (index: number) => void;
}

/** As many workloads can be open side by side; of more, the edited one alone is. */
const MOST_OPEN = 3;

/** The card that is looked at next, and the numbers of those that hold what is no value: they are not folded away. */
interface Next {
  readonly index: number;
  readonly held: readonly number[];
}

/** The workloads in their order, and everything that can be done with them. */
export function WorkloadList(props: Props) {
  const { workloads, workloadKeys, estimate, basis, moveTarget, onEdit, onDone, onReceipt } = props;
  const list = useRef<HTMLOListElement>(null);
  const [next, setNext] = useState<Next | null>(null);
  const [seen, setSeen] = useState<Next | null>(null);
  const [openKeys, setOpenKeys] = useState<readonly (number | undefined)[]>([workloadKeys[0]]);
  const [announcement, setAnnouncement] = useState('');

  // By now the workloads are in their new order, so that the place has the key of the one that is looked at.
  if (next !== seen) {
    setSeen(next);
    if (next) setOpenKeys([workloadKeys[next.index], ...next.held]);
  }

  useEffect(() => {
    const cards = list.current?.querySelectorAll<HTMLElement>('[data-workload]');
    if (next) cards?.[next.index]?.focus();
  }, [next]);

  const lookAt = useCallback((index: number) => setNext({ index, held: keysOfInvalid(list.current) }), []);

  const rearrange = useCallback(
    ({ edit, nextIndex, said }: Rearranged) => {
      onEdit(edit);
      lookAt(nextIndex);
      setAnnouncement(said);
    },
    [onEdit, lookAt],
  );

  const { length: count } = workloads;
  const full = count >= MAX_WORKLOADS;
  const folds = count > MOST_OPEN;
  const anyOpen = workloadKeys.some((key) => openKeys.includes(key));
  return (
    <>
      <ol ref={list}>
        {workloads.map((workload, index) => {
          const key = workloadKeys[index];
          const open = anyOpen ? openKeys.includes(key) : index === 0;
          return (
            <li key={key} data-key={key}>
              <WorkloadCard
                index={index}
                count={count}
                workload={workload}
                estimate={estimate?.workloads[index] ?? null}
                basis={basis}
                moveTarget={moveTarget}
                folded={folds && !open}
                onEdit={onEdit}
                onDone={onDone}
                onReceipt={onReceipt}
                onRearrange={rearrange}
                onOpen={lookAt}
              />
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        className={`${controls.button} ${styles.add}`}
        disabled={full}
        onClick={() =>
          rearrange({ edit: addWorkload, nextIndex: count, said: `Workload ${count + 1} added.` })
        }
      >
        {full ? `${MAX_WORKLOADS} workloads are the most` : 'Add a workload'}
      </button>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </>
  );
}

/** The keys of the cards that hold a text that is no value: what is not counted must stay in sight. */
function keysOfInvalid(list: HTMLElement | null): number[] {
  const places = list?.querySelectorAll<HTMLElement>('[data-key]:has([aria-invalid="true"])') ?? [];
  return Array.from(places, (place) => Number(place.getAttribute('data-key')));
}
