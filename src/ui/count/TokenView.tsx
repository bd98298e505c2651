import type { TextCount } from '../../tokens/countRequest';
import { shownTokens } from '../../wording/countText';
import styles from './CountPanel.module.css';

/** More than that nobody looks at, and a page of more is slow. */
const MOST_SPANS = 2_000;

const COLOURS = 4;

interface Props {
  text: string;
  count: TextCount;
}

/** The start of a text, each of its tokens on a colour of its own. The text itself is read in the box that it stands in. */
export function TokenView({ text, count: { tokens, spans } }: Props) {
  const shown = spans.slice(0, MOST_SPANS);
  const shownCount = shown.reduce((sum, span) => sum + span.tokens, 0);
  const what = shownTokens(shownCount, tokens);
  return (
    <>
      <p className={styles.note}>{`${what}. An underlined character takes several.`}</p>
      <div className={styles.tokens} role="img" aria-label={what} translate="no">
        {shown.map((span, index) => (
          <span
            key={span.start}
            className={span.tokens > 1 ? styles.several : undefined}
            data-colour={index % COLOURS}
          >
            {text.slice(span.start, span.end).replaceAll('\n', '↵\n')}
          </span>
        ))}
      </div>
    </>
  );
}
