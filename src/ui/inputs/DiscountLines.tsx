import { lengthenPrefix } from '../../analysis/lengthenPrefix';
import type { Basis } from '../../catalog/basis';
import { hasFast } from '../../catalog/rates';
import type { WorkloadEstimate } from '../../engine/estimate';
import { billingOutsideBatch } from '../../engine/usage';
import { formatCount, formatUsd } from '../../units/format';
import { lessNanoUsd, ZERO_NANO_USD } from '../../units/money';
import { batchRule, cacheRule } from '../../wording/billingRules';
import { choiceLabel } from '../../wording/choiceLabels';
import { counted } from '../../wording/counted';
import { priceShareText } from '../../wording/priceShare';
import { CacheLine } from './CacheLine';
import { CheckLine, ChoiceLine } from './choiceLines';
import { QuantityLine, type Result, type Sheet } from './sheet';
import styles from './WorkloadFields.module.css';

/** What makes the same tokens cheaper or faster: the cache, Batch, and the Fast tier where the list has one. */
export function DiscountLines({ sheet }: { sheet: Sheet }) {
  const { workload, basis, estimate } = sheet;
  return (
    <>
      <CacheLine sheet={sheet} />
      <PrefixAdvice sheet={sheet} />
      <Rule text={cacheRule(basis)} />
      <QuantityLine
        sheet={sheet}
        of="batchSharePercent"
        results={[estimate && batchResult(estimate, basis)]}
      />
      <Rule text={batchRule(basis)} />
      <ChoiceLine
        sheet={sheet}
        of="answersCanWait"
        nameOf={(value) => choiceLabel('answersCanWait', value)}
      />
      {(workload.fast || hasFast(basis)) && <CheckLine sheet={sheet} of="fast" />}
    </>
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

function Rule({ text }: { text: string | null }) {
  return text === null ? null : <p className={styles.note}>{text}</p>;
}

function batchResult({ workload, usage }: WorkloadEstimate, { rates }: Basis): Result {
  const calls = usage.parts.find(({ tier }) => tier === 'batch')?.calls ?? 0;
  const all = calls > 0 && usage.parts.every((part) => part.tier === 'batch' || part.calls === 0);
  const { tuning } = billingOutsideBatch(workload);
  const share = priceShareText(rates, { tuning, tier: 'batch' }, { tuning });
  const figure = all ? 'all calls' : counted(calls, 'call');
  return { figure, detail: share === null ? '' : `at ${share}` };
}
