import { useId, useMemo } from 'react';
import type { DatedUsage } from '../../analysis/billFiles';
import { monthInOtherWays } from '../../analysis/monthInOtherWays';
import type { MonthMatch } from '../../analysis/reconcile';
import { measuredOnModel } from '../../comparison/measuredOnModel';
import { moveTarget } from '../../comparison/targets';
import { workloadsOf } from '../../imports/workloadsOf';
import { OTHER_WAYS_TITLE, otherModelText, otherWayText } from '../../wording/otherWaysText';
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
    const measured = workloadsOf({ usage, days: null });
    const isToldInCalls = measured.left.every((one) => one.inputTokens + one.outputTokens === 0);
    const range = isToldInCalls ? measuredOnModel(measured, scenario, { here: basis, there }) : null;
    return [...ways, otherModelText(range, there.model.title)];
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
