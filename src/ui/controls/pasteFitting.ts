import type { ClipboardEvent } from 'react';

/**
 * Pastes a text into a field as one line: line breaks and control characters are spaces, and none at its ends. What the
 * field can't take beyond its most characters is left out of the pasted text, not of what stands around it. Gives what
 * the field then holds where something was left out, or else null.
 */
export function pasteFitting(event: ClipboardEvent<HTMLInputElement>, maxCharacters: number): string | null {
  const field = event.currentTarget;
  const { value, selectionStart, selectionEnd } = field;
  const kept = value.slice(0, selectionStart ?? 0) + value.slice(selectionEnd ?? 0);
  const room = maxCharacters - [...kept].length;
  const given = event.clipboardData.getData('text');
  const line = [
    ...given
      .split(/\p{Cc}+/u)
      .filter(Boolean)
      .join(' '),
  ];
  const fitting = line.filter((_, index) => index < room).join('');
  if (fitting === given) return null;
  // By this command the browser can undo it. Without it the whole text comes in, and the field says what is wrong with it.
  if (fitting && !document.execCommand?.('insertText', false, fitting)) return null;
  // What is selected stays where nothing can take its place.
  event.preventDefault();
  return line.length > room ? field.value : null;
}
