import { THIS_MODEL } from '../../catalog/models';
import type { OtherUsage } from '../../imports/importResult';
import { formatCount } from '../../units/format';
import section from '../controls/section.module.css';
import styles from './FilesPart.module.css';

/** The sums of models that are not priced here: they are no part of any figure. */
export function OtherModels({ others }: { others: readonly OtherUsage[] }) {
  return (
    <table className={section.table}>
      <caption className={styles.caption}>{`Not of ${THIS_MODEL.title}, and in no figure here`}</caption>
      <thead>
        <tr>
          <th scope="col">Model</th>
          <th scope="col">Requests</th>
          <th scope="col">Input</th>
          <th scope="col">Output</th>
        </tr>
      </thead>
      <tbody>
        {others.map(({ model, requests, inputTokens, outputTokens }) => (
          <tr key={model}>
            <th scope="row">{model === null ? 'not named' : <bdi>{model}</bdi>}</th>
            <td>{formatCount(requests)}</td>
            <td>{formatCount(inputTokens)}</td>
            <td>{formatCount(outputTokens)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
