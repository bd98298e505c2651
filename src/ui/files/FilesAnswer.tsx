import { filesSentence } from './filesSentence';
import type { GivenFiles } from './givenFiles';
import { useGivenFiles } from './useGivenFiles';

/** What is in the files that were given, in one sentence. On paper an invitation to give some is left out, with its row. */
export function FilesAnswer({ files }: { files: GivenFiles }) {
  const given = useGivenFiles(files);
  return <span data-not-on-paper={given.files.length === 0 ? '' : undefined}>{filesSentence(given)}</span>;
}
