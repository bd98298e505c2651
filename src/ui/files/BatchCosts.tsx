import { useId } from 'react';
import type { Basis } from '../../catalog/basis';
import { type AnswerLength, costOfBatch } from '../../imports/batchCost';
import type { BatchInput } from '../../imports/batchInput';
import { columnUsd } from '../../units/columnUsd';
import { knownText } from '../../wording/lineText';
import section from '../controls/section.module.css';
import { answersText } from './batchText';
import styles from './FilesPart.module.css';

interface Props {
  result: BatchInput;
  length: AnswerLength;
  basis: Basis;
}

const TIERS = [
  ['batch', 'In Batch'],
  ['standard', 'At standard prices'],
] as const;

/** What the requests of a file cost when they are sent once. */
export function BatchCosts({ result, length, basis }: Props) {
  const id = useId();
  const rows = TIERS.map(([tier, label]) => ({ label, cost: costOfBatch(result, tier, length, basis) }));
  const usdText = columnUsd(rows.map(({ cost }) => cost?.amount ?? null));
  return (
    <div className={styles.table}>
      <p id={id} className={styles.caption}>
        {answersText(result, length)}
      </p>
      <table className={section.table} aria-labelledby={id} data-figures>
        <thead>
          <tr>
            <th scope="col">Sent once</th>
            <th scope="col">Cost</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cost }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{knownText(cost, usdText)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
