/**
 * A name as one line of plain text: line breaks and control characters of any kind become spaces, and characters that
 * would turn the direction of what stands behind the name are left out.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/**
 * A name as Markdown text of one line that shows it as it is: nothing in it opens emphasis, code, a link, a table cell,
 * a heading or a list, and an address in it stays plain.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()<>#|!~&$]/g, '\\$&')
    .replace(/^(\d*)([-+.=])/, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.');
}

/** An address as the target of a Markdown link, which a bracket or a space would end. */
export function markdownTarget(address: string): string {
  return address.replace(
    /[()<>\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A text for HTML, between tags or in a quoted attribute. Braces are escaped too, since MDX and Vue read them as code. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'{}]/g, (character) => `&#${character.charCodeAt(0)};`);
}
