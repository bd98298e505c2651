import { PRICE_IDS, type PriceId } from '../catalog/billables';
import { currentCard, PRICE_LISTS } from '../catalog/priceLists';
import { listedPrice, type Price } from '../catalog/prices';
import type { PriceList } from '../catalog/schema';
import { type PriceStep, priceHistory } from '../facts/priceHistory';
import { formatDate, formatRate } from '../units/format';
import { priceText } from '../wording/lineText';
import { priceLabel } from '../wording/priceLabel';
import { FactLink } from './FactLink';
import { Part } from './Part';
import styles from './page.module.css';
import { ScrollingTable } from './ScrollingTable';
import { SourceLink } from './SourceLink';

/** Every price of every list, with where it comes from and its history. */
export function PriceTables() {
  return (
    <Part
      id="prices"
      title="Price lists"
      summary={
        <>
          In USD, before tax. In Batch no cached price is taken: the two discounts do not stack on this model,
          though <FactLink id="price-fine-tuned-batch-cached-input">one table of OpenAI’s</FactLink> lists one
          for fine-tuned models.
        </>
      }
    >
      {PRICE_LISTS.map((list) => (
        <ListTable key={list.id} list={list} />
      ))}
    </Part>
  );
}

function ListTable({ list }: { list: PriceList }) {
  const card = currentCard(list);
  return (
    <div>
      <h3 id={`prices-${list.id}`}>{list.title}</h3>
      <p className={styles.note}>
        {list.about} As of {formatDate(card.checked)}.
      </p>
      <ScrollingTable name={list.title} className={styles.prices}>
        <thead>
          <tr>
            <th scope="col">Price of</th>
            <th scope="col">Price</th>
            <th scope="col">Recorded since</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {PRICE_IDS.map((id) => {
            const price = listedPrice(id, card);
            return price && <PriceRow key={id} id={id} price={price} history={priceHistory(id, list)} />;
          })}
        </tbody>
      </ScrollingTable>
      <Missing list={list} />
    </div>
  );
}

function PriceRow({ id, price, history }: { id: PriceId; price: Price; history: readonly PriceStep[] }) {
  return (
    <tr>
      <th scope="row">{priceLabel(id)}</th>
      <td>{priceText(price)}</td>
      <td>{historyText(history)}</td>
      <td className={styles.origin}>
        {price.source && <SourceLink id={price.source} />}, {price.where}
        {price.basis === 'derived'
          ? `. Derived: ${price.note ?? 'by rule'}`
          : price.note && `. ${price.note}`}
      </td>
    </tr>
  );
}

/** `1 October 2024; not recorded before`: the present price's day, and what was before it. */
function historyText(history: readonly PriceStep[]): string {
  const [present, ...earlier] = history.toReversed();
  if (!present) throw new Error('a price without a history');
  const before = earlier.map(({ since, price }) =>
    price ? `; ${formatRate(price.usd)} from ${formatDate(since)}` : '; not recorded before',
  );
  return formatDate(present.since) + before.join('');
}

function Missing({ list }: { list: PriceList }) {
  const card = currentCard(list);
  const missing = PRICE_IDS.filter((id) => listedPrice(id, card) === null).map(priceLabel);
  if (missing.length === 0) return null;
  return (
    <p className={styles.note}>
      Not on this list, nor by a rule of it: {missing.join('; ')}. What uses them has no price there.
    </p>
  );
}
