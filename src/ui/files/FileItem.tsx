import type { ReactNode } from 'react';
import controls from '../controls/controls.module.css';
import section from '../controls/section.module.css';
import { BatchResult } from './BatchResult';
import { FileProgressBar } from './FileProgressBar';
import styles from './FilesPart.module.css';
import { FineTuneResult } from './FineTuneResult';
import type { GivenFile } from './givenFiles';
import type { ItemProps } from './itemProps';
import { bytesText, KIND_TEXTS } from './kindText';
import { UsageResult } from './UsageResult';

/** A file with what it is, how far it is read, and what is in it. */
export function FileItem({ onRemove, ...item }: ItemProps & { onRemove: () => void }) {
  const { file, state } = item.given;
  return (
    <li className={styles.file}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <bdi>{file.name}</bdi>
        </h3>
        <p className={styles.kind}>{`${kindOf(item.given)}${bytesText(file.size)}`}</p>
        <button
          type="button"
          className={`${controls.button} ${controls.quiet}`}
          aria-label={`Take away ${file.name}`}
          onClick={onRemove}
        >
          Take away
        </button>
      </div>
      {state.is === 'waiting' && <p className={section.note}>Waiting for the files before it.</p>}
      {state.is === 'in-reading' && <FileProgressBar {...item} />}
      {state.is === 'read' && <Result {...item} />}
      {state.is === 'given-up' && (
        <div className={styles.choices}>
          <p>It was not read.</p>
          <ReadAgain {...item}>Read it</ReadAgain>
        </div>
      )}
      {state.is === 'lost' && (
        <div className={styles.choices} role="alert">
          <p className={styles.problem}>
            What reads files could not be loaded. Nothing that you entered is lost.
          </p>
          <ReadAgain {...item}>Try again</ReadAgain>
        </div>
      )}
    </li>
  );
}

function kindOf({ state }: GivenFile): string {
  if (state.is !== 'read') return '';
  const { reading } = state;
  if (reading.is === 'usage') return `${KIND_TEXTS[reading.format.kind]}, `;
  return 'result' in reading ? `${KIND_TEXTS[reading.is]}, ` : '';
}

function Result(item: ItemProps) {
  const { given, files } = item;
  if (given.state.is !== 'read') return null;
  const { reading } = given.state;
  switch (reading.is) {
    case 'usage':
      return <UsageResult {...item} result={reading.result} format={reading.format} />;
    case 'batch-input':
      return <BatchResult {...item} result={reading.result} />;
    case 'fine-tune':
      return <FineTuneResult {...item} result={reading.result} />;
    case 'unreadable':
      return <p className={styles.problem}>{reading.reason}</p>;
    case 'either':
      return (
        <fieldset className={styles.choices}>
          <legend>It may be one of these. What is it?</legend>
          {reading.formats.map((format) => (
            <button
              key={JSON.stringify(format)}
              type="button"
              className={controls.button}
              onClick={() => files.readAgain(given.id, { format })}
            >
              {KIND_TEXTS[format.kind]}
            </button>
          ))}
        </fieldset>
      );
  }
}

function ReadAgain({ given, files, children }: ItemProps & { children: ReactNode }) {
  return (
    <button type="button" className={controls.button} onClick={() => files.readAgain(given.id)}>
      {children}
    </button>
  );
}
