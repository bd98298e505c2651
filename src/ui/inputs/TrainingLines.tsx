import { modelDate } from '../../catalog/models';
import type { Model } from '../../catalog/schema';
import { makerOf } from '../../catalog/sellers';
import type { PricedLine } from '../../engine/priceUsage';
import { formatCompact, formatCount, formatDate, formatUsd } from '../../units/format';
import { counted } from '../../wording/counted';
import { QuantityLine, type Result, type Sheet } from './sheet';
import styles from './WorkloadFields.module.css';

/** A fine-tuning job: the file, how often the model goes through it, once or again and again. */
export default function TrainingLines({ sheet }: { sheet: Sheet }) {
  const line = sheet.estimate?.lines.find(({ kind }) => kind === 'training');
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
        {`Billed: tokens in the file × epochs; validation is free. ${rulesText(sheet.basis.model)}`}
      </p>
    </>
  );
}

function rulesText(model: Model): string {
  const { fineTuning } = model;
  if (!fineTuning) return `${model.title} can’t be fine-tuned.`;
  const { examplesAtLeast, tokensPerExample } = fineTuning;
  const until = formatDate(modelDate(model, 'fine-tuning-jobs-end'));
  return `A file needs ${examplesAtLeast.value} examples at least, of ${formatCount(tokensPerExample.value)} tokens at most. New jobs at ${makerOf(model).title}: until ${until}, only from organisations that already fine-tune it.`;
}

function trainingResult({ amount, quantity, recurrence }: PricedLine): Result {
  return {
    figure: amount === null ? 'not known' : formatUsd(amount),
    detail: `${counted(quantity, 'token', formatCompact)} ${recurrence === 'once' ? 'once' : 'a month'}`,
  };
}
