import { currentCard, findPriceList, PRICE_LISTS } from '../../catalog/priceLists';
import type { Card, Rate } from '../../catalog/schema';
import { sourceOf } from '../../catalog/sources';
import { rateFor, TOKEN_KINDS } from '../../engine/priceUsage';
import type { Tier, Tuning } from '../../engine/usage';
import { formatDate, formatRate } from '../../units/format';
import section from '../charts/section.module.css';
import { KIND_LABELS } from '../results/tokenKinds';
import styles from './RateTable.module.css';

const ROWS: readonly { label: string; tuning: Tuning; tier: Tier }[] = [
  { label: 'Standard', tuning: 'base', tier: 'standard' },
  { label: 'Batch', tuning: 'base', tier: 'batch' },
  { label: 'Fine-tuned', tuning: 'fineTuned', tier: 'standard' },
  { label: 'Fine-tuned, Batch', tuning: 'fineTuned', tier: 'batch' },
];

/** The rates that the estimate uses, with their sources, and where another list says otherwise. */
export function RateTable({ priceListId, card }: { priceListId: string; card: Card }) {
  const list = findPriceList(priceListId);
  return (
    <section className={section.section} aria-labelledby="rates-heading">
      <h2 id="rates-heading">Rates used</h2>
      <p className={section.summary}>
        {list?.title ?? priceListId}, in USD per 1M tokens: a list of {formatDate(card.date)}, last checked{' '}
        {formatDate(card.checked)}.
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
              {TOKEN_KINDS.map((kind) => (
                <td key={kind}>
                  {rateCell(rateFor(card, tuning, tier, kind), tier === 'batch' && kind === 'cachedInput')}
                </td>
              ))}
            </tr>
          ))}
          <TrainingRow card={card} />
        </tbody>
      </table>
      <p className={section.note}>
        * Not listed there, but follows from its 50% rules. In Batch there is no cached discount.{' '}
        {trainingNote(card)}
      </p>
      <Sources card={card} />
    </section>
  );
}

function rateCell(rate: Rate | null, doesNotExist: boolean) {
  if (doesNotExist) return <span className={styles.none}>none</span>;
  if (!rate) return <span className={styles.none}>not known</span>;
  return (
    <>
      {formatRate(rate.usdPerMTok)}
      {rate.basis === 'derived' && <abbr title={rate.note ?? 'Follows from a rule'}>*</abbr>}
    </>
  );
}

function TrainingRow({ card }: { card: Card }) {
  return (
    <tr>
      <th scope="row">Training</th>
      <td colSpan={3}>{card.training ? formatRate(card.training.usdPerMTok) : 'not known'}</td>
    </tr>
  );
}

function trainingNote(card: Card): string {
  const others = PRICE_LISTS.flatMap((list) => {
    const { training } = currentCard(list);
    const differs = training && training.usdPerMTok !== card.training?.usdPerMTok;
    return differs ? [`${formatRate(training.usdPerMTok)} by “${list.title}”`] : [];
  });
  return others.length > 0 ? `Training is priced differently elsewhere: ${others.join(', ')}.` : '';
}

function Sources({ card }: { card: Card }) {
  const ids = new Set([...ratesOf(card)].map(({ source }) => source));
  return (
    <ul className={section.note}>
      {[...ids].map((id) => {
        const { title, address, date, dateNote } = sourceOf(id);
        return (
          <li key={id}>
            Source:{' '}
            {address ? (
              <a href={address} rel="noreferrer">
                {title}
              </a>
            ) : (
              <cite>{title}</cite>
            )}
            , {dateNote ?? formatDate(date)}
          </li>
        );
      })}
    </ul>
  );
}

function* ratesOf(card: Card): Generator<Rate> {
  for (const { tuning, tier } of ROWS) {
    for (const kind of TOKEN_KINDS) {
      const rate = rateFor(card, tuning, tier, kind);
      if (rate) yield rate;
    }
  }
  if (card.training) yield card.training;
}
