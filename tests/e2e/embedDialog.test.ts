import { describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';
import { frameOf, schemeOf } from './support/frames';
import { pressAction } from './support/questions';

const { open } = builtSite();

describe('the embed dialog', () => {
  it('shows the embed at the height of its content, with what is chosen, and adds nothing to the history', async () => {
    const page = await open('?w1=r1m~i1000000~o200000');
    const before = await page.evaluate(() => history.length);
    await pressAction(page, 'Embed');
    const frame = await frameOf(page);
    expect(await frame.locator('[data-metric="monthly-usd"]').getAttribute('data-usd')).toBe('0.27');
    await frame.waitForFunction(
      () => document.documentElement.scrollHeight === innerHeight && innerHeight !== 640,
    );
    await page.getByLabel('Theme').selectOption('always dark');
    await page.getByLabel('Fields').selectOption('are left out');
    await page.locator('iframe[src*="theme=dark&layout=compact&fields=hidden"]').waitFor();
    const chosen = await frameOf(page);
    expect(await schemeOf(chosen)).toBe('dark');
    expect(await chosen.getByLabel('Input, tokens a request').count()).toBe(0);
    expect(await chosen.locator('[data-metric="monthly-usd"]').getAttribute('data-usd')).toBe('0.27');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it('gives a frame without a script the height at which the preview fits', async () => {
    const page = await open('?w1=r1m~i1000000~o200000', { viewport: { width: 1440, height: 900 } });
    await pressAction(page, 'Embed');
    await page.getByLabel('Goes into').selectOption('HTML without script');
    const frame = await frameOf(page);
    // What comes late in the frame makes it taller or shorter, and the text follows.
    const followed = async () => {
      const [fits, widthPx, heightPx] = await frame.evaluate(
        () =>
          [
            document.documentElement.scrollHeight === innerHeight && innerHeight !== 640,
            innerWidth,
            innerHeight,
          ] as const,
      );
      const snippet = await page.getByLabel('HTML for your page').inputValue();
      const said = await page.getByText(`which fits where it is ${widthPx} px wide`).count();
      return { fits, hasHeight: snippet.includes(`height="${heightPx}"`), said };
    };
    await expect.poll(followed).toEqual({ fits: true, hasHeight: true, said: 1 });
  });

  it.each([390, 768, 1440])('is no wider than a window of %s px', async (width) => {
    const page = await open('?t=Plan&bu=250&w1=r1m', { viewport: { width, height: 900 } });
    await pressAction(page, 'Embed');
    await frameOf(page);
    await page.getByLabel('Goes into').selectOption('VitePress');
    await page.getByLabel('A colour of your own').check();
    const overflow = await page
      .getByRole('dialog')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow).toBe(0);
    const small = await page
      .getByRole('dialog')
      .locator('button, select, input:not([type="checkbox"]), label:has(input[type="checkbox"])')
      .evaluateAll((controls) =>
        controls.filter((control) => control.getBoundingClientRect().height < 44).map((c) => c.outerHTML),
      );
    expect(small).toEqual([]);
  });
});
