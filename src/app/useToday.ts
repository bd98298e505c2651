import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** The reader's own date as YYYY-MM-DD; null in the served HTML, which doesn't know it. */
export function useToday(): string | null {
  return useSyncExternalStore(never, localDate, () => null);
}

function localDate(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
