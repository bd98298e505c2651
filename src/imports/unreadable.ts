/** What files of other kinds begin with, and what can be said to who drops one. */
const SIGNATURES: readonly (readonly [bytes: string, reason: string])[] = [
  ['\x1f\x8b', 'It is compressed with gzip: unpack it first.'],
  ['PK\x03\x04', 'It is a zip archive or an Excel workbook: unpack it, or save the sheet as CSV.'],
  ['\x28\xb5\x2f\xfd', 'It is compressed with zstd: unpack it first.'],
  ['BZh', 'It is compressed with bzip2: unpack it first.'],
  ['PAR1', 'It is a Parquet file: export it as CSV.'],
  ['%PDF', 'It is a PDF: download the export as CSV or JSON.'],
  ['\xff\xfe', 'It is in UTF-16: save it as UTF-8.'],
  ['\xfe\xff', 'It is in UTF-16: save it as UTF-8.'],
  [
    'version https://git-lfs.github.com/spec/',
    'It is a pointer of Git LFS and not the file itself: fetch the file with “git lfs pull”.',
  ],
];

/** In a text in UTF-16 every other byte is 0; in other texts none is. */
const NUL = 0;

/** Why a file can’t be a text that is read here, told by how it begins; null where it may be one. */
export function unreadableReason(firstBytes: Uint8Array): string | null {
  if (firstBytes.length === 0) return 'It is empty.';
  const beginning = String.fromCharCode(...firstBytes.subarray(0, 64));
  for (const [bytes, reason] of SIGNATURES) if (beginning.startsWith(bytes)) return reason;
  if (firstBytes.includes(NUL)) return 'It is no text, or one in UTF-16: save it as text in UTF-8.';
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(beginning)) {
    return 'It is a web page: download the export itself.';
  }
  return null;
}
