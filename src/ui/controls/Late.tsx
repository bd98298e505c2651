import { type ReactNode, Suspense, useRef } from 'react';
import { useIdle } from '../browser/useIdle';
import { useNearViewport } from '../browser/useNearViewport';
import styles from './Late.module.css';

/**
 * A part of the page that is fetched and made after its start: once its place comes near the viewport or the page has
 * come to rest, so that it is there to be searched and printed.
 */
export function Late({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNearViewport(place);
  const idle = useIdle();
  return (
    <div ref={place} className={styles.place} data-late>
      {(near || idle) && <Suspense fallback={null}>{children}</Suspense>}
    </div>
  );
}
