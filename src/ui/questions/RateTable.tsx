import { otherTrainingPrices } from '../../analysis/otherTraining';
import type { Basis } from '../../catalog/basis';
import {
  BILLABLES,
  type Billing,
  PRICE_IDS,
  type PriceId,
  TOKEN_KINDS,
  type TokenKind,
  tokenPriceId,
} from '../../catalog/billables';
import { cited } from '../../catalog/cited';
import { listedPrice, type Price, priceOf } from '../../catalog/prices';
import type { Model } from '../../catalog/schema';
import { sourceOf } from '../../catalog/sources';
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
const ROWS: readonly Billing[] = Object.values(BILLABLES).flatMap(({ kind, billing }) =>
  kind === 'input' && billing ? [billing] : [],
);

const OTHERS: readonly PriceId[] = PRICE_IDS.filter((id) => BILLABLES[id].billing === null);

/** The rates that the estimate uses, with their sources, and where another list says otherwise. */
export function RateTable({ basis: uncited }: { basis: Basis }) {
  const basis = cited(uncited);
  const { model, list, card, ownPrices } = basis;
  const kinds = TOKEN_KINDS.filter((kind) => kind !== 'cacheWrite' || model.cache?.writes.value);
  const prices = PRICE_IDS.flatMap((id) => priceOf(id, card, ownPrices) ?? []);
  return (
    <section className={section.section} aria-labelledby="rates-heading">
      <h3 id="rates-heading">Rates used</h3>
      <p className={section.summary}>
        {`${list.title}, in USD per 1M tokens: a list of ${formatDate(card.date)}, last checked ${formatDate(card.checked)}.`}
      </p>
      <table className={section.table}>
        <caption className="visually-hidden">Rates in USD per 1M tokens</caption>
        <thead>
          <tr>
            <th scope="col">Per 1M tokens</th>
            {kinds.map((kind) => (
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
              {kinds.map((kind) => {
                const id = billedId({ tuning, tier }, kind, model);
                return (
                  <td key={kind}>
                    {id ? <PriceCell id={id} basis={basis} /> : <span className={styles.none}>none</span>}
                  </td>
                );
              })}
            </tr>
          ))}
          {OTHERS.map((id) => (
            <tr key={id}>
              <th scope="row">{priceLabel(id)}</th>
              <td colSpan={kinds.length}>
                <PriceCell id={id} basis={basis} withUnit />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={section.note}>{notesOn(prices, basis)}</p>
      <Sources prices={prices} />
    </section>
  );
}

function rowLabel(billing: Billing): string {
  return upperFirst(billingWords(billing).join(', ') || TIER_LABELS.standard);
}

/** The price that tokens are billed at; null where there is none by a rule of the model. */
function billedId(billing: Billing, kind: TokenKind, { cache }: Model): PriceId | null {
  const stacks = billing.tier !== 'batch' || cache?.inBatch.value === true;
  return kind !== 'cachedInput' || stacks ? tokenPriceId(billing, kind) : null;
}

interface CellProps {
  id: PriceId;
  basis: Basis;
  withUnit?: boolean;
}

function PriceCell({ id, basis: { card, ownPrices }, withUnit = false }: CellProps) {
  const price = priceOf(id, card, ownPrices);
  if (!price) return <span className={styles.none}>{id === 'hosting' ? 'none listed' : 'not known'}</span>;
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

function notesOn(prices: readonly Price[], basis: Basis): string {
  const isAny = (wanted: Price['basis']) => prices.some((price) => price.basis === wanted);
  return [
    isAny('derived') ? '* Not listed as such, but follows from a rule of the list.' : '',
    isAny('own') ? '† Your own price.' : '',
    basis.model.cache?.inBatch.value ? '' : 'In Batch there is no cached discount.',
    trainingNote(basis),
  ]
    .filter(Boolean)
    .join(' ');
}

function trainingNote(basis: Basis): string {
  const others = otherTrainingPrices(basis).map(
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
