import type { Locator, Page } from 'playwright-core';

/** Opens the row of a question, unless it is open, and gives it. */
export async function openQuestion(page: Page, id: string): Promise<Locator> {
  const row = page.locator(`[data-question="${id}"]`);
  const button = row.getByRole('button').first();
  await button.waitFor();
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await row.scrollIntoViewIfNeeded();
  return row;
}
