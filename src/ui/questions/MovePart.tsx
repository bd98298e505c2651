import type { MoveRange } from '../../analysis/moveRange';
import { REASONING_TOKENS_PER_CALL } from '../../analysis/moveRange';
import type { Basis } from '../../catalog/basis';
import { REPLACEMENT } from '../../catalog/replacement';
import { makerOf, shutdownAt } from '../../catalog/sellers';
import { columnUsd } from '../../units/columnUsd';
import { plainDecimal } from '../../units/decimal';
import { formatDate } from '../../units/format';
import { type NanoUsd, toUsd } from '../../units/money';
import section from '../controls/section.module.css';

/** The month here and on the replacement, beside each other, over what both have prices for. */
export default function MovePart({ range, basis }: { range: MoveRange; basis: Basis }) {
  const amountText = columnUsd([range.here, range.low, range.high]);
  const usd = (amount: NanoUsd) => plainDecimal(toUsd(amount));
  const rangeText =
    range.high === range.low
      ? amountText(range.low)
      : `${amountText(range.low)} to ${amountText(range.high)}`;
  const end = shutdownAt(makerOf(basis.model), basis.model)?.date;
  return (
    <div className={section.section}>
      <table className={section.table} data-figures>
        <caption className="visually-hidden">A month of the same tokens on each model</caption>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">A month of tokens</th>
            <th scope="col">Until</th>
          </tr>
        </thead>
        <tbody>
          <tr data-model={basis.model.id}>
            <th scope="row">{basis.model.title}</th>
            <td data-usd={usd(range.here)}>{amountText(range.here)}</td>
            <td>{end ? <time dateTime={end}>{formatDate(end)}</time> : '—'}</td>
          </tr>
          <tr data-model={REPLACEMENT.model.id}>
            <th scope="row">{REPLACEMENT.model.title}</th>
            <td data-usd={usd(range.low)} data-usd-high={usd(range.high)}>
              {rangeText}
            </td>
            <td>no end announced</td>
          </tr>
        </tbody>
      </table>
      <p className={section.note}>
        {`At least: nothing is written to its cache, and it does not reason. At most: all input of long enough prompts is written, and it thinks ${REASONING_TOKENS_PER_CALL} tokens before each answer, billed as output. Training and hosting are on neither side.`}
      </p>
    </div>
  );
}
