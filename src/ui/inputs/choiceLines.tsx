import type { ChoiceKey } from '../../scenario/fieldRow';
import { WORKLOAD_CHOICES } from '../../scenario/fields';
import controls from '../controls/controls.module.css';
import { Choice, type ChoiceProps, Label, Line, type Result, type Sheet } from './sheet';

interface ChoiceLineProps<Key extends ChoiceKey> extends ChoiceProps<Key> {
  shown?: string;
  results?: readonly (Result | null)[];
}

/** A line of one choice among a few. */
export function ChoiceLine<Key extends ChoiceKey>({ shown, results, ...choice }: ChoiceLineProps<Key>) {
  const { sheet, of } = choice;
  return (
    <Line
      label={<Label htmlFor={`${sheet.id}-${of}`} label={WORKLOAD_CHOICES[of].label} shown={shown} />}
      {...(results ? { results } : {})}
    >
      <Choice {...choice} />
    </Line>
  );
}

/** A line that is answered by yes or no. */
export function CheckLine({
  sheet,
  of,
  results,
}: {
  sheet: Sheet;
  of: 'fast' | 'fineTuned';
  results?: readonly (Result | null)[];
}) {
  const { id, workload, onPatch, onDone } = sheet;
  return (
    <Line
      label={<Label htmlFor={`${id}-${of}`} label={WORKLOAD_CHOICES[of].label} />}
      {...(results ? { results } : {})}
    >
      <span className={controls.check}>
        <input
          id={`${id}-${of}`}
          type="checkbox"
          checked={workload[of]}
          onChange={({ target }) => onPatch({ [of]: target.checked }, of)}
          onBlur={onDone}
        />
      </span>
    </Line>
  );
}
