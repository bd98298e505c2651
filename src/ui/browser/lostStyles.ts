/**
 * Asks again for the style sheets that could not be fetched: the bundler's own loader never does, and a part without its
 * style sheet is shown in disorder.
 * @throws when one of them can't be had again
 */
export async function refetchLostStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(links.filter(({ sheet }) => sheet === null).map(refetch));
}

function refetch(link: HTMLLinkElement): Promise<void> {
  const again = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => reject(new Error(`could not load ${again.href}`)));
    link.replaceWith(again);
  });
}
