import { LIMITS } from '../../catalog/limits';
import { formatCount } from '../../units/format';
import section from '../controls/section.module.css';
import styles from './BillingRules.module.css';

/** How the bill is made, in the few rules that decide it. */
export default function BillingRules() {
  const { cacheMinimumTokens, cacheStepTokens, batchWindowHours, contextTokens, outputTokens } = LIMITS;
  return (
    <section className={section.section} aria-labelledby="rules-heading">
      <h2 id="rules-heading">How it is billed</h2>
      <dl className={styles.rules}>
        <div>
          <dt>Input and output</dt>
          <dd>By the token, with no charge per request and no rounding of single requests.</dd>
        </div>
        <div>
          <dt>Cached input</dt>
          <dd>
            {`Half price for the start of a prompt that was sent before: ${formatCount(cacheMinimumTokens.value)} tokens at least, in steps of ${formatCount(cacheStepTokens.value)}. It is a part of the input, never added to it.`}
          </dd>
        </div>
        <div>
          <dt>Batch</dt>
          <dd>
            {`Half price for answers within ${formatCount(batchWindowHours.value)} hours. Cached input has no further discount there.`}
          </dd>
        </div>
        <div>
          <dt>Fine-tuned</dt>
          <dd>
            Twice the rates for tokens at OpenAI; at Azure the same rates and hosting by the hour. Training is
            billed by the tokens of its file times the epochs.
          </dd>
        </div>
        <div>
          <dt>Limits of a request</dt>
          <dd>
            {`${formatCount(contextTokens.value)} tokens of input and output together, ${formatCount(outputTokens.value)} of output. A request beyond them is priced here all the same, and marked as impossible.`}
          </dd>
        </div>
        <div>
          <dt>A month</dt>
          <dd>
            A daily count times the active days, an hourly one times 24 of them, a weekly one times a seventh,
            a monthly one as it is. A year is twelve months.
          </dd>
        </div>
      </dl>
    </section>
  );
}
