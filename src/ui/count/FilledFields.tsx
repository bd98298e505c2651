import type { QuantityKey } from '../../scenario/fieldRow';
import { WORKLOAD_QUANTITIES } from '../../scenario/fields';
import type { Workload } from '../../scenario/scenario';
import { filledText } from '../../wording/promptText';
import styles from './CountPanel.module.css';

interface Props {
  workload: Workload;
  patch: Partial<Workload>;
}

/** Which fields a prompt fills, and with what. */
export function FilledFields({ workload, patch }: Props) {
  const keys = (Object.keys(patch) as (keyof Workload)[]).filter(
    (key): key is QuantityKey => key in WORKLOAD_QUANTITIES && typeof patch[key] === 'number',
  );
  return (
    <ul className={styles.filled} aria-label="Fields that are filled">
      {keys.map((key) => (
        <li key={key}>{filledText(key, workload[key], patch[key] ?? 0)}</li>
      ))}
      {patch.shape !== undefined && <li>{SHAPES[patch.shape]}</li>}
    </ul>
  );
}

const SHAPES: Readonly<Record<Workload['shape'], string>> = {
  requests: 'The workload becomes one of single calls.',
  conversation: 'The workload becomes a chat.',
  documents: 'The workload becomes one of documents.',
};
