import type { FileFormat } from '../../imports/recognise';
import { formatCount } from '../../units/format';

/** What each kind of file is called. */
export const KIND_TEXTS: Readonly<Record<FileFormat['kind'], string>> = {
  'openai-activity': 'Usage export of OpenAI',
  'openai-cost': 'Cost export of OpenAI',
  'openai-pages': 'Answer of OpenAI’s Usage or Costs API',
  'azure-cost': 'Cost details of Azure',
  litellm: 'Usage export of LiteLLM',
  openrouter: 'Activity export of OpenRouter',
  'batch-output': 'Output of a Batch',
  responses: 'Responses of the API with their usage',
  'batch-input': 'Requests for Batch',
  'fine-tune': 'Examples for fine-tuning',
};

/** A number of bytes in few characters: `1.8 KB`, `200 MB`. */
export function bytesText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  const [size, unit] = bytes < 999_500 ? [bytes / 1e3, 'KB'] : [bytes / 1e6, 'MB'];
  return `${formatCount(Number(size.toPrecision(3)))} ${unit}`;
}
