import { useIsAll } from './onPage';

/** The way to the calculator: the page’s script lets it lead to the estimate that the reader came from. */
export function BackLink({ children }: { children: string }) {
  return (
    <a href={useIsAll() ? '../../' : '../'} data-back>
      {children}
    </a>
  );
}
