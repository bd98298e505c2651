import type { Frame, Page } from 'playwright-core';

/** The embed in a frame of a page, once it shows its figures and what it fetches at once. */
export async function frameOf(page: Page, index = 0): Promise<Frame> {
  const element = await page.locator('iframe').nth(index).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('there is no frame');
  await frame.locator('html.figures-shown').waitFor({ state: 'attached' });
  await frame.getByText('One moment', { exact: true }).first().waitFor({ state: 'detached' });
  return frame;
}

/** Whether a frame is painted light or dark. */
export function schemeOf(frame: Frame): Promise<'light' | 'dark'> {
  return frame.evaluate(() => {
    const [red = 0] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? [];
    return Number(red) > 128 ? 'light' : 'dark';
  });
}
