import type { ReactNode } from 'react';
import { useAllAddress } from './onPage';

/** What a fact says, leading to that fact among all of them. */
export function FactLink({ id, children }: { id: string; children: ReactNode }) {
  return <a href={useAllAddress(id)}>{children}</a>;
}
