import { type ClipboardEvent, type DragEvent, type RefObject, useId, useRef, useState } from 'react';
import controls from '../controls/controls.module.css';
import section from '../controls/section.module.css';
import styles from './GiveFiles.module.css';

interface Props {
  /** The button that files are chosen with. */
  chooser: RefObject<HTMLButtonElement | null>;
  onGive: (files: readonly File[]) => void;
}

const WHAT_IS_READ =
  'Usage and cost exports of OpenAI, cost details of Azure, exports of LiteLLM and OpenRouter, the input and output of a Batch, examples for fine-tuning, and the usage of a response. They are read in this browser: nothing of them is sent, kept or put into a link.';

/** A place to choose files, to drop them, or to paste a text. */
export function GiveFiles({ chooser, onGive }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');

  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    onGive([...event.dataTransfer.files]);
  };
  const giveText = (pasted: string) => {
    onGive([new File([pasted], `Pasted text (${pasted.trim().slice(0, 24)}…)`)]);
    setText('');
  };
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    const pasted = event.clipboardData.getData('text');
    // Beside what was typed, a pasted text is a part of it.
    if (files.length === 0 && (pasted.trim() === '' || text !== '')) return;
    event.preventDefault();
    if (files.length > 0) onGive(files);
    else giveText(pasted);
  };

  return (
    <section
      className={styles.place}
      aria-label="Give files"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <div className={styles.ways}>
        <button
          ref={chooser}
          type="button"
          className={controls.button}
          aria-describedby={`${id}-what`}
          onClick={() => input.current?.click()}
        >
          Choose files
        </button>
        <span className={styles.or}>or drop them anywhere on the page</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label="Files"
          onChange={({ target }) => {
            onGive([...(target.files ?? [])]);
            // The same file can be chosen again once it was changed.
            target.value = '';
          }}
        />
      </div>
      <div className={styles.paste}>
        <label htmlFor={`${id}-text`}>Or paste a text, like the usage of one response</label>
        <textarea
          id={`${id}-text`}
          className={styles.text}
          rows={1}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onPaste={paste}
        />
        {text.trim() !== '' && (
          <button type="button" className={controls.button} onClick={() => giveText(text)}>
            Read it
          </button>
        )}
      </div>
      <p id={`${id}-what`} className={section.note}>
        {WHAT_IS_READ}
      </p>
    </section>
  );
}
