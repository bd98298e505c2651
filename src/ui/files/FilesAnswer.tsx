import { Suspense } from 'react';
import type { Basis } from '../../catalog/basis';
import { latePart } from '../controls/latePart';
import { filesSentence, isStillReading } from './filesSentence';
import type { GivenFiles } from './givenFiles';
import { usageResults } from './usageResults';
import { useGivenFiles } from './useGivenFiles';

const BillAnswer = latePart('What was billed', () => import('../bill/BillAnswer'));

interface Props {
  files: GivenFiles;
  basis: Basis;
}

/**
 * Whether a bill or its usage that was given matches, else what is in the files, in one sentence. On paper an invitation to
 * give some is left out, with its row.
 */
export function FilesAnswer({ files, basis }: Props) {
  const given = useGivenFiles(files);
  const results = usageResults(given);
  const sentence = filesSentence(given);
  if (results.length === 0 || isStillReading(given))
    return <span data-not-on-paper={given.files.length === 0 ? '' : undefined}>{sentence}</span>;
  return (
    <Suspense fallback={<span>{sentence}</span>}>
      <BillAnswer results={results} basis={basis} />
    </Suspense>
  );
}
