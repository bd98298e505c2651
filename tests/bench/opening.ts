import type { Browser } from 'playwright-core';
import { targetsOf } from '../../src/catalog/targets';
import { DESKTOP } from '../e2e/support/pageFigures';

/** What the query of an estimate says so that all models are shown that can be called, with all that is assumed of them. */
export const EVERY_MODEL = `mm=${targetsOf('openai')
  .map(({ model }) => model.id)
  .join('~')}`;

/** So many of them can be called by any clock of this year or the next. */
const LEAST_MODELS = 12;

/**
 * Opens the row of other models, and tells how long it takes in milliseconds until all of it is there and laid out.
 * @param address of a page on which the row is closed
 */
export async function openingMs(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: DESKTOP });
  await page.goto(address);
  const row = page.locator('[data-question="move"]');
  await row.locator('[data-answer]', { hasText: 'gpt-6-luna' }).waitFor();
  await page.waitForLoadState('networkidle');
  const took = await row.getByRole('button', { expanded: false }).evaluate(async (button: HTMLElement) => {
    const start = performance.now();
    button.click();
    // What a click changes is drawn before the next task.
    await Promise.resolve();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  });
  const models = await row.locator('[data-model]').count();
  if (models < LEAST_MODELS) throw new Error(`only ${models} models are there`);
  await page.close();
  return took;
}
