import { THIS_MODEL } from '../catalog/models';

/** What a file of an estimate is; the estimate itself goes by its title alone. */
export type FileKind = 'estimate' | `focus-${string}-forecast` | 'saved-estimates' | `chart-${string}`;

/**
 * `helpdesk-2027-2026-11-26.csv`: the title, what the file is beside the estimate itself, and the reader's date or the
 * month that it is about. Without a title, or with none that a name can have: `gpt-4o-mini-estimate-2026-11-26.csv`.
 */
export function fileName(title: string, kind: FileKind, date: string, extension: string): string {
  const name = namePart(title);
  const head = name === '' ? [THIS_MODEL.id, kind] : kind === 'estimate' ? [name] : [name, kind];
  return `${[...head, date].join('-')}.${extension}`;
}

/** Of up to four bytes each, so that the whole stays under the 255 that file systems take. */
const MAX_CHARACTERS = 40;

/**
 * A title as a part of a name on any system: its letters and digits, of whatever script, in lower case, and a hyphen for
 * all that stands between them.
 */
function namePart(title: string): string {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const characters = [...words.join('-').normalize('NFC')];
  return characters.slice(0, MAX_CHARACTERS).join('').replace(/-+$/, '');
}
