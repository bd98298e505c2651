/** Takes a table that fits its place out of the way of the keyboard; one that scrolls can have the focus. */
export function restOnScrolling(page: Document): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const table of page.querySelectorAll('[data-scrolls]')) observer.observe(table);
}
