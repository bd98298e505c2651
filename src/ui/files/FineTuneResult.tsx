import { useId, useState } from 'react';
import type { FineTuneFile } from '../../imports/fineTuneFile';
import { patchWorkload } from '../../scenario/edits';
import { WORKLOAD_QUANTITIES } from '../../scenario/fields';
import { workloadLabel } from '../../scenario/scenario';
import controls from '../controls/controls.module.css';
import { NumberField } from '../controls/NumberField';
import section from '../controls/section.module.css';
import { Ending } from './Ending';
import styles from './FilesPart.module.css';
import { epochsOf, examplesText, filledText, fineTuneNotes } from './fineTuneText';
import type { ItemProps } from './itemProps';
import { Problems } from './Problems';
import { TrainingCosts } from './TrainingCosts';

/** What is in a file for fine-tuning, and what a job on it costs by each price that there is. */
export function FineTuneResult({
  given,
  files,
  basis,
  scenario,
  onEdit,
  result,
}: ItemProps & { result: FineTuneFile }) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [filled, setFilled] = useState('');
  const { workloads } = scenario;
  const index = Math.min(chosen, workloads.length - 1);
  const workload = workloads[index];
  const epochs = given.entered.epochs ?? epochsOf(result);
  const fill = () => {
    onEdit(patchWorkload(index, { trainingTokens: result.tokens, trainingEpochs: epochs }));
    if (workload) setFilled(filledText(result.tokens, epochs, workloadLabel(workload, index + 1)));
  };
  return (
    <div className={styles.result}>
      <Ending of={result.ending} />
      <p>{examplesText(result)}</p>
      {fineTuneNotes(result).map((note) => (
        <p key={note} className={section.note}>
          {note}
        </p>
      ))}
      <Problems {...result} noun="remark" />
      {result.examples > 0 && (
        <>
          <p className={styles.field}>
            <label htmlFor={`${id}-epochs`}>Gone through</label>
            <NumberField
              id={`${id}-epochs`}
              field={WORKLOAD_QUANTITIES.trainingEpochs}
              value={epochs}
              onChange={(times) => files.enter(given.id, { epochs: times })}
              onDone={() => undefined}
            />
            <span>{epochs === 1 ? 'time' : 'times'}</span>
          </p>
          <TrainingCosts result={result} epochs={epochs} basis={basis} />
          <div className={styles.choices}>
            {workloads.length > 1 && (
              <select
                className={controls.select}
                aria-label="Workload"
                value={index}
                onChange={({ target }) => setChosen(Number(target.value))}
              >
                {workloads.map((one, place) => {
                  const label = workloadLabel(one, place + 1);
                  return (
                    <option key={label} value={place}>
                      {label}
                    </option>
                  );
                })}
              </select>
            )}
            <button type="button" className={controls.button} onClick={fill}>
              Fill in the training tokens
            </button>
            <p className={styles.took} role="status">
              {filled}
            </p>
          </div>
        </>
      )}
    </div>
  );
}
