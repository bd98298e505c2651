import { BILLABLES, PRICE_IDS, type PriceId } from '../catalog/billables';
import { currentCard, PRICE_LISTS } from '../catalog/priceLists';
import { listedPrice } from '../catalog/prices';
import type { PriceList } from '../catalog/schema';
import { isDisputed } from '../facts/conflicts';
import { FACTS } from '../facts/facts';
import { formatDate, formatRate } from '../units/format';
import { priceLabel } from '../wording/priceLabel';
import { Part } from './Part';
import page from './page.module.css';
import { ScrollingTable } from './ScrollingTable';
import { SourcesLink } from './SourcesLink';
import styles from './short.module.css';

/** Every price that a list has, a row for each, a column for each list. */
export function PriceMatrix() {
  const title = 'Prices';
  return (
    <Part
      id="prices"
      title={title}
      summary="In USD per 1M tokens unless a row says otherwise, before tax. In Batch no cached price is taken: the two discounts do not stack on this model."
    >
      <ScrollingTable name="Prices of every list" className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">Price of</th>
            {PRICE_LISTS.map((list) => (
              <th key={list.id} scope="col">
                {list.title}
              </th>
            ))}
          </tr>
        </thead>
        {groups().map((ids) => (
          <tbody key={ids[0]}>
            {ids.map((id) => (
              <tr key={id}>
                <th scope="row">
                  {labelOf(id)}
                  {isDisputedPrice(id) && <span className={page.tag}>sources differ</span>}
                </th>
                {PRICE_LISTS.map((list) => (
                  <PriceCell key={list.id} id={id} list={list} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">Last checked</th>
            {PRICE_LISTS.map((list) => (
              <td key={list.id}>{formatDate(currentCard(list).checked)}</td>
            ))}
          </tr>
        </tfoot>
      </ScrollingTable>
      <p className={page.note}>
        * Not listed as such, but follows from a rule. – Not on that list, nor by a rule of it: what uses it
        has no price there.
      </p>
      <p>
        <SourcesLink to="#part-prices" of={title}>
          Sources, rules and history
        </SourcesLink>
      </p>
    </Part>
  );
}

function PriceCell({ id, list }: { id: PriceId; list: PriceList }) {
  const price = listedPrice(id, currentCard(list));
  if (!price)
    return (
      <td className={styles.missing}>
        <span className="visually-hidden">not listed</span>
        <span aria-hidden="true">–</span>
      </td>
    );
  const isDerived = price.basis === 'derived';
  return (
    <td
      className={isDerived ? styles.derived : undefined}
    >{`${formatRate(price.usd)}${isDerived ? '*' : ''}`}</td>
  );
}

/** The prices that some list has, those of one way of billing together. */
function groups(): readonly (readonly PriceId[])[] {
  const known = PRICE_IDS.filter((id) =>
    PRICE_LISTS.some((list) => listedPrice(id, currentCard(list)) !== null),
  );
  const keys = [...new Set(known.map(billingKey))];
  return keys.map((key) => known.filter((id) => billingKey(id) === key));
}

/** What is billed by other than tokens of calls stands together too. */
function billingKey(id: PriceId): string {
  const { billing } = BILLABLES[id];
  return billing ? `${billing.tuning} ${billing.tier}` : '';
}

function labelOf(id: PriceId): string {
  const { per } = BILLABLES[id];
  return per === '1M tokens' ? priceLabel(id) : `${priceLabel(id)}, per ${per}`;
}

function isDisputedPrice(id: PriceId): boolean {
  return FACTS.some((fact) => fact.price === id && isDisputed(fact));
}
