import { type ReactNode, Suspense, useRef } from 'react';
import styles from './Late.module.css';
import { useNearViewport } from './useNearViewport';

/** A part of the page that is made, and fetched, only once its place comes near the viewport. */
export function Late({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNearViewport(place);
  return (
    <div ref={place} className={styles.place} data-late>
      {near && <Suspense fallback={null}>{children}</Suspense>}
    </div>
  );
}
