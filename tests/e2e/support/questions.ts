import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Opens the row of a question, unless it is open, and gives it. It may be there to be seen before it can be pressed. */
export async function openQuestion(page: Page, id: string): Promise<Locator> {
  const row = page.locator(`[data-question="${id}"]`);
  const button = row.getByRole('button').first();
  await button.waitFor();
  const isOpen = async () => (await button.getAttribute('aria-expanded')) === 'true';
  await expect
    .poll(async () => {
      if (!(await isOpen())) await button.click();
      return isOpen();
    })
    .toBe(true);
  await row.scrollIntoViewIfNeeded();
  return row;
}

/** Presses what can be done with the estimate. In a small window it is in a sheet, which the bar at the foot opens. */
export async function pressAction(page: Page, name: string): Promise<void> {
  const action = page.getByRole('button', { name, exact: true });
  if (!(await action.isVisible())) await page.getByRole('button', { name: 'Details', exact: true }).click();
  await action.click();
}
