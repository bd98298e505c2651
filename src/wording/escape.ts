/**
 * Keeps a sign apart from what it would open. It is not seen, not read out, and no line is broken at it; and it is still
 * there when the page that was made of a text goes through a second program, by when any escape is undone.
 */
const WORD_JOINER = '\u2060';

const PARTED = [
  // Expressions and tags of Vue, Liquid, Jinja, Hugo and MDX, attributes of AsciiDoc, ids and classes of headings.
  /\{/,
  // Their ends, at which some stop with an error though nothing was opened.
  /[#%}](?=\})/,
  // Tags of HTML, ERB and PHP, and character references.
  /<(?=\S)/,
  /&(?=#?\w+;)/,
  // Mentions, emoji, directives, addresses, and the numbers of issues.
  /[@:](?=\S)/,
  /www(?=\.)/,
  /#(?=\d)/,
  // Links of wikis and of Markdown.
  /\[(?=\[)/,
  /\](?=[[(:])/,
  // Formulas.
  /\\(?=[([])/,
  /\$(?=\$)/,
];
const PARTED_SIGN = new RegExp(PARTED.map(({ source }) => source).join('|'), 'gi');

/** Signs in their places in prose, where no markup language takes them for its own. The others are its to take. */
const PROSE = [
  // Within a word and a number: `gpt-4o`, `and/or`, `top_10`, `1.5`.
  /(?<=[\p{L}\p{N}])[-/_](?=[\p{L}\p{N}])/u,
  /(?<=[\p{L}\p{N}])\.(?=\p{N})/u,
  // Behind a word; a full stop not behind the first one, where it would make a numbered item: `a. b`.
  /(?<=[\p{L}\p{N})])[,;:?%](?=\s)/u,
  /(?<=\s\S*[\p{L}\p{N})])\.(?=\s|$)/u,
  // Between words: `a - b`.
  /(?<=\s)[-/&](?=\s)/u,
  // Around words, but for `(tm)`; a single letter could be `(c)`.
  /(?<=\s)\((?!tm\))(?=[\p{L}\p{N}][^()]*[\p{L}\p{N}]\))/u,
  /(?<=\s\((?!tm\))[\p{L}\p{N}][^()]*[\p{L}\p{N}])\)/u,
];
const PROSE_OR_SIGN = new RegExp(`${PROSE.map(({ source }) => source).join('|')}|([!-/:-@[-\`{-~])`, 'giu');

/**
 * A name, or a text that holds one, as plain text: one line, in which line breaks and control characters of any kind are
 * spaces, characters that would turn the direction of what stands behind them are left out, and a word joiner (U+2060)
 * stands behind each sign that opens code, a tag, a link or a mention in any of the programs that texts are pasted into.
 * Nothing else is changed.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .replace(PARTED_SIGN, `$&${WORD_JOINER}`);
}

/**
 * The same for Markdown and for HTML, between tags or in a quoted attribute, where it reads as {@link plainText} has it:
 * signs are numeric character references, except in their places in prose. A reference is text to Markdown, HTML, MDX
 * and AsciiDoc alike, and template languages that run before any of these see none of the signs.
 */
export function markupText(text: string): string {
  return plainText(text).replace(PROSE_OR_SIGN, (found, sign?: string) =>
    sign === undefined ? found : characterReference(sign),
  );
}

/** An address as the target of a Markdown link, which a bracket or a space would end. */
export function markdownTarget(address: string): string {
  return address.replace(/[\s<>()[\]{}|\\`]/g, percentEncoded);
}

/**
 * An address as the target of an AsciiDoc link, in which each sign that AsciiDoc takes for formatting is percent-encoded:
 * `~` makes a subscript, `_` emphasis, two dashes a long one. A plus sign of the query is a space.
 */
export function asciiDocTarget(address: string): string {
  const [path = '', ...queries] = address.split('?');
  const query = queries.map((part) => `?${part.replaceAll('+', '%20')}`).join('');
  return (path + query).replace(/(?<=-)-|(?<=\.)\.|[^\da-z:/?&=%.\-\u0080-\uffff]/gi, percentEncoded);
}

/**
 * A text without names, such as an address, for HTML: between tags or in a quoted attribute, where it is read back as
 * it was. Braces are escaped too, since MDX and Vue read them as code.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'{}]/g, characterReference);
}

function characterReference(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** Of an ASCII character. */
function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
