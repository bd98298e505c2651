import { type ReactNode, useState } from 'react';
import { addWorkloads, replaceWorkloads } from '../../imports/takeWorkloads';
import type { ScenarioEdit } from '../../scenario/edits';
import type { Scenario, Workload } from '../../scenario/scenario';
import controls from '../controls/controls.module.css';
import section from '../controls/section.module.css';
import styles from './FilesPart.module.css';
import { noRoomText, tookText } from './measuredText';

interface Props {
  workloads: readonly Workload[];
  scenario: Scenario;
  onEdit: (edit: ScenarioEdit) => void;
  /** Whether they may also stand in the place of those there are. */
  canReplace?: boolean;
  /** What is to be said of them first. */
  children?: ReactNode;
}

/** Buttons that take workloads into the estimate. Either is one step of its history. */
export function AddWorkloads({ workloads, scenario, onEdit, canReplace = false, children }: Props) {
  const [took, setTook] = useState('');
  const noRoom = noRoomText(scenario.workloads.length, workloads.length);
  const take = (edit: ScenarioEdit, text: string) => {
    onEdit(edit);
    setTook(text);
  };
  const [one, many] = ['Add as a workload', 'Add as workloads'];
  return (
    <>
      <div className={styles.choices}>
        {children}
        <button
          type="button"
          className={controls.button}
          disabled={noRoom !== null}
          onClick={() => take(addWorkloads(workloads), tookText(workloads.length, 'added'))}
        >
          {workloads.length === 1 ? one : many}
        </button>
        {canReplace && (
          <button
            type="button"
            className={controls.button}
            onClick={() => take(replaceWorkloads(workloads), tookText(workloads.length, 'replaced'))}
          >
            Replace my workloads
          </button>
        )}
        <p className={styles.took} role="status">
          {took}
        </p>
      </div>
      {noRoom !== null && <p className={section.note}>{noRoom}</p>}
    </>
  );
}
