import { useMemo } from 'react';
import type { Basis } from '../../catalog/basis';
import { modelNotes, sourcesOfList } from '../../catalog/modelTexts';
import { reasoningBreakEven } from '../../comparison/breakEven';
import type { ModelRow } from '../../comparison/compareModels';
import type { Estimate } from '../../engine/estimate';
import type { Scenario } from '../../scenario/scenario';
import { breakEvenText } from '../../wording/breakEvenText';
import { leftOutTexts, ruleChanges } from '../../wording/modelChanges';
import { type ComparedPart, modelReceipt, type ReceiptCell } from '../../wording/modelReceipt';
import { moveAssumptions, pricesOfModelText } from '../../wording/moveSentence';
import { SourceTitle } from '../controls/SourceTitle';
import section from '../controls/section.module.css';
import styles from './ModelDetails.module.css';

interface Props {
  row: ModelRow;
  scenario: Scenario;
  estimate: Estimate;
  here: Basis;
}

/** What a model's month is made of: the same lines here and there, the rules that differ, and whose prices these are. */
export default function ModelDetails({ row, scenario, estimate, here }: Props) {
  const { there } = row;
  const parts = useMemo(
    () => modelReceipt(scenario, estimate, { here, there }),
    [scenario, estimate, here, there],
  );
  const even = useMemo(
    () => breakEvenText(row, reasoningBreakEven(scenario, estimate, { here, there })),
    [row, scenario, estimate, here, there],
  );
  const rules = ruleChanges(scenario, here, there);
  const sources = sourcesOfList(there.list);
  return (
    <div className={styles.details}>
      {parts.map((part, place) => {
        const number = place + 1;
        return <Part key={number} part={part} titled={parts.length > 1} here={here} there={there} />;
      })}
      <p className={section.note}>
        {[
          ...leftOutTexts(row, scenario.workloads).map((text) => `${text}.`),
          rules.length === 0 ? '' : `What changes: ${rules.join(', ')}.`,
          even,
          moveAssumptions(row, scenario.workloads),
          pricesOfModelText(there),
          ...modelNotes(there.model.id),
        ]
          .filter(Boolean)
          .map((sentence) => (
            <span key={sentence}>{`${sentence} `}</span>
          ))}
      </p>
      {sources.length > 0 && (
        <ul className={`${section.note} ${styles.sources}`} aria-label="Sources">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceTitle source={source} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface PartProps {
  part: ComparedPart;
  titled: boolean;
  here: Basis;
  there: Basis;
}

function Part({ part, titled, here, there }: PartProps) {
  const { title, lines, rules } = part;
  return (
    <section aria-label={title}>
      {titled && <h4 className={styles.title}>{title}</h4>}
      <table className={section.table}>
        <caption className="visually-hidden">{`Lines of ${title} on both models`}</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">{here.model.title}</th>
            <th scope="col">{`${there.model.title}, at least`}</th>
            <th scope="col">At most</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.label}>
              <th scope="row">{line.label}</th>
              <Cell cell={line.here} />
              <Cell cell={line.low} />
              <Cell cell={line.high} />
            </tr>
          ))}
        </tbody>
      </table>
      {rules.map((rule) => (
        <p key={rule} className={section.note}>
          {rule}
        </p>
      ))}
    </section>
  );
}

function Cell({ cell }: { cell: ReceiptCell | null }) {
  if (!cell) return <td>—</td>;
  return (
    <td>
      <span>{cell.amount}</span>
      <span className={styles.sum}>{cell.sum}</span>
    </td>
  );
}
