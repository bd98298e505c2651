import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { png } from '../imports/pictures';
import { audit } from './support/audit';
import { builtSite, metricOf } from './support/builtSite';
import { focused, keysOf } from './support/keys';
import { DESKTOP } from './support/pageFigures';

const { open, site } = builtSite();

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const opener = (page: Page, field: string) => button(page, new RegExp(`^Count a text for ${field}`));
const box = (page: Page, field: string) => page.getByRole('textbox', { name: `Text for ${field}` });
const INPUT = 'Input, tokens a request';

/** What a page has asked for since it was opened. */
function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  return asked;
}

describe('a text is counted', () => {
  it('in a worker, and fills the field; nothing is asked for but files of the site', async () => {
    const page = await open('');
    const asked = watchRequests(page);
    await opener(page, 'Input').click();
    await box(page, 'Input').fill('tiktoken is great! SECRET');
    // t|ikt|oken| is| great|!| SECRET: seven, and seven around them.
    await page.getByText('14 tokens · 25 characters').waitFor();
    expect(page.workers()).toHaveLength(1);
    await page.getByText('Show the tokens').click();
    const spans = await page
      .getByRole('img', { name: '7 tokens, told apart by colour' })
      .locator('span')
      .allTextContents();
    expect(spans).toEqual(['t', 'ikt', 'oken', ' is', ' great', '!', ' SECRET']);
    await button(page, 'Use 14 tokens').click();
    expect(await page.getByLabel(INPUT).inputValue()).toBe('14');
    await focused(page.getByLabel(INPUT));
    // 30,000 x (14 x 0.15 + 500 x 0.60) / 1M = 0.063 + 9.
    await expect.poll(() => metricOf(page, 'monthly-usd')).toBeCloseTo(9.063, 9);
    await expect.poll(() => page.url()).toContain('i14');
    expect(asked.length).toBeGreaterThan(0);
    for (const request of asked) expect(request).toMatch(new RegExp(`^GET ${site().address}assets/`));
    expect(asked.join(' ')).not.toContain('SECRET');
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href]),
    );
    expect(kept).not.toContain('SECRET');
  });

  it('offline too, once the list of tokens has come', async () => {
    const page = await open('');
    await opener(page, 'Output').click();
    await box(page, 'Output').fill('hello');
    await page.getByText('1 token · 5 characters').waitFor();
    await page.context().setOffline(true);
    await box(page, 'Output').fill('hello world');
    await page.getByText('2 tokens · 11 characters').waitFor();
  });

  it('only once the list can be had: until then that is said, and the text stays', async () => {
    let isMissing = true;
    const page = await open('', {
      expectsComplaints: true,
      before: (fresh) =>
        fresh.context().route(/o200k_base/, (route) => (isMissing ? route.abort() : route.continue())),
    });
    await opener(page, 'Output').click();
    await box(page, 'Output').fill('hello');
    await page.getByRole('alert').filter({ hasText: 'list of tokens could not be loaded' }).waitFor();
    expect(await box(page, 'Output').inputValue()).toBe('hello');
    isMissing = false;
    await button(page, 'Try again').click();
    await page.getByText('1 token · 5 characters').waitFor();
  });

  it('so as not to hold the page up, whatever its length', async () => {
    const page = await open('');
    await opener(page, 'Output').click();
    await box(page, 'Output').fill('hello '.repeat(200_000));
    await box(page, 'Output').fill('hello');
    await page.getByText('1 token · 5 characters').waitFor();
  });

  it('by keyboard alone', async () => {
    const page = await open('', { viewport: DESKTOP });
    const keys = await keysOf(page);
    await keys.tabTo(page.getByLabel('Output, tokens a request'));
    await keys.tabTo(opener(page, 'Output'));
    await keys.press('Enter');
    await focused(box(page, 'Output'));
    await keys.paste('hello world');
    await button(page, 'Use 2 tokens').waitFor();
    await keys.tabTo(button(page, 'Use 2 tokens'));
    await keys.press('Enter');
    await focused(page.getByLabel('Output, tokens a request'));
    expect(await page.getByLabel('Output, tokens a request').inputValue()).toBe('2');
  });
});

describe('a whole prompt', () => {
  it('fills the workload that it is entered beside', async () => {
    const page = await open('?v=1&w1=s1~r100d&z=1');
    await opener(page, 'System prompt').click();
    await page.getByLabel('A whole prompt').check();
    await page.getByRole('textbox', { name: /^Messages, or a whole request/ }).fill(
      JSON.stringify({
        messages: ['system', 'user', 'assistant', 'user', 'assistant'].map((role) => ({
          role,
          content: 'hello',
        })),
      }),
    );
    await page.getByText('28 tokens sent: 5 messages · 2 tokens in 2 answers').waitFor();
    await button(page, 'Fill the workload').click();
    // 5 for the system’s message and 3 for the answer; 5 a question, 1 a reply, 2 turns.
    const value = (name: RegExp) => page.getByRole('textbox', { name }).inputValue();
    expect(await value(/^System prompt/)).toBe('8');
    expect(await value(/^Question/)).toBe('5');
    expect(await value(/^Reply/)).toBe('1');
    expect(await value(/^Turns/)).toBe('2');
    await focused(page.getByRole('textbox', { name: /^System prompt/ }));
  });
});

