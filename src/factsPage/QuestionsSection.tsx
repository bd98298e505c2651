import { QUESTIONS } from '../facts/facts';
import { AnswerText } from './AnswerText';
import styles from './page.module.css';

/** What readers come to ask, answered from the facts. */
export function QuestionsSection() {
  return (
    <section className={styles.section} id="part-questions" aria-labelledby="questions-heading">
      <h2 id="questions-heading">Questions</h2>
      <div className={styles.questions}>
        {QUESTIONS.map(({ id, question, answer }) => (
          <article key={id} id={`question-${id}`} className={styles.question}>
            <h3>{question}</h3>
            {answer.map((paragraph) => (
              <p key={paragraph}>
                <AnswerText text={paragraph} />
              </p>
            ))}
          </article>
        ))}
      </div>
    </section>
  );
}
