import type { Page } from 'playwright-core';

/** How many presses of Tab the button to share may be away, with twenty workloads. */
export const MOST_TAB_STOPS = 40;

/** How tall the page may be with one workload, on a desktop. */
export const MOST_HEIGHT_PX = 1_600;

export const DESKTOP = { width: 1_440, height: 900 } as const;

/** An estimate of so many workloads, as a query. */
export function queryOf(count: number): string {
  const workloads = Array.from(
    { length: count },
    (_, index) => `w${index + 1}=r${index * 100 + 50}d~i1200~o350~c60~nBot+${index + 1}`,
  );
  return `?v=1&${workloads.join('&')}&z=${count}`;
}

/** How often Tab is pressed, from the top of a page that has just been opened, until it is at the button to share. */
export async function tabStopsToShare(page: Page): Promise<number> {
  const limit = 1_000;
  for (let presses = 1; presses <= limit; presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(() => {
      const { activeElement } = document;
      const name = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      return activeElement?.localName === 'button' && /^\s*Share/.test(name);
    });
    if (isThere) return presses;
  }
  throw new Error(`no button to share within ${limit} presses of Tab`);
}

/** How tall the page is, once all that it shows of itself is there. */
export async function heightOf(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => document.documentElement.scrollHeight);
}
