/** Letters of scripts that are set in squares, and pictures: about as wide as two others. */
const WIDE = /[\u1100-\u11ff\u2e80-\uffdc\u{1f000}-\u{3ffff}]/u;
/** What links and prices are full of, wider than small letters. */
const BROAD = /[A-Z0-9%&=~?+$—]/;

/** Cuts a text into lines of so many usual letters between its words; a word that is longer than a line is cut itself. */
export function wrapToWidth(text: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => chunks(long, letters))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > letters) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A text in one line, with an ellipsis where it is longer than so many usual letters. */
export function shortenToWidth(text: string, letters: number): string {
  return widthOf(text) <= letters ? text : `${chunks(text, letters - 1)[0] ?? ''}…`;
}

function chunks(word: string, letters: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter) > letters) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return part === '' ? parts : [...parts, part];
}

function widthOf(text: string): number {
  return [...text].reduce(
    (width, letter) => width + (WIDE.test(letter) ? 2 : BROAD.test(letter) ? 1.2 : 1),
    0,
  );
}
