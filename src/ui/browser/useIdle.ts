import { useEffect, useState } from 'react';

/** Where a browser can't tell that it is idle. */
const PROBABLY_IDLE_AFTER_MS = 2000;

/** Whether the page has come to rest after its start; once it has, it stays so. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const rest = () => setIdle(true);
    if (typeof requestIdleCallback === 'function') {
      const handle = requestIdleCallback(rest);
      return () => cancelIdleCallback(handle);
    }
    const timer = setTimeout(rest, PROBABLY_IDLE_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return idle;
}
