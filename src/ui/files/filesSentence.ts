import { THIS_MODEL } from '../../catalog/models';
import { counted } from '../../wording/counted';
import type { Given, GivenFile } from './givenFiles';

/** What the row of files says before any is there. */
const INVITATION =
  'Drop a usage export, a bill or a Batch file: it is read in this browser and sent nowhere.';

/** What is in the files that were given, in one sentence. */
export function filesSentence({ files }: Given): string {
  if (files.length === 0) return INVITATION;
  const unfinished = files.filter(isUnfinished).length;
  if (unfinished > 0) return `${counted(unfinished, 'file')} of ${files.length} still to be read.`;
  const asked = files.filter(({ state }) => state.is === 'read' && state.reading.is === 'either').length;
  const read = files.filter(hasResult).length;
  const unread = files.length - read - asked;
  const told = [
    ...whatIsRead(files),
    ...(asked > 0 ? [`${counted(asked, 'file')} of which the kind has to be said`] : []),
    ...(unread > 0 ? [`${counted(unread, 'file')} that could not be read`] : []),
  ];
  return `Given here: ${told.join(', ')}.`;
}

/** Whether any file is still to be read to its end. */
export function isStillReading({ files }: Given): boolean {
  return files.some(isUnfinished);
}

function isUnfinished({ state }: GivenFile): boolean {
  return state.is === 'waiting' || state.is === 'in-reading';
}

function hasResult({ state }: GivenFile): boolean {
  return state.is === 'read' && 'result' in state.reading;
}

function whatIsRead(files: readonly GivenFile[]): readonly string[] {
  const readings = files.flatMap(({ state }) => (state.is === 'read' ? [state.reading] : []));
  const usage = readings.flatMap((reading) => (reading.is === 'usage' ? [reading.result] : []));
  const requests = usage.flatMap((result) => result.usage).reduce((sum, one) => sum + (one.requests ?? 0), 0);
  const billing = usage.filter(({ amounts }) => amounts.length > 0).length;
  const batch = readings.flatMap((reading) =>
    reading.is === 'batch-input' ? [reading.result.requests] : [],
  );
  const forBatch = batch.reduce((sum, { base, fineTuned }) => sum + base.requests + fineTuned.requests, 0);
  const training = readings.flatMap((reading) => (reading.is === 'fine-tune' ? [reading.result] : []));
  const examples = training.reduce((sum, one) => sum + one.examples, 0);
  return [
    ...(usage.length > billing || requests > 0
      ? [`${counted(requests, 'request')} of ${THIS_MODEL.title}`]
      : []),
    ...(billing > 0 ? [`${counted(billing, 'file')} with amounts`] : []),
    ...(batch.length > 0 ? [`${counted(forBatch, 'request')} for Batch`] : []),
    ...(training.length > 0 ? [`${counted(examples, 'example')} for fine-tuning`] : []),
  ];
}
