import { memo } from 'react';
import { hasEnded } from '../../catalog/sellers';
import { untilAfterOf } from '../../wording/untilAfterOf';
import { useToday } from '../browser/useToday';
import answer from './Answer.module.css';
import type { Estimated } from './estimated';
import styles from './Figures.module.css';

/** What is still spent here until the shutdown, and what a month costs on the replacement from then on. */
export default memo(function UntilAfter(asked: Estimated) {
  const today = useToday();
  if (hasEnded(asked.basis, today)) return null;
  const { lines, assumptions } = untilAfterOf(asked, today);
  return (
    <div data-figures>
      <dl className={styles.figures}>
        {lines.map(({ id, label, value }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {assumptions !== '' && <p className={answer.note}>{assumptions}</p>}
    </div>
  );
});
