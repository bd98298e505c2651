import styles from './page.module.css';

interface Props {
  /** The part of the page that the facts stand behind, as addresses call it, or the id of a part of the other page. */
  to: `?about=${string}` | `#${string}`;
  /** What the sources are of, for who does not see where the link stands. */
  of: string;
  /** What it says, unless it is “Sources”. */
  children?: string;
}

/** The one way from a part of the short page to all that it rests on. */
export function SourcesLink({ to, of, children = 'Sources' }: Props) {
  return (
    <a className={styles.sourcesLink} href={`all/${to}`}>
      {children}
      <span className="visually-hidden"> of “{of}”</span>
    </a>
  );
}
