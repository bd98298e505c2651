/** A text of more characters than `most`, cut to the first `kept` of them with an ellipsis; a shorter one as it is. */
export function shorten(text: string, most: number, kept = most): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, kept).join('')}…` : text;
}
