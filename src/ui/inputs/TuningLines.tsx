import { modelDate } from '../../catalog/models';
import type { Model } from '../../catalog/schema';
import { makerOf } from '../../catalog/sellers';
import type { PricedLine } from '../../engine/priceUsage';
import { formatCompact, formatCount, formatDate, formatUsd } from '../../units/format';
import { tunedRule } from '../../wording/billingRules';
import { counted } from '../../wording/counted';
import { CheckLine } from './choiceLines';
import { QuantityLine, type Result, type Sheet } from './sheet';
import styles from './WorkloadFields.module.css';

/** Whether a fine-tuned model answers, how long it is kept up, and the job that trains it. */
export function TuningLines({ sheet }: { sheet: Sheet }) {
  const { workload, basis, estimate } = sheet;
  const job = estimate?.lines.find(({ kind }) => kind === 'training');
  return (
    <>
      <CheckLine sheet={sheet} of="fineTuned" />
      <p className={styles.note}>{tunedRule(basis)}</p>
      {workload.fineTuned && basis.rates.hosting.price !== null && (
        <QuantityLine
          sheet={sheet}
          of="hostingHoursPerMonth"
          results={[
            estimate && {
              kind: 'hosting',
              figure: formatUsd(estimate.totals.byKind.hosting),
              detail: 'for the deployment',
            },
          ]}
        />
      )}
      <QuantityLine sheet={sheet} of="trainingTokens" results={[job ? jobResult(job) : null]} />
      <QuantityLine sheet={sheet} of="trainingEpochs" />
      <QuantityLine sheet={sheet} of="trainingEveryMonths" />
      <p className={styles.note}>
        {`Training is billed by the tokens in the file × epochs; validation is free. ${jobRules(basis.model)}`}
      </p>
    </>
  );
}

function jobRules(model: Model): string {
  const { fineTuning } = model;
  if (!fineTuning) return `${model.title} can’t be fine-tuned.`;
  const { examplesAtLeast, tokensPerExample } = fineTuning;
  const until = formatDate(modelDate(model, 'fine-tuning-jobs-end'));
  return `A file needs ${examplesAtLeast.value} examples at least, of ${formatCount(tokensPerExample.value)} tokens at most. New jobs at ${makerOf(model).title}: until ${until}, only from organisations that already fine-tune it.`;
}

function jobResult({ amount, quantity, recurrence }: PricedLine): Result {
  return {
    kind: 'training',
    figure: amount === null ? 'not known' : formatUsd(amount),
    detail: `${counted(quantity, 'token', formatCompact)} ${recurrence === 'once' ? 'once' : 'a month'}`,
  };
}
