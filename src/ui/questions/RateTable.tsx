import { otherTrainingPrices } from '../../analysis/otherTraining';
import {
  type Billing,
  listedPrice,
  OTHER_PRICES,
  type OwnPrices,
  PRICE_IDS,
  type Price,
  type PriceId,
  priceOf,
  TOKEN_KINDS,
  TOKEN_PRICES,
  tokenPriceId,
} from '../../catalog/prices';
import type { Card } from '../../catalog/schema';
import { sourceOf } from '../../catalog/sources';
import { listOfScenario } from '../../scenario/priceDate';
import { formatDate, formatRate } from '../../units/format';
import { billingWords, TIER_LABELS } from '../../wording/billingText';
import { upperFirst } from '../../wording/firstLetter';
import { KIND_LABELS, priceText } from '../../wording/lineText';
import { priceLabel } from '../../wording/priceLabel';
import { sourceDateText } from '../../wording/sourceDate';
import { SourceTitle } from '../controls/SourceTitle';
import section from '../controls/section.module.css';
import styles from './RateTable.module.css';

/** Every way of billing that there is a price for, each once. */
const ROWS: readonly Billing[] = Object.values(TOKEN_PRICES).filter(({ kind }) => kind === 'input');

const OTHERS = Object.keys(OTHER_PRICES) as (keyof typeof OTHER_PRICES)[];

interface Props {
  priceListId: string;
  card: Card;
  own: OwnPrices;
}

/** The rates that the estimate uses, with their sources, and where another list says otherwise. */
export default function RateTable({ priceListId, card, own }: Props) {
  const { title } = listOfScenario({ priceListId });
  const prices = PRICE_IDS.flatMap((id) => priceOf(id, card, own) ?? []);
  return (
    <section className={section.section} aria-labelledby="rates-heading">
      <h2 id="rates-heading">Rates used</h2>
      <p className={section.summary}>
        {`${title}, in USD per 1M tokens: a list of ${formatDate(card.date)}, last checked ${formatDate(card.checked)}.`}
      </p>
      <table className={section.table}>
        <caption className="visually-hidden">Rates in USD per 1M tokens</caption>
        <thead>
          <tr>
            <th scope="col">Per 1M tokens</th>
            {TOKEN_KINDS.map((kind) => (
              <th key={kind} scope="col">
                {KIND_LABELS[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ tuning, tier }) => (
            <tr key={`${tuning} ${tier}`}>
              <th scope="row">{rowLabel({ tuning, tier })}</th>
              {TOKEN_KINDS.map((kind) => {
                const id = tokenPriceId(tuning, tier, kind);
                return (
                  <td key={kind}>
                    {id ? (
                      <PriceCell id={id} card={card} own={own} />
                    ) : (
                      <span className={styles.none}>none</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          {OTHERS.map((id) => (
            <tr key={id}>
              <th scope="row">{priceLabel(id)}</th>
              <td colSpan={3}>
                <PriceCell id={id} card={card} own={own} withUnit />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={section.note}>{notesOn(prices, card, own)}</p>
      <Sources prices={prices} />
    </section>
  );
}

function rowLabel(billing: Billing): string {
  return upperFirst(billingWords(billing).join(', ') || TIER_LABELS.standard);
}

function PriceCell({
  id,
  card,
  own,
  withUnit = false,
}: {
  id: PriceId;
  card: Card;
  own: OwnPrices;
  withUnit?: boolean;
}) {
  const price = priceOf(id, card, own);
  if (!price) return <span className={styles.none}>{id === 'hh' ? 'none listed' : 'not known'}</span>;
  const listed = listedPrice(id, card);
  return (
    <>
      <span>{withUnit ? priceText(price) : formatRate(price.usd)}</span>
      {price.basis === 'derived' && <abbr title={price.note ?? 'Follows from a rule'}>*</abbr>}
      {price.basis === 'own' && (
        <abbr
          title={listed ? `Your own; the list has ${formatRate(listed.usd)}` : 'Your own; the list has none'}
        >
          †
        </abbr>
      )}
    </>
  );
}

function notesOn(prices: readonly Price[], card: Card, own: OwnPrices): string {
  const isAny = (wanted: Price['basis']) => prices.some(({ basis }) => basis === wanted);
  return [
    isAny('derived') ? '* Not listed as such, but follows from a rule of the list.' : '',
    isAny('own') ? '† Your own price.' : '',
    'In Batch there is no cached discount.',
    trainingNote(card, own),
  ]
    .filter(Boolean)
    .join(' ');
}

function trainingNote(card: Card, own: OwnPrices): string {
  const others = otherTrainingPrices(card, own).map(
    ({ list, price }) => `${formatRate(price.usd)} by “${list.title}”`,
  );
  return others.length > 0 ? `Training is priced differently elsewhere: ${others.join(', ')}.` : '';
}

function Sources({ prices }: { prices: readonly Price[] }) {
  const ids = new Set(prices.flatMap(({ source }) => source ?? []));
  return (
    <ul className={section.note}>
      {[...ids].map((id) => {
        const source = sourceOf(id);
        return (
          <li key={id}>
            <span>Source: </span>
            <SourceTitle source={source} />
            <span>{`, ${sourceDateText(source)}`}</span>
          </li>
        );
      })}
    </ul>
  );
}
