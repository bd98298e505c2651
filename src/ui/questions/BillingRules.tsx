import type { Basis } from '../../catalog/basis';
import { formatCount } from '../../units/format';
import { batchRule, cacheRule, tunedRule } from '../../wording/billingRules';
import styles from './BillingRules.module.css';

/** How the bill is made, in the few rules that decide it. */
export function BillingRules({ basis }: { basis: Basis }) {
  const { context } = basis.model;
  const [cached, batch] = [cacheRule(basis), batchRule(basis)];
  return (
    <dl className={styles.rules}>
      <div>
        <dt>Input and output</dt>
        <dd>By the token, with no charge per request and no rounding of single requests.</dd>
      </div>
      {cached !== null && (
        <div>
          <dt>Cached input</dt>
          <dd>{cached}</dd>
        </div>
      )}
      {batch !== null && (
        <div>
          <dt>Batch</dt>
          <dd>{batch}</dd>
        </div>
      )}
      <div>
        <dt>Fine-tuned</dt>
        <dd>{`${tunedRule(basis)} Training is billed by the tokens of its file times the epochs.`}</dd>
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
