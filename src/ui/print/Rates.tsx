import type { PriceId } from '../../catalog/billables';
import type { Price } from '../../catalog/prices';
import { type Exported, sourcesOf } from '../../exports/exported';
import { priceText } from '../../wording/lineText';
import { priceLabel } from '../../wording/priceLabel';
import { priceOrigin } from '../../wording/priceOrigin';
import styles from './Paper.module.css';

/** The prices that the estimate uses, each once, and where each is from. */
export function Rates({ exported: { estimate } }: { exported: Exported }) {
  const used = new Map<PriceId, Price | null>(
    estimate.workloads.flatMap(({ lines }) =>
      lines.flatMap(({ priceId, price }) => (priceId === null ? [] : [[priceId, price] as const])),
    ),
  );
  const sources = sourcesOf(estimate);
  return (
    <section className={styles.part} aria-label="Prices">
      <h2>The prices in use</h2>
      <table className={styles.table}>
        <caption className="visually-hidden">Each price with its source</caption>
        <tbody>
          {[...used].map(([id, price]) => (
            <tr key={id}>
              <th scope="row">
                <span className={styles.name}>{priceLabel(id)}</span>
                <span className={styles.about}>
                  {price ? priceOrigin(price) : 'The price list has no such price.'}
                </span>
              </th>
              <td>{price ? priceText(price) : 'not known'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.note}>
        {sources.flatMap(({ id, title, address }) =>
          address === null
            ? []
            : [
                <li key={id}>
                  <a href={address}>{title}</a>
                </li>,
              ],
        )}
      </ul>
    </section>
  );
}
