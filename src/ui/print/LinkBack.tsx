import { type Exported, linkBack } from '../../exports/exported';
import styles from './Paper.module.css';

/** A longer link would take the room of the signature. */
const MOST_ON_SHEET_CHARACTERS = 600;

interface Props {
  exported: Exported;
  /** Whether it stands on the sheet to sign: a long one stands behind all else instead. */
  onSheet?: boolean;
}

/** How the estimate is opened again: its link, as a text. */
export function LinkBack({ exported, onSheet = false }: Props) {
  const address = linkBack(exported);
  const isLong = address !== null && address.length > MOST_ON_SHEET_CHARACTERS;
  if (!onSheet && !isLong) return null;
  return (
    <section className={styles.link} aria-label="Link">
      <h2>To open this estimate</h2>
      {address === null && <p>It is too long for a link; its JSON file opens it again.</p>}
      {isLong && onSheet && <p>Its link is long and stands on the last page.</p>}
      {address !== null && isLong !== onSheet && (
        <p>
          <a href={address}>{address}</a>
        </p>
      )}
    </section>
  );
}
