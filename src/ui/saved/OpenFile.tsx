import { type DragEvent, useId, useState } from 'react';
import { type ReadEstimate, readEstimateFile } from '../../exports/readEstimateFile';
import controls from '../controls/controls.module.css';
import share from '../controls/dialogs.module.css';
import styles from './OpenFile.module.css';

interface Props {
  label: string;
  /** What a file holds, once the user has agreed to what had to be left out of it. */
  onRead: (estimates: readonly ReadEstimate[]) => void;
  /** What became of a file that could not be read. */
  onMessage: (message: string) => void;
}

/** No estimate comes near it: a larger file was taken by mistake. */
const MAX_BYTES = 5_000_000;
const SHOWN_PROBLEMS = 10;

/** A place to choose a JSON file of estimates or to drop it on. What is wrong in it is shown before it is taken. */
export function OpenFile({ label, onRead, onMessage }: Props) {
  const id = useId();
  const [flawed, setFlawed] = useState<readonly ReadEstimate[] | null>(null);

  const take = async (file: File | undefined) => {
    if (!file) return;
    setFlawed(null);
    if (file.size > MAX_BYTES) {
      onMessage(`${file.name} is too large for an estimate.`);
      return;
    }
    const read = readEstimateFile(await textOf(file));
    if (!read.ok) onMessage(`${file.name} was not opened. ${read.reason}`);
    else if (read.estimates.some(({ problems }) => problems.length > 0)) {
      setFlawed(read.estimates);
      onMessage(`${file.name} has fields that can’t be taken. They are listed here.`);
    } else onRead(read.estimates);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };

  return (
    <section
      className={styles.place}
      aria-label={label}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <label htmlFor={id}>{`${label}, or drop one here`}</label>
      <input
        id={id}
        className={styles.file}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {flawed && (
        <div>
          <p className={share.problem}>
            These fields can’t be taken as they are and would have their defaults:
          </p>
          <ul className={share.note}>
            {problemLines(flawed).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button
            type="button"
            className={controls.button}
            onClick={() => {
              setFlawed(null);
              onRead(flawed);
            }}
          >
            Open the rest
          </button>
        </div>
      )}
    </section>
  );
}

function problemLines(estimates: readonly ReadEstimate[]): string[] {
  const lines = estimates.flatMap(({ name, problems }) =>
    problems.map(({ path, reason }) => `${estimates.length > 1 ? `${name}: ` : ''}${path}: ${reason}`),
  );
  const more = lines.length - SHOWN_PROBLEMS;
  return more > 0 ? [...lines.slice(0, SHOWN_PROBLEMS), `and ${more} more.`] : lines;
}

async function textOf(file: File): Promise<string> {
  try {
    return (await file.text()).replace(/^\ufeff/, '');
  } catch {
    return '';
  }
}
