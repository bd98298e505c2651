import { priceOf, tokenPriceId } from '../../catalog/prices';
import { billingOutsideBatch } from '../../engine/usage';
import { formatRate, formatUsd } from '../../units/format';
import controls from '../controls/controls.module.css';
import { Line, LineLabel, QuantityLine, type Result, type Sheet } from './sheet';

/** Which model answers and how fast: fine-tuned or not, and the Fast tier where the list has one. */
export function ModelLine({ sheet }: { sheet: Sheet }) {
  const { workload, card, ownPrices, estimate, onPatch, onDone } = sheet;
  const offersFast = workload.fast || priceOf('pi', card, ownPrices) !== null;
  const paysHosting = workload.fineTuned && priceOf('hh', card, ownPrices) !== null;
  return (
    <>
      <Line label={<LineLabel>Model</LineLabel>} result={ratesResult(sheet)}>
        <label className={controls.check}>
          <input
            type="checkbox"
            checked={workload.fineTuned}
            onChange={(event) => onPatch({ fineTuned: event.target.checked }, 'fineTuned')}
            onBlur={onDone}
          />
          Fine-tuned
        </label>
        {offersFast && (
          <label className={controls.check}>
            <input
              type="checkbox"
              checked={workload.fast}
              onChange={(event) => onPatch({ fast: event.target.checked }, 'fast')}
              onBlur={onDone}
            />
            Fast
          </label>
        )}
      </Line>
      {paysHosting && (
        <QuantityLine
          sheet={sheet}
          of="hostingHoursPerMonth"
          swatch="hosting"
          result={
            estimate && { figure: formatUsd(estimate.totals.byKind.hosting), detail: 'for the deployment' }
          }
        />
      )}
    </>
  );
}

function ratesResult({ workload, card, ownPrices }: Sheet): Result {
  const { tuning, tier } = billingOutsideBatch(workload);
  const [input, output] = (['input', 'output'] as const).map((kind) => {
    const id = tokenPriceId(tuning, tier, kind);
    return id && priceOf(id, card, ownPrices);
  });
  if (!input || !output) return { figure: 'not known', detail: 'no such rate on this list' };
  return { figure: `${formatRate(input.usd)}, ${formatRate(output.usd)}`, detail: 'in, out per 1M tokens' };
}
