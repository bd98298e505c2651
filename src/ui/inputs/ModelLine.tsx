import { hasFast } from '../../catalog/rates';
import { formatUsd } from '../../units/format';
import { appliedRates } from '../../wording/appliedRates';
import controls from '../controls/controls.module.css';
import { Line, LineLabel, QuantityLine, type Result, type Sheet } from './sheet';

/** Which model answers and how fast: fine-tuned or not, and the Fast tier where the list has one. */
export function ModelLine({ sheet }: { sheet: Sheet }) {
  const { id, workload, basis, estimate, onPatch, onDone } = sheet;
  const offersFast = workload.fast || hasFast(basis);
  const paysHosting = workload.fineTuned && basis.rates.hosting.price !== null;
  return (
    <>
      <Line label={<LineLabel>Model</LineLabel>} result={ratesResult(sheet)}>
        <label className={controls.check}>
          <input
            id={`${id}-fineTuned`}
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
              id={`${id}-fast`}
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

function ratesResult({ estimate, basis }: Sheet): Result | null {
  if (!estimate) return null;
  const [figure = '', ...others] = appliedRates(estimate.usage, basis.rates);
  return { figure, detail: ['in, out per 1M tokens', ...others].join('; ') };
}
