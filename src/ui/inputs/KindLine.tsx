import { useRef } from 'react';
import { inKind, kindOf, WORKLOAD_KINDS, type WorkloadKind } from '../../scenario/workloadKind';
import { useEarlyEntry } from '../controls/useEarlyEntry';
import styles from './KindLine.module.css';
import { Line, type Sheet } from './sheet';
import sheetStyles from './WorkloadFields.module.css';

const NAMES: Readonly<Record<WorkloadKind, string>> = {
  requests: 'Single calls',
  conversation: 'Chat',
  documents: 'Documents',
  scanned: 'Scanned pages',
};

/** What a workload is. The images of scanned pages that become something else are kept for their return. */
export function KindLine({ sheet }: { sheet: Sheet }) {
  const { id, workload, basis, onPatch, onDone } = sheet;
  const images = useRef(workload.images);
  const kind = kindOf(workload);
  const choose = (chosen: WorkloadKind) => {
    if (workload.images.length > 0) images.current = workload.images;
    onPatch(inKind(workload, chosen, basis.model, images.current), 'shape');
  };
  const kinds = useEarlyEntry<HTMLDivElement>((group) => {
    const radios = [...group.querySelectorAll('input')];
    const early = WORKLOAD_KINDS[radios.findIndex(({ checked }) => checked)];
    if (early !== undefined && early !== kind) choose(early);
  });
  return (
    <fieldset id={`${id}-shape`} onBlur={onDone}>
      <legend className="visually-hidden">What is it?</legend>
      <Line
        label={
          <span aria-hidden="true" className={sheetStyles.label}>
            What is it?
          </span>
        }
      >
        <div ref={kinds} className={styles.kinds}>
          {WORKLOAD_KINDS.map((candidate) => (
            <label key={candidate} className={styles.kind}>
              <input
                type="radio"
                name={`${id}-shape`}
                className="visually-hidden"
                checked={candidate === kind}
                onChange={() => choose(candidate)}
              />
              <span>{NAMES[candidate]}</span>
            </label>
          ))}
        </div>
      </Line>
    </fieldset>
  );
}
