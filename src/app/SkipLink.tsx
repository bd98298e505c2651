import styles from './SkipLink.module.css';

/**
 * One of the first stops of the page: past what lies before the place that it brings the focus to. A button, since an
 * address within the page would lead away from the page of a preset, whose base is the site’s root.
 */
export function SkipLink({ onSkip, children }: { onSkip: () => void; children: string }) {
  return (
    <button type="button" className={styles.skip} onClick={onSkip}>
      {children}
    </button>
  );
}
