import { QUESTIONS } from '../facts/facts';
import { AnswerText } from './AnswerText';
import { Part } from './Part';
import { SourcesLink } from './SourcesLink';
import styles from './short.module.css';

/** What readers come to ask, answered from the facts. */
export function QuestionsSection() {
  return (
    <Part id="questions" title="Questions">
      <div className={styles.questions}>
        {QUESTIONS.map(({ id, question, answer }) => (
          <article key={id} id={`question-${id}`} className={styles.question}>
            <h3>{question}</h3>
            {answer.map((paragraph) => (
              <p key={paragraph}>
                <AnswerText text={paragraph} />
              </p>
            ))}
            <SourcesLink to={`?about=${id}`} of={question} />
          </article>
        ))}
      </div>
    </Part>
  );
}
