import { useId } from 'react';
import type { Basis } from '../../catalog/basis';
import type { FineTuneFile } from '../../imports/fineTuneFile';
import { trainingCosts } from '../../imports/trainingCosts';
import { columnUsd } from '../../units/columnUsd';
import { knownText, priceText } from '../../wording/lineText';
import section from '../controls/section.module.css';
import styles from './FilesPart.module.css';

interface Props {
  result: FineTuneFile;
  epochs: number;
  basis: Basis;
}

/** What a training job costs by each list of the seller, since they differ. */
export function TrainingCosts({ result, epochs, basis }: Props) {
  const id = useId();
  const costs = trainingCosts(result, epochs, basis);
  const usdText = columnUsd(costs.map(({ cost }) => cost?.amount ?? null));
  return (
    <div className={styles.table}>
      <p id={id} className={styles.caption}>
        {costs.length > 1 ? 'A training job; sources differ on its price' : 'A training job'}
      </p>
      <table className={section.table} aria-labelledby={id} data-figures>
        <thead>
          <tr>
            <th scope="col">By</th>
            <th scope="col">Price</th>
            <th scope="col">Cost</th>
          </tr>
        </thead>
        <tbody>
          {costs.map(({ list, price, cost }) => (
            <tr key={list.id}>
              <th scope="row">{list.title}</th>
              <td>{price ? priceText(price) : 'not known'}</td>
              <td>{knownText(cost, usdText)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
