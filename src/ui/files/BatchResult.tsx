import { useId } from 'react';
import type { AnswerLength } from '../../imports/batchCost';
import type { BatchInput } from '../../imports/batchInput';
import { workloadsOfBatch } from '../../imports/workloadsOfBatch';
import { WORKLOAD_QUANTITIES } from '../../scenario/fields';
import { VOLUME_PERIODS, type VolumePeriod } from '../../units/period';
import controls from '../controls/controls.module.css';
import { NumberField } from '../controls/NumberField';
import section from '../controls/section.module.css';
import { AddWorkloads } from './AddWorkloads';
import { BatchCosts } from './BatchCosts';
import { batchNotes, batchText } from './batchText';
import { Ending } from './Ending';
import styles from './FilesPart.module.css';
import type { ItemProps } from './itemProps';
import { OtherModels } from './OtherModels';
import { Problems } from './Problems';
import { rowsText } from './usageText';

/** What the requests of a file for Batch use, what they cost, and what the limits say to it. */
export function BatchResult({
  given,
  files,
  basis,
  scenario,
  onEdit,
  result,
}: ItemProps & { result: BatchInput }) {
  const id = useId();
  const { tokensPerAnswer, period } = given.entered;
  const length: AnswerLength = tokensPerAnswer === null ? 'at-most' : { tokensPerAnswer };
  const workloads = workloadsOfBatch(result, period, length);
  return (
    <div className={styles.result}>
      <Ending of={result.ending} />
      <p>{rowsText(result.rows)}</p>
      {batchText(result) !== null && <p>{batchText(result)}</p>}
      {workloads.length > 0 && (
        <>
          <p className={styles.field}>
            <label htmlFor={`${id}-length`}>Answers of</label>
            <NumberField
              id={`${id}-length`}
              field={WORKLOAD_QUANTITIES.outputTokensPerRequest}
              value={tokensPerAnswer}
              onChange={(tokens) => files.enter(given.id, { tokensPerAnswer: tokens })}
              onClear={() => files.enter(given.id, { tokensPerAnswer: null })}
              onDone={() => undefined}
            />
            <span>tokens each; empty for as long as each may be</span>
          </p>
          <BatchCosts result={result} length={length} basis={basis} />
        </>
      )}
      {batchNotes(result).map((note) => (
        <p key={note} className={section.note}>
          {note}
        </p>
      ))}
      <Problems {...result} noun="problem" />
      {result.others.length > 0 && <OtherModels others={result.others} withTokens={false} />}
      {workloads.length > 0 && (
        <AddWorkloads workloads={workloads} scenario={scenario} onEdit={onEdit}>
          <label htmlFor={`${id}-period`}>Sent every</label>
          <select
            id={`${id}-period`}
            className={controls.select}
            value={period}
            onChange={({ target }) => files.enter(given.id, { period: target.value as VolumePeriod })}
          >
            {VOLUME_PERIODS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </AddWorkloads>
      )}
    </div>
  );
}
