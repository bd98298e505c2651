import type { Page } from 'playwright-core';

/** Notes the text of the monthly figure in every frame in which it can be seen, from before the page's own scripts. */
export async function recordPaintedFigures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const output = document.querySelector('[data-metric="monthly-usd"]');
      if (output && getComputedStyle(output).visibility === 'visible') seen.push(output.textContent ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
