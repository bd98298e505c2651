/** The height that a host's frame starts with: enough for one workload beside its answer at common widths. */
export const EMBED_START_HEIGHT_PX = 640;

/** A frame tag for a host page, of attributes only: no style, no script, so that it compiles as MDX and in Vue too. */
export function frameSnippet(embedAddress: string, title: string): string {
  const name = title === '' ? 'GPT-4o mini cost estimate' : `GPT-4o mini cost estimate: ${title}`;
  return `<iframe src="${escapeAttribute(embedAddress)}" title="${escapeAttribute(name)}" width="100%" height="${EMBED_START_HEIGHT_PX}" loading="lazy"></iframe>`;
}

/** Braces are escaped too, since MDX and Vue read them as code. */
function escapeAttribute(text: string): string {
  return text.replace(/[&<>"'{}]/g, (character) => `&#${character.charCodeAt(0)};`);
}
