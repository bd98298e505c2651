import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checked } from '../support/linkCheck';
import { builtSite, metricOf } from './support/builtSite';
import { pressAction } from './support/questions';

const { open, site } = builtSite();

const queryOf = (page: Page) => new URL(page.url()).search;

describe('the address bar', () => {
  it('follows the scenario, so that a reload brings back the same estimate', async () => {
    const page = await open('');
    await page.getByLabel('Input, tokens a request').fill('4k');
    await page.getByLabel('Name of workload 1').fill('Très “long” & 100% + ~ less'.replace('~', '–'));
    await page.waitForURL(/i4000/);
    await page.waitForURL(/n%54|nTr%C3%A8s/);
    await page.reload();
    // 1,000 x 30 x (4,000 x 0.15 + 500 x 0.60) / 1M = 18 + 9 = 27.
    expect(await metricOf(page, 'monthly-usd')).toBe(27);
    expect(await page.getByLabel('Name of workload 1').inputValue()).toBe('Très “long” & 100% + – less');
  });

  it('outlasts a reload right after an edit', async () => {
    const page = await open('?w1=r1000d~i2000~o500#move');
    await page.getByLabel('Output, tokens a request').fill('1k');
    // Before the address is written: the browser loads the one from before.
    await page.reload();
    await page.locator('html.figures-shown').waitFor({ state: 'attached' });
    expect(await page.getByLabel('Output, tokens a request').inputValue()).toBe('1,000');
    // 1,000 x 30 x (2,000 x 0.15 + 1,000 x 0.60) / 1M = 9 + 18 = 27.
    expect(await metricOf(page, 'monthly-usd')).toBe(27);
    expect(page.url()).toBe(`${site().address}${checked('?v=1&px=20260603&w1=r1000d~i2000~o1000&z=1')}#move`);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('outlasts it from the bare address too, where the served figures are not shown for a moment', async () => {
    const page = await open('');
    await page.addInitScript(() => {
      const shown: string[] = [];
      Object.assign(window, { figuresShown: shown });
      // What stands there whenever figures may be seen, from the first paint on.
      new MutationObserver(() => {
        if (!document.documentElement.classList.contains('figures-shown')) return;
        const usd = document.querySelector('output[data-metric="monthly-usd"]')?.getAttribute('data-usd');
        if (usd) shown.push(usd);
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await page.getByLabel('Output, tokens a request').fill('1k');
    await page.reload();
    await page.locator('output[data-metric="monthly-usd"][data-usd="27"]').waitFor();
    const shown = await page.evaluate(() => (window as unknown as { figuresShown: string[] }).figuresShown);
    expect(new Set(shown)).toEqual(new Set(['27']));
    // A reload later on has nothing more to bring back.
    await page.goto(site().address);
    await page.reload();
    await page.locator('html.figures-shown').waitFor({ state: 'attached' });
    expect(await metricOf(page, 'monthly-usd')).toBe(18);
  });

  it('gains no history from fifty edits, and is rewritten at most 30 times in ten seconds of them', async () => {
    const page = await open('', {
      before: async (fresh) => {
        await fresh.addInitScript(() => {
          const calls = { count: 0 };
          Object.assign(window, { historyCalls: calls });
          for (const name of ['pushState', 'replaceState'] as const) {
            const original = history[name].bind(history);
            history[name] = (...parameters: Parameters<History['pushState']>) => {
              calls.count += 1;
              original(...parameters);
            };
          }
        });
      },
    });
    const before = await page.evaluate(() => history.length);
    const input = page.getByLabel('Input, tokens a request');
    for (let edit = 1; edit <= 50; edit += 1) await input.fill(String(1000 + edit));
    await page.waitForURL(/i1050/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    const calls = await page.evaluate(
      () => (window as unknown as { historyCalls: { count: number } }).historyCalls.count,
    );
    expect(calls).toBeLessThanOrEqual(30);
  });

  it('stays as it came until something is changed, and is bare for the default estimate', async () => {
    const page = await open('?w1=r1000d~i2000~o400&utm_source=mail');
    expect(queryOf(page)).toBe('?w1=r1000d~i2000~o400&utm_source=mail');
    await page.getByLabel('Output, tokens a request').fill('500');
    await page.waitForURL(site().address);
    expect(queryOf(page)).toBe('');
  });

  it('may be out of reach and storage may throw: the page works all the same', async () => {
    const page = await open('', {
      before: async (fresh) => {
        await fresh.addInitScript(() => {
          const refuse = () => {
            throw new DOMException('not allowed', 'SecurityError');
          };
          history.replaceState = refuse;
          history.pushState = refuse;
          Object.defineProperty(window, 'localStorage', { get: refuse });
          Object.defineProperty(window, 'sessionStorage', { get: refuse });
          Object.defineProperty(window, 'indexedDB', { get: refuse });
        });
      },
    });
    await page.getByLabel('Output, tokens a request').fill('1k');
    // 1,000 x 30 x (2,000 x 0.15 + 1,000 x 0.60) / 1M = 9 + 18 = 27.
    await page.locator('[data-metric="monthly-usd"][data-usd="27"]').waitFor();
  });
});

describe('a shared link', () => {
  it('opens on the estimate that it was made of', async () => {
    const page = await open('?w1=r5h~i123.5~o10~c12.5~b3~f1~d21.75~nA&w2=r9m~i1~o2');
    const sent = await metricOf(page, 'monthly-usd');
    await pressAction(page, 'Share');
    const link = await page.getByLabel('Link', { exact: true }).inputValue();
    expect(link).toBe(
      checked(`${site().address}?v=1&px=20260603&w1=r5h~i123.5~o10~c12.5~b3~d21.75~f1~nA&w2=r9m~i1~o2&z=2`),
    );
    const copy = await open(link);
    expect(await metricOf(copy, 'monthly-usd')).toBe(sent);
  });

  it('is copied by its button', async () => {
    const page = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await pressAction(page, 'Share');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.getByLabel('Link', { exact: true }).inputValue());
  });

  it('that was cut off shows a notice and no figure, until its reader goes on with what arrived', async () => {
    const page = await open('?v=1&w1=r1000d~i2000~o500&w2=r100d~i10000~o20');
    await page.getByRole('alert').filter({ hasText: 'cut off' }).waitFor();
    expect(await page.locator('[data-usd]').count()).toBe(0);
    expect(await page.locator('output').allInnerTexts()).toEqual(Array(8).fill('—'));
    await page.getByRole('button', { name: 'Use what arrived' }).click();
    // 18.00 + 100 x 30 x (10,000 x 0.15 + 20 x 0.60) / 1M = 18 + 4.536.
    expect(await metricOf(page, 'monthly-usd')).toBe(22.536);
  });

  it('with a part that can’t be read names it and prices the rest', async () => {
    const page = await open('?w1=r1000d~i2000~o500~x5&w1=r9d&w3=r100d~i1e3~o2000');
    const notice = page.getByRole('alert').filter({ hasText: 'could not be read' });
    await notice.waitFor();
    const lines = await notice.getByRole('listitem').allInnerTexts();
    expect(lines).toHaveLength(4);
    expect(lines.join('\n')).toMatch(/w1: It stands twice/);
    expect(lines.join('\n')).toMatch(/“x5” is not a field/);
    expect(lines.join('\n')).toMatch(/w2 is missing/);
    expect(lines.join('\n')).toMatch(/“i1e3” is not a number/);
    // The second workload keeps the default of 1,000 tokens in: 100 x 30 x (1,000 x 0.15 + 2,000 x 0.60) / 1M = 4.05.
    expect(await metricOf(page, 'monthly-usd')).toBe(22.05);
  });

  it('longer than 4,096 characters is refused', async () => {
    const page = await open(`?w1=r1d~i1~o1&t=${'a'.repeat(4096)}`);
    await page.getByRole('alert').filter({ hasText: '4,096' }).waitFor();
    expect(await page.locator('[data-usd]').count()).toBe(0);
  });
});
