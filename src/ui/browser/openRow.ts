/** Opens the row of a question by its address, from elsewhere on the page, and goes there. */
export function openRow(id: string): void {
  location.hash = id;
  // An address that is in the bar already leads nowhere by itself.
  document.getElementById(id)?.scrollIntoView();
}
