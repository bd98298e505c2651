import styles from './SkipLink.module.css';

/**
 * The first stop of the page: past all fields, to the element with this id. A button, since an address within the page
 * would lead away from the page of a preset, whose base is the site’s root.
 */
export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <button type="button" className={styles.skip} onClick={() => document.getElementById(to)?.focus()}>
      {children}
    </button>
  );
}
