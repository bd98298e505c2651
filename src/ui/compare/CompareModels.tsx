import { compareOnModels } from '../../comparison/compareOnModels';
import type { MoveRange } from '../../comparison/onModel';
import type { Scenario } from '../../scenario/scenario';
import { monthThereText } from '../../wording/untilAfter';
import section from '../controls/section.module.css';
import type { Estimated } from '../results/estimated';
import styles from './CompareDialog.module.css';
import { SideHeads } from './SideHeads';

interface Props {
  before: Estimated;
  after: Estimated;
}

/** What both estimates come to on the models that they move to or have chosen. */
export function CompareModels({ before, after }: Props) {
  return (
    <table className={`${section.table} ${styles.table}`}>
      <caption className={styles.caption}>A month on other models</caption>
      <SideHeads first="Model" />
      <tbody>
        {compareOnModels(before, after).map(({ id, title, ranges: [was, is] }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>{text(was, before.scenario, title)}</td>
            <td>{text(is, after.scenario, title)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function text(range: MoveRange | null, { workloads }: Scenario, title: string): string {
  return range ? monthThereText({ range, workloads, title }) : '—';
}
