import type { ReactNode } from 'react';

/** A figure in running text that leads to the fact behind it. */
export function FactLink({ id, children }: { id: string; children: ReactNode }) {
  return <a href={`#${id}`}>{children}</a>;
}
