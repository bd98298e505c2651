import type { Basis } from '../../catalog/basis';
import { formatCount } from '../../units/format';
import { upperFirst } from '../../wording/firstLetter';
import { priceShareText } from '../../wording/priceShare';
import styles from './BillingRules.module.css';

/** How the bill is made, in the few rules that decide it. */
export function BillingRules({ basis: { model, rates } }: { basis: Basis }) {
  const { context, cache, batch } = model;
  const cachedShare = priceShareText(rates, { kind: 'cachedInput' });
  const tunedShare = priceShareText(rates, { tuning: 'fineTuned' });
  const batchShare = priceShareText(rates, { tier: 'batch' });
  return (
    <dl className={styles.rules}>
      <div>
        <dt>Input and output</dt>
        <dd>By the token, with no charge per request and no rounding of single requests.</dd>
      </div>
      {cache && (
        <div>
          <dt>Cached input</dt>
          <dd>
            {`${upperFirst(cachedShare ?? 'a price that this list lacks')} for the start of a prompt that was sent before: ${formatCount(cache.minimumTokens.value)} tokens at least, in steps of ${formatCount(cache.stepTokens.value)}. It is a part of the input, never added to it.`}
          </dd>
        </div>
      )}
      {batch && (
        <div>
          <dt>Batch</dt>
          <dd>
            {`${upperFirst(batchShare ?? 'a price that this list lacks')} for answers within ${formatCount(batch.windowHours.value)} hours.${cache?.inBatch.value ? '' : ' Cached input has no further discount there.'}`}
          </dd>
        </div>
      )}
      <div>
        <dt>Fine-tuned</dt>
        <dd>
          {`${upperFirst(tunedShare ?? 'a price that this list lacks')} for tokens${rates.hosting.price ? ', and hosting by the hour' : ''}. Training is billed by the tokens of its file times the epochs.`}
        </dd>
      </div>
      <div>
        <dt>Limits of a request</dt>
        <dd>
          {`${formatCount(context.windowTokens.value)} tokens of input and output together, ${formatCount(context.outputTokens.value)} of output. A request beyond them is priced here all the same, and marked as impossible.`}
        </dd>
      </div>
      <div>
        <dt>A month</dt>
        <dd>
          A daily count times the active days, an hourly one times 24 of them, a weekly one times a seventh, a
          monthly one as it is. A year is twelve months.
        </dd>
      </div>
    </dl>
  );
}
