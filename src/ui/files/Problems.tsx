import type { ImportProblem } from '../../imports/importResult';
import { formatCount } from '../../units/format';
import { counted } from '../../wording/counted';
import { Fold } from '../controls/Fold';
import section from '../controls/section.module.css';
import styles from './FilesPart.module.css';

interface Props {
  problems: readonly ImportProblem[];
  /** Of all, those that are not kept too. */
  problemCount: number;
  /** What they are called: not all that is worth a look is wrong. */
  noun: 'problem' | 'remark';
}

/** So many are in sight at once; the rest is folded away. */
const SHOWN = 3;

/** What could not be read of a file or is wrong in it, each with its line. */
export function Problems({ problems, problemCount, noun }: Props) {
  if (problemCount === 0) return null;
  const more = problems.length - SHOWN;
  const untold = problemCount - problems.length;
  return (
    <div className={styles.problems}>
      <p className={styles.problem}>{`${counted(problemCount, noun)}:`}</p>
      <List problems={problems.slice(0, SHOWN)} />
      {more > 0 && (
        <Fold summary={`${formatCount(more)} more`}>
          <List problems={problems.slice(SHOWN)} />
          {untold > 0 && <p className={section.note}>{`and ${formatCount(untold)} that are not listed.`}</p>}
        </Fold>
      )}
    </div>
  );
}

function List({ problems }: Pick<Props, 'problems'>) {
  return (
    <ul className={section.note}>
      {problems.map((problem) => {
        const text = problemText(problem);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}

function problemText({ line, field, reason }: ImportProblem): string {
  const place = [...(line === null ? [] : [`line ${formatCount(line)}`]), ...(field === '' ? [] : [field])];
  if (place.length === 0) return reason;
  const [first = '', ...rest] = place.join(', ');
  return `${first.toUpperCase()}${rest.join('')}: ${reason}`;
}
