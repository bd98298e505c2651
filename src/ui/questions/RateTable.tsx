import { currentCard, findPriceList, PRICE_LISTS } from '../../catalog/priceLists';
import {
  listedPrice,
  type OwnPrices,
  PRICE_IDS,
  type Price,
  type PriceId,
  priceOf,
  type Tier,
  TOKEN_KINDS,
  type Tuning,
  tokenPriceId,
} from '../../catalog/prices';
import type { Card } from '../../catalog/schema';
import { sourceOf } from '../../catalog/sources';
import { formatDate, formatRate } from '../../units/format';
import { KIND_LABELS, priceText } from '../../wording/lineText';
import { sourceDateText } from '../../wording/sourceDate';
import section from '../controls/section.module.css';
import styles from './RateTable.module.css';

const ROWS: readonly { label: string; tuning: Tuning; tier: Tier }[] = [
  { label: 'Standard', tuning: 'base', tier: 'standard' },
  { label: 'Batch', tuning: 'base', tier: 'batch' },
  { label: 'Fast', tuning: 'base', tier: 'fast' },
  { label: 'Fine-tuned', tuning: 'fineTuned', tier: 'standard' },
  { label: 'Fine-tuned, Batch', tuning: 'fineTuned', tier: 'batch' },
];

const OTHERS: readonly { label: string; id: PriceId }[] = [
  { label: 'Training', id: 'tr' },
  { label: 'Fine-tuned hosting', id: 'hh' },
  { label: 'Web search', id: 'ww' },
];

interface Props {
  priceListId: string;
  card: Card;
  own: OwnPrices;
}

/** The rates that the estimate uses, with their sources, and where another list says otherwise. */
export default function RateTable({ priceListId, card, own }: Props) {
  const list = findPriceList(priceListId);
  const prices = PRICE_IDS.flatMap((id) => priceOf(id, card, own) ?? []);
  return (
    <section className={section.section} aria-labelledby="rates-heading">
      <h2 id="rates-heading">Rates used</h2>
      <p className={section.summary}>
        {`${list?.title ?? priceListId}, in USD per 1M tokens: a list of ${formatDate(card.date)}, last checked ${formatDate(card.checked)}.`}
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
          {ROWS.map(({ label, tuning, tier }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
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
          {OTHERS.map(({ label, id }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
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
  const inUse = priceOf('tr', card, own)?.usd;
  const others = PRICE_LISTS.flatMap((list) => {
    const { training } = currentCard(list);
    const differs = training && training.usdPerMTok !== inUse;
    return differs ? [`${formatRate(training.usdPerMTok)} by “${list.title}”`] : [];
  });
  return others.length > 0 ? `Training is priced differently elsewhere: ${others.join(', ')}.` : '';
}

function Sources({ prices }: { prices: readonly Price[] }) {
  const ids = new Set(prices.flatMap(({ source }) => source ?? []));
  return (
    <ul className={section.note}>
      {[...ids].map((id) => {
        const source = sourceOf(id);
        const { title, address } = source;
        return (
          <li key={id}>
            <span>Source: </span>
            {address ? (
              <a href={address} rel="noreferrer">
                {title}
              </a>
            ) : (
              <cite>{title}</cite>
            )}
            <span>{`, ${sourceDateText(source)}`}</span>
          </li>
        );
      })}
    </ul>
  );
}
