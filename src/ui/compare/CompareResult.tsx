import { type Cause, type Comparison, compareEstimates } from '../../analysis/compareEstimates';
import { estimateScenario } from '../../engine/estimate';
import { figureOf, hasOnce } from '../../engine/figure';
import { linkAddress } from '../../links/shareLink';
import { basisOf } from '../../scenario/basisOf';
import type { Scenario } from '../../scenario/scenario';
import { columnUsd, signedBy, type UsdFormat } from '../../units/columnUsd';
import { formatUsdChange } from '../../units/format';
import { type ChangedInputs, changedInputs, pricesText } from '../../wording/changedInputs';
import { figureText } from '../../wording/lineText';
import share from '../controls/dialogs.module.css';
import section from '../controls/section.module.css';
import type { Estimated } from '../results/estimated';
import styles from './CompareDialog.module.css';
import { CompareModels } from './CompareModels';
import { SideHeads } from './SideHeads';

const CAUSE_LABELS: Readonly<Record<Cause, string>> = {
  priceList: 'Price list and its date',
  ownPrices: 'Own prices',
  volume: 'Volume',
  tokens: 'Tokens of a unit',
  cached: 'Cached share',
  batch: 'Batch share',
  tuning: 'Fine-tuning and hosting',
  fast: 'Fast',
  images: 'Images',
  retries: 'Retries',
  webSearches: 'Web searches',
  training: 'Training',
  removed: 'Workloads taken out',
  added: 'Workloads added',
};

interface Props {
  pasted: Scenario;
  current: Scenario;
  /** The address of the page without its query. */
  pageAddress: string;
}

/** What two estimates cost, what makes the difference, and which inputs differ. */
export function CompareResult({ pasted, current, pageAddress }: Props) {
  const [before, after] = [estimatedByItself(pasted), estimatedByItself(current)];
  const comparison = compareEstimates(before, after);
  const changes = changedInputs(pasted, current, comparison.pairs);
  return (
    <>
      <p role="status" className={styles.summary}>
        {summarise(comparison)}
      </p>
      <Figures comparison={comparison} pasted={pasted} current={current} pageAddress={pageAddress} />
      {comparison.parts.length > 0 && <Causes comparison={comparison} />}
      <CompareModels before={before} after={after} />
      {changes.length > 0 && <Inputs changes={changes} />}
    </>
  );
}

function estimatedByItself(scenario: Scenario): Estimated {
  const basis = basisOf(scenario);
  return { scenario, basis, estimate: estimateScenario(scenario, basis) };
}

function summarise({ before, after, parts, difference, held }: Comparison): string {
  if (parts.length === 0)
    return 'Both estimates cost the same: they differ in nothing that has a part in it.';
  const [was, is] = [figureOf(before, 'monthly'), figureOf(after, 'monthly')];
  if (!was && !is) return 'Neither estimate has a price that is known.';
  if (!was || !is) return `Of ${was ? 'this estimate' : 'the other estimate'} no price is known.`;
  if (held === 'none') return 'The two can’t be compared: no part of a month has a price in both.';
  const known = held === 'some' ? ', over what has a price in both' : '';
  if (difference === 0) return `Both cost the same a month${known}.`;
  const direction = difference > 0 ? 'more' : 'less';
  const amount = formatUsdChange(difference).replace(/^[+−]/, '');
  return `This estimate costs ${amount} a month ${direction} than the other one${known}.`;
}

/** The figures that are compared: all of them in one format, since they stand beside and below each other. */
const IDS = ['monthly', 'once', 'annual'] as const;

function Figures({ comparison, pasted, current, pageAddress }: Props & { comparison: Comparison }) {
  const { before, after } = comparison;
  const format = columnUsd(
    [before, after].flatMap((totals) => IDS.map((id) => figureOf(totals, id)?.amount ?? null)),
  );
  const rows = [
    { label: 'A month', of: (totals: typeof before) => figureText(figureOf(totals, 'monthly'), format) },
    ...(hasOnce(before) || hasOnce(after)
      ? [{ label: 'Once', of: (totals: typeof before) => onceText(totals, format) }]
      : []),
    {
      label: 'A year at this rate',
      of: (totals: typeof before) => figureText(figureOf(totals, 'annual'), format),
    },
  ];
  return (
    <table className={`${section.table} ${styles.table}`}>
      <caption className="visually-hidden">Figures, prices and links of both estimates</caption>
      <SideHeads first="" />
      <tbody>
        {rows.map(({ label, of }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{of(before)}</td>
            <td>{of(after)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">Prices</th>
          <td>{pricesText(pasted)}</td>
          <td>{pricesText(current)}</td>
        </tr>
        <tr>
          <th scope="row">Link</th>
          <td>
            <Link scenario={pasted} pageAddress={pageAddress} label="Open the other estimate" />
          </td>
          <td>
            <Link scenario={current} pageAddress={pageAddress} label="Open this estimate" />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** Nothing that is spent once costs nothing; something without a price is not known. */
function onceText(totals: Comparison['before'], format: UsdFormat): string {
  return hasOnce(totals) ? figureText(figureOf(totals, 'once'), format) : format(totals.once);
}

function Link({ scenario, pageAddress, label }: { scenario: Scenario; pageAddress: string; label: string }) {
  const address = linkAddress(scenario, pageAddress);
  if (address === null) return <span>too long</span>;
  return (
    <a href={address} target="_blank" rel="noopener" aria-label={label}>
      Open
    </a>
  );
}

function Causes({ comparison: { parts, difference, held } }: { comparison: Comparison }) {
  const format = signedBy(columnUsd([...parts.map(({ amount }) => amount), difference]));
  return (
    <div>
      <table className={`${section.table} ${styles.table}`}>
        <caption className={styles.caption}>What makes the difference</caption>
        <thead>
          <tr>
            <th scope="col">Changed</th>
            <th scope="col">A month</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ cause, amount, incomplete }) => (
            <tr key={cause}>
              <th scope="row">
                <span>{CAUSE_LABELS[cause]}</span>
                {incomplete && <span className={share.origin}>without what has no known price</span>}
              </th>
              <td>{incomplete && amount === 0 ? 'not known' : format(amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{held === 'all' ? 'Difference' : 'Difference of what has a price in both'}</th>
            <td>{held === 'none' ? 'not known' : format(difference)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={share.note}>
        Each is counted on top of those above it. They sum to the difference; shown rounded.
      </p>
    </div>
  );
}

function Inputs({ changes }: { changes: readonly ChangedInputs[] }) {
  return (
    <table className={`${section.table} ${styles.table}`}>
      <caption className={styles.caption}>Inputs that differ</caption>
      <SideHeads first="Input" />
      {changes.map(({ of, inputs }, index) => {
        const number = index + 1;
        return (
          <tbody key={number}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {of}
              </th>
            </tr>
            {inputs.map(({ label, before, after }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
