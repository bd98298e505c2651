import { createContext, useContext } from 'react';

/** The two static pages: the short one, and the one of every fact, which lies a folder deeper. */
export type PageName = 'short' | 'all';

export const OnPage = createContext<PageName>('short');

/** Whether this is the page of every fact: there a figure leads to its fact, and a table has its sources. */
export function useIsAll(): boolean {
  return useContext(OnPage) === 'all';
}

/** The address of an id on the page of every fact. */
export function useAllAddress(id: string): string {
  return `${useIsAll() ? '' : 'all/'}#${id}`;
}
