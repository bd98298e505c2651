import { useId, useMemo } from 'react';
import type { DatedUsage } from '../../analysis/billFiles';
import { monthInOtherWays } from '../../analysis/monthInOtherWays';
import type { MonthMatch } from '../../analysis/reconcile';
import type { Basis } from '../../catalog/basis';
import { measuredOnModel } from '../../comparison/measuredOnModel';
import { moveTarget } from '../../comparison/targets';
import { tokensOnModel } from '../../comparison/tokensOnModel';
import { workloadsOf } from '../../imports/workloadsOf';
import type { Scenario } from '../../scenario/scenario';
import {
  OTHER_WAYS_TITLE,
  otherModelText,
  otherModelTokensText,
  otherWayText,
} from '../../wording/otherWaysText';
import section from '../controls/section.module.css';
import type { Estimated } from '../results/estimated';
import styles from './OtherWays.module.css';

interface Props {
  usage: readonly DatedUsage[];
  months: readonly MonthMatch[];
  asked: Estimated;
}

/** What the same calls would have cost in Batch, with more of them cached, and on the model that is moved to. */
export function OtherWays({ usage, months, asked }: Props) {
  const id = useId();
  const { basis, scenario } = asked;
  const texts = useMemo(() => {
    const spans = months.map((month) => month.usage);
    const ways = monthInOtherWays(usage, spans, basis).map((way) => otherWayText(way, usage, basis));
    const there = moveTarget(scenario, basis);
    return [...ways, onTarget(usage, scenario, { here: basis, there })];
  }, [usage, months, basis, scenario]);
  return (
    <div>
      <h3 id={id} className={styles.title}>
        {OTHER_WAYS_TITLE}
      </h3>
      <ul aria-labelledby={id} className={section.section} data-figures>
        {texts.map((text) => (
          <li key={text} className={section.summary}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** By calls where all are told, else by their tokens. */
function onTarget(
  usage: readonly DatedUsage[],
  scenario: Scenario,
  sides: { readonly here: Basis; readonly there: Basis },
): string {
  const { title } = sides.there.model;
  const measured = workloadsOf({ usage, days: null });
  const isToldInCalls = measured.left.every((one) => one.inputTokens + one.outputTokens === 0);
  const range = isToldInCalls ? measuredOnModel(measured, scenario, sides) : null;
  return range
    ? otherModelText(range, title)
    : otherModelTokensText(tokensOnModel(usage, scenario, sides), title);
}
