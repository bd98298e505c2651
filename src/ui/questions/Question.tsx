import { type ReactNode, Suspense, useId } from 'react';
import styles from './Question.module.css';

interface Props {
  /** Its address: `move` is opened by `#move`. */
  id: string;
  question: string;
  /** One sentence, always to be seen. */
  answer: ReactNode;
  open: boolean;
  onToggle: () => void;
  /** The chart and the table, neither made nor fetched before it is opened. */
  children: ReactNode;
}

/** A question of the reader's with its answer, and more to see when it is opened. */
export function Question({ id, question, answer, open, onToggle, children }: Props) {
  const contentId = useId();
  return (
    <section id={id} className={styles.question} data-question={id} aria-label={question}>
      <h2 className={styles.title}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? contentId : undefined}
          onClick={onToggle}
        >
          {question}
        </button>
        <span className={styles.printed} aria-hidden="true">
          {question}
        </span>
      </h2>
      <p className={styles.answer} data-answer data-figures>
        {answer}
      </p>
      {open && (
        <div id={contentId} className={styles.content}>
          <Suspense fallback={<p className={styles.waiting}>One moment</p>}>{children}</Suspense>
        </div>
      )}
    </section>
  );
}
