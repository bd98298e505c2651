import type { Scenario } from '../../scenario/scenario';
import controls from '../controls/controls.module.css';
import { ChecksLine } from './ChecksLine';

/** What is kept out of an embed's address. */
export interface LeftOut {
  readonly names: boolean;
  readonly budget: boolean;
}

interface Props {
  scenario: Scenario;
  leftOut: LeftOut;
  onChange: (leftOut: LeftOut) => void;
}

/** The choice of what an embed does not tell: no figure needs it. Nothing where the estimate has none of it. */
export function EmbedLeaveOutLine({ scenario, leftOut, onChange }: Props) {
  const { title, workloads, monthlyBudgetUsd } = scenario;
  const choices = [
    { key: 'names', label: 'The title and names', given: title !== '' || workloads.some(({ name }) => name) },
    { key: 'budget', label: 'The budget', given: monthlyBudgetUsd !== null },
  ] as const;
  const offered = choices.filter(({ given }) => given);
  if (offered.length === 0) return null;
  return (
    <ChecksLine label="Leaves out">
      {offered.map(({ key, label }) => (
        <label key={key} className={controls.check}>
          <input
            type="checkbox"
            checked={leftOut[key]}
            onChange={({ target }) => onChange({ ...leftOut, [key]: target.checked })}
          />
          <span>{label}</span>
        </label>
      ))}
    </ChecksLine>
  );
}
