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

/** Opens the sheet that has all but the figure in a small window, from the bar at its foot. In a large one there is none. */
export async function openSheet(page: Page): Promise<void> {
  const opener = page.getByRole('button', { name: 'Details', exact: true });
  if (await opener.isVisible()) await opener.click();
}

/** Presses what can be done with the estimate, wherever it is. */
export async function pressAction(page: Page, name: string): Promise<void> {
  const action = page.getByRole('button', { name, exact: true });
  if (!(await action.isVisible())) await openSheet(page);
  await action.click();
}
