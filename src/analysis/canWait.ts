import type { AnswersCanWait, Workload } from '../scenario/scenario';

/**
 * Whether the answers of a workload can wait as long as Batch takes: as its owner says, else by its kind. Nobody waits a
 * day for the next turn of a conversation; documents and monthly jobs are not waited for; of requests it is not known.
 */
export function canWait({ answersCanWait, shape, volumePeriod }: Workload): AnswersCanWait {
  if (answersCanWait !== 'unknown') return answersCanWait;
  if (shape === 'conversation') return 'no';
  return shape === 'documents' || volumePeriod === 'month' ? 'yes' : 'unknown';
}
