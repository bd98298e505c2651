import { PRESETS } from '../../catalog/presets';
import { ChoiceLine } from './ChoiceLine';

const PRESENT = 'present';

const CHOICES: readonly string[] = [PRESENT, ...PRESETS.map(({ id }) => id)];

const LABELS: Readonly<Record<string, string>> = {
  [PRESENT]: 'this one',
  ...Object.fromEntries(PRESETS.map(({ id, title }) => [id, `preset: ${title}`])),
};

interface Props {
  /** The id of a preset; null for the estimate of the page. */
  preset: string | null;
  onChange: (preset: string | null) => void;
}

/** The choice of the estimate that is embedded: the one of the page or a preset. */
export function EmbedEstimateLine({ preset, onChange }: Props) {
  return (
    <ChoiceLine
      label="Estimate"
      value={preset ?? PRESENT}
      choices={CHOICES}
      labels={LABELS}
      onChange={(choice) => onChange(choice === PRESENT ? null : choice)}
    />
  );
}