/** Drops a file onto an element, as from another window. */
async function dropOn(target: Locator, name: string, bytes: Uint8Array): Promise<void> {
  await target.evaluate(
    (element, given) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(given.bytes)], given.name, { type: 'image/png' }));
      const event = { dataTransfer: data, bubbles: true, cancelable: true };
      element.dispatchEvent(new DragEvent('dragover', event));
      element.dispatchEvent(new DragEvent('drop', event));
    },
    { name, bytes: [...bytes] },
  );
}

describe('pictures', () => {
  it('that are dropped are measured, and none of them is sent', async () => {
    const page = await open('?v=1&w1=r1000d~i500~o300~ma512x512l1&z=1');
    await page.getByText('Measure images').waitFor();
    const asked = watchRequests(page);
    await dropOn(page.getByLabel('Images, size 1'), 'scan.png', png(1024, 1024));
    await page.getByText('1 image of 1,024 × 1,024 px').waitFor();
    await page.getByText('GPT-4o mini: 25,501 tokens each in high detail, 2,833 in low.').waitFor();
    await button(page, 'Put them in the place of the lines').click();
    expect(await page.getByLabel('pixels wide').inputValue()).toBe('1,024');
    expect(asked.filter((request) => !request.startsWith(`GET ${site().address}assets/`))).toEqual([]);
  });
});

describe('what counts and measures', () => {
  const reach = async (page: Page) => {
    await opener(page, 'Input').click();
    await box(page, 'Input').fill('hello world '.repeat(60));
    await page.getByText('Show the tokens').click();
    await page.getByRole('img', { name: /told apart by colour/ }).waitFor();
    await opener(page, 'Output').click();
    await box(page, 'Output').fill('hello');
    await opener(page, 'Input').click();
    await opener(page, 'Input').click();
    await page.getByText('Show the tokens').first().click();
    await page.getByLabel('Images to measure').setInputFiles([
      { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from(png(1024, 768)) },
      { name: 'b.png', mimeType: 'image/png', buffer: Buffer.from(png(512, 768)) },
      {
        name: 'a-file-with-a-long-name-that-no-line-has-room-for.png',
        mimeType: 'image/png',
        buffer: Buffer.from('?'),
      },
    ]);
    await button(page, 'Put them in the place of the lines').waitFor();
  };

  it.each([
    [320, 'light'],
    [390, 'dark'],
    [768, 'light'],
    [1440, 'dark'],
  ] as const)('is accessible and within the page at %i px, %s', async (width, colorScheme) => {
    const page = await open('?v=1&w1=r1000d~i500~o300~ma512x512l1&z=1', {
      viewport: { width, height: 900 },
      colorScheme,
    });
    await reach(page);
    expect(await audit(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.getByLabel('A whole prompt').check();
    await page.getByRole('textbox', { name: /^Messages, or a whole request/ }).fill('[{"role":"user"},]');
    await page.getByText('see line 1, column 18').waitFor();
    expect(await audit(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  /** Figures that leave little room beside them. */
  const LARGE =
    '?v=1&w1=s2~r10m~du1~cm1~cp1200~dl900000000&w2=r1000000000d~i9000000~o8000000~ma512x512l1~c40&z=2';

  it.each([320, 640, 768, 1440])('lies over nothing in its line at %i px', async (width) => {
    const page = await open(LARGE, { viewport: { width, height: 900 } });
    const openers = opener(page, '');
    await expect.poll(() => openers.count()).toBe(5);
    const covered = await openers.evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const own = button.getBoundingClientRect();
        const others = button.parentElement?.querySelectorAll('input, select, p > span, label') ?? [];
        return [...others].flatMap((other) => {
          const box = other.getBoundingClientRect();
          const isBeside = box.right <= own.left + 1 || box.left >= own.right - 1;
          const isApart = box.bottom <= own.top + 1 || box.top >= own.bottom - 1;
          return isBeside || isApart ? [] : [`${button.textContent}: ${other.textContent}`];
        });
      }),
    );
    expect(covered).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it('is not in the embed', async () => {
    const page = await open('embed/?v=1&w1=r1000d~i500~o300~ma512x512l1&z=1');
    await page.getByLabel('Images, size 1').waitFor();
    expect(await page.getByText('Count a text').count()).toBe(0);
    expect(await page.getByText('Measure images').count()).toBe(0);
  });
});
