import type { Source } from '../../catalog/schema';

/** The title of a source, leading to its address where it has one. */
export function SourceTitle({ source: { title, address } }: { source: Pick<Source, 'title' | 'address'> }) {
  return address ? (
    <a href={address} rel="noreferrer">
      {title}
    </a>
  ) : (
    <cite>{title}</cite>
  );
}
