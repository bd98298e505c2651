import { isObject } from './parseJson';
import { readResponse } from './responseUsage';
import { RowFault, type RowReading } from './rowReading';

/** From this status on a request has failed. */
const FIRST_FAILED_STATUS = 400;

/**
 * A line of a Batch’s output or of its file of errors. What expired or failed was not billed: it is a line without usage.
 * All the rest is billed at Batch prices, whatever tier the response names.
 */
export function readBatchOutput(value: unknown): RowReading {
  if (!isObject(value) || !('response' in value || 'error' in value)) {
    throw new RowFault('', 'It is not a line of a Batch’s output: it has neither a response nor an error.');
  }
  const { response } = value;
  if (!isObject(response)) {
    if (isObject(value.error)) return { notes: ['not-billed'] };
    throw new RowFault('response', 'It has neither a response nor an error.');
  }
  if (typeof response.status_code === 'number' && response.status_code >= FIRST_FAILED_STATUS) {
    return { notes: ['not-billed'] };
  }
  return readResponse(response.body, { tier: 'batch' });
}
