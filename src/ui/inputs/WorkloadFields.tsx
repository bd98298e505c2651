import { useId } from 'react';
import { lengthenPrefix } from '../../analysis/lengthenPrefix';
import type { Basis } from '../../catalog/basis';
import type { WorkloadEstimate } from '../../engine/estimate';
import { billingOutsideBatch } from '../../engine/usage';
import type { Workload } from '../../scenario/scenario';
import { formatCount, formatUsd } from '../../units/format';
import { lessNanoUsd, ZERO_NANO_USD } from '../../units/money';
import { counted } from '../../wording/counted';
import { priceShareText } from '../../wording/priceShare';
import { Fold } from '../controls/Fold';
import { latePart } from '../controls/latePart';
import { CacheLine } from './CacheLine';
import { ModelLine } from './ModelLine';
import { ShapeLine, TokenLines, VolumeLine } from './ShapeLines';
import { QuantityLine, type Result, type Sheet } from './sheet';
import styles from './WorkloadFields.module.css';

const ExtraLines = latePart('This part', () => import('./ExtraLines'));
const TrainingLines = latePart('This part', () => import('./TrainingLines'));

interface Props {
  workload: Workload;
  estimate: WorkloadEstimate | null;
  basis: Basis;
  onPatch: (patch: Partial<Workload>, field: string) => void;
  onDone: () => void;
}

/** The fields of a workload as the lines of a price sheet. What few need is folded away, and open where it is used. */
export function WorkloadFields(props: Props) {
  const id = useId();
  const sheet: Sheet = { id, ...props };
  const { workload, estimate } = props;
  return (
    <div className={styles.sheet}>
      <ShapeLine sheet={sheet} />
      <VolumeLine sheet={sheet} />
      <TokenLines sheet={sheet} cacheLine={<CacheLine sheet={sheet} />} />
      <PrefixAdvice sheet={sheet} />
      <QuantityLine
        sheet={sheet}
        of="batchSharePercent"
        result={estimate && batchResult(estimate, props.basis)}
      />
      <ModelLine sheet={sheet} />
      <Fold summary="Images, retries, web search" startsOpen={hasExtras(workload)}>
        <ExtraLines sheet={sheet} />
      </Fold>
      <Fold summary="Fine-tuning job" startsOpen={workload.trainingTokens > 0}>
        <TrainingLines sheet={sheet} />
      </Fold>
    </div>
  );
}

function PrefixAdvice({ sheet: { workload, basis, estimate } }: { sheet: Sheet }) {
  const longer = estimate && lengthenPrefix(workload, basis);
  if (!longer) return null;
  const { addedTokensPerCall, leastTokens, saving } = longer;
  const effect =
    saving >= 0
      ? `would save ${formatUsd(saving)} a month`
      : `would cost ${formatUsd(lessNanoUsd(ZERO_NANO_USD, saving))} a month more`;
  return (
    <p className={styles.note} data-figures>
      {`Lengthening the shared start by ${counted(addedTokensPerCall, 'token')} to ${formatCount(leastTokens)} ${effect}.`}
    </p>
  );
}

function hasExtras({ images, retrySharePercent, webSearchesPerCall }: Workload): boolean {
  return images.length > 0 || retrySharePercent > 0 || webSearchesPerCall > 0;
}

function batchResult({ workload, usage }: WorkloadEstimate, { rates }: Basis): Result {
  const calls = usage.parts.find(({ tier }) => tier === 'batch')?.calls ?? 0;
  const all = calls > 0 && usage.parts.every((part) => part.tier === 'batch' || part.calls === 0);
  const { tuning } = billingOutsideBatch(workload);
  const share = priceShareText(rates, { tuning, tier: 'batch' }, { tuning });
  return { figure: all ? 'all' : formatCount(calls), detail: share === null ? '' : `at ${share}` };
}
