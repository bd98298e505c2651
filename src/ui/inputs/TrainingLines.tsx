import { LIMITS } from '../../catalog/limits';
import { modelDate, THIS_MODEL } from '../../catalog/models';
import type { PricedLine } from '../../engine/priceUsage';
import { formatCompact, formatCount, formatDate, formatUsd } from '../../units/format';
import { QuantityLine, type Result, type Sheet } from './sheet';
import styles from './WorkloadFields.module.css';

/** A fine-tuning job: the file, how often the model goes through it, once or again and again. */
export default function TrainingLines({ sheet }: { sheet: Sheet }) {
  const line = sheet.estimate?.lines.find(({ kind }) => kind === 'training');
  const { fineTuningExamplesAtLeast, fineTuningTokensPerExample } = LIMITS;
  return (
    <>
      <QuantityLine
        sheet={sheet}
        of="trainingTokens"
        swatch="training"
        result={line ? trainingResult(line) : null}
      />
      <QuantityLine sheet={sheet} of="trainingEpochs" />
      <QuantityLine sheet={sheet} of="trainingEveryMonths" />
      <p className={styles.note}>
        {`Billed: tokens in the file × epochs; validation is free. A file needs ${fineTuningExamplesAtLeast.value} examples at least, of ${formatCount(fineTuningTokensPerExample.value)} tokens at most. OpenAI takes new jobs for this model until ${formatDate(modelDate(THIS_MODEL, 'fine-tuning-jobs-end'))}, from organisations that already fine-tune it.`}
      </p>
    </>
  );
}

function trainingResult({ amount, quantity, recurrence }: PricedLine): Result {
  return {
    figure: amount === null ? 'not known' : formatUsd(amount),
    detail: `${formatCompact(quantity)} tokens ${recurrence === 'once' ? 'once' : 'a month'}`,
  };
}
