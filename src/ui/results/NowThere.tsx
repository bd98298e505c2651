import { memo } from 'react';
import { hasEnded } from '../../catalog/sellers';
import { endedHereText } from '../../wording/untilAfter';
import { untilAfterOf } from '../../wording/untilAfterOf';
import { useToday } from '../browser/useToday';
import answer from './Answer.module.css';
import type { Estimated } from './estimated';
import styles from './NowThere.module.css';

/** Once the model has ended, what a month costs where its calls go now leads the answer. Until then there is nothing. */
export default memo(function NowThere(asked: Estimated) {
  const today = useToday();
  const { basis } = asked;
  if (!hasEnded(basis, today)) return null;
  const { lines, assumptions } = untilAfterOf(asked, today);
  return (
    <div className={styles.now} data-now data-figures>
      <dl>
        {lines.map(({ id, label, value, amount }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {amount !== null && <span className={styles.amount}>{amount}</span>}
              <span className={styles.rest}>{value.slice(amount?.length ?? 0)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {assumptions !== '' && <p className={answer.note}>{assumptions}</p>}
      <p className={styles.past}>{endedHereText(basis)}</p>
    </div>
  );
});
