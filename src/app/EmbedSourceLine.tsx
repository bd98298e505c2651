import type { Basis } from '../catalog/basis';
import { pricesAsOf } from '../catalog/priceLists';
import { useToday } from '../ui/browser/useToday';
import { sourceLineText } from '../wording/sourceLine';
import styles from './EmbedPage.module.css';

interface Props {
  basis: Basis;
  /** The address of the full page on the estimate as it stands. */
  fullPage: string;
}

/** What the figures are by and until when, with the way to the full page: below every embed, whatever else it shows. */
export function EmbedSourceLine({ basis, fullPage }: Props) {
  return (
    <footer className={styles.source}>
      <p>
        <span>{sourceLineText(basis, pricesAsOf(), useToday())}</span>{' '}
        <a href={fullPage} target="_blank" rel="noopener">
          Full calculator
        </a>
      </p>
    </footer>
  );
}
