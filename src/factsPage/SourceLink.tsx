import { sourceOf } from '../catalog/sources';
import { useAllAddress } from './onPage';

/** The name of a source, leading to its entry in the list of sources. */
export function SourceLink({ id }: { id: string }) {
  const { title, shortTitle } = sourceOf(id);
  return (
    <a href={useAllAddress(`source-${id}`)} title={shortTitle ? title : undefined}>
      {shortTitle ?? title}
    </a>
  );
}
