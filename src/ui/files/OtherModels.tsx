import { useId } from 'react';
import { THIS_MODEL } from '../../catalog/models';
import type { OtherUsage } from '../../imports/importResult';
import { formatCount } from '../../units/format';
import section from '../controls/section.module.css';
import styles from './FilesPart.module.css';

interface Props {
  others: readonly OtherUsage[];
  /** Whether their tokens are told: those of requests that are still to be sent are not. */
  withTokens: boolean;
}

/** The sums of models that are not priced here: they are no part of any figure. */
export function OtherModels({ others, withTokens }: Props) {
  const id = useId();
  return (
    <div className={styles.table}>
      <p id={id} className={styles.caption}>{`Not of ${THIS_MODEL.title}, and in no figure here`}</p>
      <table className={section.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">Requests</th>
            {withTokens && <th scope="col">Input</th>}
            {withTokens && <th scope="col">Output</th>}
          </tr>
        </thead>
        <tbody>
          {others.map(({ model, requests, inputTokens, outputTokens }) => (
            <tr key={model}>
              <th scope="row">{model === null ? <span>not named</span> : <bdi>{model}</bdi>}</th>
              <td>{formatCount(requests)}</td>
              {withTokens && <td>{formatCount(inputTokens)}</td>}
              {withTokens && <td>{formatCount(outputTokens)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
