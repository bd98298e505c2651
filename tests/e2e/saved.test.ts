import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite, metricOf } from './support/builtSite';
import { pressAction } from './support/questions';

const { open, site } = builtSite();

async function savedDialog(page: Page): Promise<Locator> {
  await pressAction(page, 'Save');
  const dialog = page.getByRole('dialog', { name: 'Saved estimates' });
  await dialog.waitFor();
  return dialog;
}

const nameField = (dialog: Locator) => dialog.getByRole('textbox', { name: /Save the estimate/ });

describe('saved estimates', () => {
  it('survive the page, open with their figure, and undo takes that back', async () => {
    const page = await open('?w1=r1m~i1000000~o200000');
    let dialog = await savedDialog(page);
    await nameField(dialog).fill('Large');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByText('Saved as “Large”.').waitFor();
    await page.goto(site().address);
    await page.locator('html.figures-shown').waitFor({ state: 'attached' });
    expect(await metricOf(page, 'monthly-usd')).toBe(18);
    dialog = await savedDialog(page);
    await dialog.getByRole('button', { name: 'Open Large' }).click();
    await page.keyboard.press('Escape');
    expect(await metricOf(page, 'monthly-usd')).toBe(0.27);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await metricOf(page, 'monthly-usd')).toBe(18);
  });

  it('are saved as new by Enter under another name, and come back after they were deleted, by keyboard', async () => {
    const page = await open('');
    const dialog = await savedDialog(page);
    await nameField(dialog).fill('Plan');
    await page.keyboard.press('Enter');
    await dialog.getByText('Saved as “Plan”.').waitFor();
    await nameField(dialog).fill('Plan B');
    await page.keyboard.press('Enter');
    await dialog.getByText('Saved as “Plan B”.').waitFor();
    expect(await dialog.getByRole('listitem').count()).toBe(2);
    for (const name of ['Plan', 'Plan B']) {
      await dialog.getByRole('button', { name: `Delete ${name}`, exact: true }).press('Enter');
      await dialog.locator(`button:focus:text-is("Bring “${name}” back")`).waitFor();
    }
    await page.keyboard.press('Enter');
    await dialog.locator('button:focus[aria-label="Open Plan B"]').waitFor();
    await dialog.getByRole('button', { name: 'Bring “Plan” back' }).click();
    expect(await dialog.getByRole('listitem').count()).toBe(2);
  });

  it('of two tabs stand side by side, and a change of the other tab is noticed', async () => {
    const first = await open('');
    const second = await first.context().newPage();
    await second.goto(`${site().address}?w1=r1m~i1000000~o200000`);
    await second.locator('html.figures-shown').waitFor({ state: 'attached' });
    const here = await savedDialog(first);
    const there = await savedDialog(second);
    await nameField(here).fill('From the first');
    await here.getByRole('button', { name: 'Save', exact: true }).click();
    await there.getByRole('heading', { name: 'From the first' }).waitFor();
    await nameField(there).fill('From the second');
    await there.getByRole('button', { name: 'Save', exact: true }).click();
    await here.getByRole('heading', { name: 'From the second' }).waitFor();

    await there.getByRole('button', { name: 'Rename From the first' }).click();
    await there.getByRole('textbox', { name: 'New name of From the first' }).fill('Renamed there');
    await there.getByRole('button', { name: 'Rename', exact: true }).click();
    await here.getByRole('heading', { name: 'Renamed there' }).waitFor();
    await here.getByRole('button', { name: 'Save over “From the first”' }).click();
    await here.getByText(/changed in another tab/).waitFor();
    await here.getByRole('button', { name: 'Keep both' }).click();
    await there.getByRole('heading', { name: 'From the first' }).waitFor();
    expect(await there.getByRole('listitem').count()).toBe(3);
  });

  it('need no storage for the rest of the page: with all of it throwing, figures follow and exports work', async () => {
    const page = await open('', {
      before: async (fresh) => {
        await fresh.addInitScript(() => {
          const deny = () => {
            throw new DOMException('denied', 'SecurityError');
          };
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
            Object.defineProperty(window, name, { get: deny });
          }
          Object.defineProperty(Document.prototype, 'cookie', { get: deny, set: deny });
        });
      },
    });
    await page.getByLabel('Input, tokens a request').fill('4000');
    // 120M x 0.15 + 15M x 0.60 = 18 + 9.
    await page.locator('[data-metric="monthly-usd"][data-usd="27"]').waitFor();
    const dialog = await savedDialog(page);
    await dialog.getByText(/does not let the page store anything/).waitFor();
    await nameField(dialog).fill('x');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog
      .getByText(/Export the estimate as JSON instead/)
      .last()
      .waitFor();
    await page.keyboard.press('Escape');
    await pressAction(page, 'Download');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
  });

  it('that are corrupt are set aside with a word, and the page goes on', async () => {
    const page = await open('', {
      before: async (fresh) => {
        await fresh.addInitScript(() => localStorage.setItem('g4m-calc:saved:1:bad', '{"name":'));
      },
    });
    const dialog = await savedDialog(page);
    await dialog.getByText(/One entry could not be read and was set aside, not deleted/).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('g4m-calc:set-aside:bad'))).toBe('{"name":');
  });
});
