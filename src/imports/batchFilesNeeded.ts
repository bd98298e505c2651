import { THIS_MODEL } from '../catalog/models';
import type { BatchInput } from './batchInput';

const BYTES_PER_MEGABYTE = 1_000_000;

/** In how many files at least the lines of one have to be sent, so that each keeps to the limits of Batch. */
export function batchFilesNeeded({ rows, bytes }: Pick<BatchInput, 'rows' | 'bytes'>): number {
  const { requestsPerFile, fileMegabytes } = THIS_MODEL.batch ?? {};
  return Math.max(
    1,
    requestsPerFile ? Math.ceil(rows.all / requestsPerFile.value) : 1,
    fileMegabytes ? Math.ceil(bytes / (fileMegabytes.value * BYTES_PER_MEGABYTE)) : 1,
  );
}
