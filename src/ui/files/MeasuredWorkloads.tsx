import type { ImportResult } from '../../imports/importResult';
import { workloadsOfFiles } from '../../imports/workloadsOfFiles';
import type { ScenarioEdit } from '../../scenario/edits';
import type { Scenario } from '../../scenario/scenario';
import section from '../controls/section.module.css';
import { AddWorkloads } from './AddWorkloads';
import styles from './FilesPart.module.css';
import { leftText, measuredFromText, measuredText } from './measuredText';

interface Props {
  results: readonly ImportResult[];
  scenario: Scenario;
  onEdit: (edit: ScenarioEdit) => void;
}

const NO_WORKLOADS = 'No workload can be made of what is used here: no requests are told.';

/** What all files of usage come to as workloads, and what of them is in none. */
export function MeasuredWorkloads({ results, scenario, onEdit }: Props) {
  const measured = workloadsOfFiles(results);
  const { workloads } = measured;
  if (workloads.length === 0) {
    const isAnyUsed = results.some(({ usage }) => usage.length > 0);
    return isAnyUsed ? <p className={section.note}>{NO_WORKLOADS}</p> : null;
  }
  const left = leftText(measured.left);
  return (
    <section className={styles.measured} aria-label="Workloads of the files">
      <p>{measuredFromText(measured)}</p>
      <ul>
        {workloads.map((workload) => {
          const text = measuredText(workload);
          return <li key={text}>{text}</li>;
        })}
      </ul>
      {left !== null && <p className={section.note}>{left}</p>}
      <AddWorkloads workloads={workloads} scenario={scenario} onEdit={onEdit} canReplace />
    </section>
  );
}
