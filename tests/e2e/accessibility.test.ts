import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';

const { open } = builtSite();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeRun {
  run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds against WCAG 2.2 AA and its own good practice, a line each. */
async function audit(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: AxeRun };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

async function loadCharts(page: Page): Promise<void> {
  for (const name of ['Where the money goes', 'Ways of paying for it']) {
    const section = page.getByRole('region', { name });
    await section.scrollIntoViewIfNeeded();
    await section.locator('.recharts-surface').waitFor();
  }
}

const LOOKS = [390, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

const EVERY_STATE =
  '?v=1&t=Plan&bu=5&h=6&w1=r50000d~i1200~o350~c60~nBot&w2=r9h~i200000~o20000~c10~b20~f1&w3=r0d~i1~o1~c5&w4=q&z=4';

const EVERY_SHAPE =
  '?p=openai&x=si0.2&w1=s1~r100d~ct20~cm1~nChat&w2=s2~r9d~dl300~du1~cm1~cp500&w3=r9d~i2000~o9~f1~ma900x900h~ws1~ft1000';

const OLDER_PRICES = 'v=1&p=azure-regional&px=20251105&w1=r5d~i10~o10&w2=r9d~i50~o5~f1~nTagging&z=2';

describe.each(LOOKS)('at $width px, $colorScheme', ({ width, colorScheme }) => {
  const look = { viewport: { width, height: 900 }, colorScheme };

  it('axe finds nothing on the calculator with its charts', async () => {
    const page = await open('', look);
    await loadCharts(page);
    expect(await audit(page)).toEqual([]);
  });

  it('axe finds nothing on the page of a preset', async () => {
    expect(await audit(await open('presets/nightly-batch/', look))).toEqual([]);
  });

  it('axe finds nothing with several workloads, warnings, errors and a notice', async () => {
    const page = await open(EVERY_STATE, look);
    await page.getByLabel('Output, tokens a request').first().fill('lots');
    await loadCharts(page);
    expect(await audit(page)).toEqual([]);
  });

  it('axe finds nothing on every shape with everything unfolded', async () => {
    const page = await open(EVERY_SHAPE, look);
    const folded = page.locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    await page.getByLabel('Input, fine-tuned, Batch').waitFor();
    await loadCharts(page);
    const parts = page.locator('[data-late]');
    for (const part of await parts.all()) {
      await part.scrollIntoViewIfNeeded();
      await part.getByRole('region').first().waitFor();
    }
    await page.getByRole('region', { name: 'Turns of Chat' }).scrollIntoViewIfNeeded();
    await page.getByRole('region', { name: 'Turns of Chat' }).locator('.recharts-surface').waitFor();
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    expect(await audit(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  it('axe finds nothing on a cut-off link, an unpriced estimate, the dialogs and the embed', async () => {
    expect(await audit(await open('?v=1&w1=r5', look))).toEqual([]);
    expect(await audit(await open('?p=azure-global&w1=r5d~i10~o10~f1', look))).toEqual([]);
    for (const name of ['Share link', 'Embed', 'Receipt', 'Export', 'Saved']) {
      const page = await open('?w1=r5d~i10~o10~nA', look);
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      expect(await audit(page)).toEqual([]);
    }
    expect(await audit(await open(`embed/${EVERY_STATE}`, look))).toEqual([]);
  });

  it('axe finds nothing on the embed, whatever its options', async () => {
    const embeds = ['layout=compact&accent=ffcc00', 'fields=locked&accent=1a1a1a', 'fields=hidden&show=none'];
    for (const options of embeds) {
      expect(await audit(await open(`embed/${EVERY_STATE}&${options}`, look))).toEqual([]);
    }
  });

  it('axe finds nothing on a link with older prices and on two estimates compared', async () => {
    for (const path of [`?${OLDER_PRICES}`, `embed/?${OLDER_PRICES}`, '?v=1&px=20200101&w1=r5d&z=1']) {
      const page = await open(path, look);
      await page.getByText(/Was over|is dated/).waitFor();
      expect(await audit(page)).toEqual([]);
    }
    const page = await open(EVERY_SHAPE, look);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByLabel('Link of the other estimate').fill(OLDER_PRICES);
    await page.getByRole('table', { name: 'Inputs that differ' }).waitFor();
    expect(await audit(page)).toEqual([]);
    const dialog = page.getByRole('dialog');
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  });

  it('everything that can be pressed is at least 44 px high and nothing is wider than the window', async () => {
    for (const path of ['', EVERY_STATE, 'embed/']) {
      const page = await open(path, look);
      const small = await page
        .locator('button, select, summary, input:not([type="checkbox"]), label:has(input[type="checkbox"])')
        .evaluateAll((controls) =>
          controls
            .filter((control) => control.getBoundingClientRect().height < 44)
            .map((control) => control.outerHTML.slice(0, 120)),
        );
      expect(small).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  });
});

describe('large amounts', () => {
  const LARGE = [
    '?w1=r8000000d~i2000~o500',
    '?v=1&p=openai&w1=r5000d~i2000~o500~c40~nA&w2=r100000h~i900~o100~b40~y1~nB&bu=5000&pf=10&z=2',
    `?bu=5000&h=24&w1=r1000000000000000h~i120000~o16000~n${'m'.repeat(60)}&w2=r1d~i1~o1`,
  ];

  it.each([390, 768, 1440])(
    'fit the window at %s px, and the monthly figure stands on one line',
    async (width) => {
      for (const path of LARGE) {
        const page = await open(path, { viewport: { width, height: 900 } });
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        const lines = await page.locator('[data-metric="monthly-usd"]').evaluate((output) => {
          const { lineHeight } = getComputedStyle(output);
          return Math.round(output.getBoundingClientRect().height / Number.parseFloat(lineHeight));
        });
        expect(lines).toBe(1);
      }
    },
  );
});

describe('at 200% zoom', () => {
  it('nothing is wider than the window', async () => {
    const page = await open(EVERY_STATE, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});

describe('by keyboard alone', () => {
  const tabTo = async (page: Page, accessibleName: RegExp) => {
    for (let press = 0; press < 120; press += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const active = document.activeElement;
        const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : null;
        return active?.getAttribute('aria-label') ?? label ?? active?.textContent ?? '';
      });
      if (accessibleName.test(name)) return;
    }
    throw new Error(`${accessibleName} can't be reached by Tab`);
  };
  const monthlyIs = (page: Page, usd: string) =>
    page.locator(`[data-metric="monthly-usd"][data-usd="${usd}"]`).waitFor();

  it('an estimate is entered, extended, undone, shared and left again', async () => {
    const page = await open('');
    await tabTo(page, /^Input, tokens/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1M');
    // 1,000 x 30 x (1M x 0.15 + 500 x 0.60) / 1M = 4,500 + 9.
    await monthlyIs(page, '4509');
    await page.keyboard.press('ArrowUp');
    // One step is 100 tokens: 30,000 x 100 x 0.15 / 1M = 0.45 more.
    await monthlyIs(page, '4509.45');
    await tabTo(page, /^Fine-tuned/);
    await page.keyboard.press('Space');
    await monthlyIs(page, '9018.9');
    await tabTo(page, /^Add a workload/);
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-workload]').count()).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-workload'))).toBe('2');
    await tabTo(page, /^Move Workload 2 up/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-workload'))).toBe('1');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    expect(await page.locator('[data-workload]').count()).toBe(1);
    await page.keyboard.press('Control+Shift+Z');
    expect(await page.locator('[data-workload]').count()).toBe(2);
    await tabTo(page, /^Share link/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Share link');
  });

  it('the focus is always seen: never behind the bar of a phone', async () => {
    const page = await open(EVERY_STATE, { viewport: { width: 390, height: 700 } });
    const hidden: string[] = [];
    for (let press = 0; press < 90; press += 1) {
      await page.keyboard.press('Tab');
      const obscured = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active === document.body) return null;
        const box = active.getBoundingClientRect();
        const bar = document
          .querySelector('[data-metric="monthly-usd"]')
          ?.parentElement?.getBoundingClientRect();
        return bar && box.top >= bar.top ? active.outerHTML.slice(0, 100) : null;
      });
      if (obscured) hidden.push(obscured);
    }
    expect(hidden).toEqual([]);
  });
});

describe('on paper', () => {
  it('the total and the tables are printed, the buttons are not', async () => {
    const page = await open('?w1=r1m~i1000000~o200000');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-metric="monthly-usd"]').isVisible()).toBe(true);
    for (const table of await page.getByRole('table').all()) expect(await table.isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Share link' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(false);
  });
});
