import type { ReactElement } from 'react';
import { ResponsiveContainer } from 'recharts';

interface Props {
  label: string;
  height: number;
  children: ReactElement;
}

/** What is around a chart: one picture with a name for those who can't see it, as wide as its place. */
export function ChartFrame({ label, height, children }: Props) {
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={height}>
        {children}
      </ResponsiveContainer>
    </div>
  );
}
