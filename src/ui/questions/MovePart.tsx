import { memo } from 'react';
import type { Basis } from '../../catalog/basis';
import { REPLACEMENT } from '../../catalog/replacement';
import { sellerOfList, shutdownAt } from '../../catalog/sellers';
import type { MoveRange } from '../../comparison/onModel';
import type { Scenario } from '../../scenario/scenario';
import { columnUsd } from '../../units/columnUsd';
import { plainDecimal } from '../../units/decimal';
import { formatDate } from '../../units/format';
import { type NanoUsd, toUsd } from '../../units/money';
import { moveAssumptions, replacementText } from '../../wording/moveSentence';
import section from '../controls/section.module.css';

interface Props {
  range: MoveRange;
  scenario: Scenario;
  basis: Basis;
}

/** The month here and on the replacement, beside each other, over what both have prices for. */
export const MovePart = memo(function MovePart({ range, scenario, basis }: Props) {
  const { here, low, high, leftOut } = range;
  const isCompared = leftOut.length < scenario.workloads.length;
  const amountText = columnUsd([here, low, high]);
  const rangeText = low === high ? amountText(low) : `${amountText(low)} to ${amountText(high)}`;
  return (
    <div className={section.section}>
      <table className={section.table} data-figures>
        <caption className="visually-hidden">A month of the same tokens on each model</caption>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">Tokens a month</th>
            <th scope="col">Until</th>
          </tr>
        </thead>
        <tbody>
          <Row of={basis} usd={isCompared ? here : null} text={amountText(here)} />
          <Row of={REPLACEMENT} usd={isCompared ? low : null} text={rangeText} />
        </tbody>
      </table>
      <p className={section.note}>
        <span>{`${replacementText(REPLACEMENT)} `}</span>
        <span>{moveAssumptions(range, scenario.workloads)}</span>
      </p>
    </div>
  );
});

/** A model with its month; null where nothing can be compared: no price is told then, and no $0. */
function Row({ of: { model, list }, usd, text }: { of: Basis; usd: NanoUsd | null; text: string }) {
  const end = shutdownAt(sellerOfList(list), model)?.date;
  return (
    <tr data-model={model.id} data-gap={usd === null ? true : undefined}>
      <th scope="row">{model.title}</th>
      <td data-usd={usd === null ? undefined : plainDecimal(toUsd(usd))}>{usd === null ? '—' : text}</td>
      <td>{end ? <time dateTime={end}>{formatDate(end)}</time> : 'no end announced'}</td>
    </tr>
  );
}
