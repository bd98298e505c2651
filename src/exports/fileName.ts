import { THIS_MODEL } from '../catalog/models';

/** `gpt-4o-mini-estimate-2026-11-22.csv`: what the file is and the reader's date or the month that it is about. */
export function fileName(what: string, date: string, extension: string): string {
  return `${THIS_MODEL.id}-${what}-${date}.${extension}`;
}
