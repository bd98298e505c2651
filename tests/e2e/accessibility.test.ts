import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pairwise } from '../support/pairwise';
import { audit } from './support/audit';
import { builtSite } from './support/builtSite';
import { queryOf } from './support/pageFigures';
import { openQuestion, openSheet, pressAction } from './support/questions';

const { open, turn } = builtSite();

async function loadCharts(page: Page): Promise<void> {
  for (const id of ['money', 'cheaper']) {
    const row = await openQuestion(page, id);
    await row.locator('.recharts-surface').first().waitFor();
  }
}

const EVERY_STATE =
  '?v=1&t=Plan&bu=5&h=6&w1=r50000d~i1200~o350~c60~nBot&w2=r9h~i200000~o20000~c10~b20~f1&w3=r0d~i1~o1~c5&w4=q&z=4';

const EVERY_SHAPE =
  '?p=openai&x=si0.2&w1=s1~r100d~ct20~cm1~nChat&w2=s2~r9d~dl300~du1~cm1~cp500&w3=r9d~i2000~o9~f1~ma900x900h~ws1~ft1000';

const OLDER_PRICES = 'v=1&p=azure-regional&px=20251105&w1=r5d~i10~o10&w2=r9d~i50~o5~f1~nTagging&z=2';

interface State {
  readonly path: string;
  /** What the reader does on the page first. */
  readonly reach?: (page: Page) => Promise<void>;
  /** Whether something lies over the page. */
  readonly covered?: boolean;
}

const dialog = (button: string): State => ({
  path: '?w1=r5d~i10~o10~nA',
  reach: async (page) => {
    await pressAction(page, button);
    await page.getByRole('dialog').waitFor();
  },
});

/** A row of questions, open alone, with what is to be seen once all that is in it has come. */
const row = (id: string, shown: string): State => ({
  path: EVERY_SHAPE,
  reach: async (page) => {
    if (id !== 'move') await page.locator('[data-question="move"] [aria-expanded="true"]').click();
    const opened = await openQuestion(page, id);
    await opened.locator(shown).first().waitFor();
  },
});

const withOlderPrices = (path: string): State => ({
  path,
  reach: (page) => page.getByText(/Was over|is dated/).waitFor(),
});

const STATES: Readonly<Record<string, Readonly<Record<string, State>>>> = {
  'the calculator': {
    'with its charts': { path: '', reach: loadCharts },
    'on the page of a preset': { path: 'presets/nightly-batch/' },
    'with several workloads, warnings, errors and a notice': {
      path: EVERY_STATE,
      reach: async (page) => {
        await page.getByLabel('Output, tokens a request').first().fill('lots');
        await loadCharts(page);
      },
    },
    'with every shape and everything unfolded': { path: EVERY_SHAPE, reach: unfoldEverything },
    'with twenty workloads, folded': { path: queryOf(20) },
    'with the examples unfolded': {
      path: '',
      reach: (page) => page.getByText('An example').click(),
      covered: true,
    },
    'with what can be done with a workload': {
      path: '?w1=r5d~i10~o10~nA&w2=r9d~i50~o5',
      reach: (page) => page.locator('summary[aria-label="More for A"]').click(),
    },
    'with the sheet open': { path: EVERY_STATE, reach: openSheet },
  },
  'a question': {
    'what to move to': row('move', 'table'),
    'what would be cheaper': row('cheaper', '.recharts-surface'),
    'where the money goes': row('money', '.recharts-surface'),
    'what is in files': row('bill', 'textarea'),
    'whether it fits the limits': row('limits', 'table'),
    'which prices these are': row('prices', '#rates-heading'),
  },
  'a link': {
    'that was cut off': { path: '?v=1&w1=r5' },
    'without a price': { path: '?p=azure-global&w1=r5d~i10~o10~f1' },
    'with older prices': withOlderPrices(`?${OLDER_PRICES}`),
    'with a date before all prices': withOlderPrices('?v=1&px=20200101&w1=r5d&z=1'),
  },
  'a dialog': {
    'to share': dialog('Share'),
    'to embed': dialog('Embed'),
    'with the receipt': dialog('Receipt'),
    'to export': dialog('Download'),
    'of what is saved': dialog('Save'),
    'with two estimates compared': { path: EVERY_SHAPE, reach: compareWithOlderPrices },
  },
  'the embed': {
    'as it is': { path: `embed/${EVERY_STATE}` },
    'compact, yellow': { path: `embed/${EVERY_STATE}&layout=compact&accent=ffcc00` },
    'locked, nearly black': { path: `embed/${EVERY_STATE}&fields=locked&accent=1a1a1a` },
    bare: { path: `embed/${EVERY_STATE}&fields=hidden&show=none` },
    'with other models': { path: `embed/${EVERY_STATE}&show=models`, reach: seeOtherModels },
    'with older prices': withOlderPrices(`embed/?${OLDER_PRICES}`),
  },
};

async function seeOtherModels(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'On other models' }).waitFor();
}

async function unfoldEverything(page: Page): Promise<void> {
  await loadCharts(page);
  await openQuestion(page, 'limits');
  await openQuestion(page, 'prices');
  for (const change of await page.getByRole('button', { name: /^Change discounts/ }).all())
    await change.click();
  // A menu closes when something else is pressed.
  const folded = page.locator('details:not([open]) > summary:not([aria-label])');
  for (const summary of await folded.all()) if (await summary.isVisible()) await summary.click();
  await page.getByLabel('Input, fine-tuned, Batch').waitFor();
  await page.getByRole('region', { name: 'Turn by turn: Chat' }).scrollIntoViewIfNeeded();
  await page.getByRole('region', { name: 'Turn by turn: Chat' }).locator('.recharts-surface').waitFor();
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
}

async function compareWithOlderPrices(page: Page): Promise<void> {
  await pressAction(page, 'Compare');
  await page.getByLabel('Link of the other estimate').fill(OLDER_PRICES);
  await page.getByRole('table', { name: 'Inputs that differ' }).waitFor();
}

/** How far the page, and a dialog on it, go beyond their width. */
const tooWidePx = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog')].reduce(
      (most, { scrollWidth, clientWidth }) => Math.max(most, scrollWidth - clientWidth),
      0,
    ),
  );

const WIDTHS = [320, 390, 768, 1440] as const;
/** What axe sees differs between a phone and a desktop; the widths between and below are for what is too wide. */
const LOOKS = [390, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/**
 * Each state at each width and in each scheme, and each width in each scheme, but not all three at once: colours depend
 * on the state and the scheme, and what stands on the page on the state and the width.
 */
const SAMPLE = pairwise(
  Object.entries(STATES).flatMap(([place, states]) =>
    Object.keys(states).flatMap((state) => LOOKS.map((look) => ({ place, state, look }))),
  ),
  ({ place, state, look }) => [`${place} ${state}`, String(look.width), look.colorScheme],
);

describe.each(LOOKS)('at $width px, $colorScheme', (look) => {
  const sampled = SAMPLE.filter((one) => one.look === look);
  it.each(Object.entries(STATES).filter(([place]) => sampled.some((one) => one.place === place)))(
    'axe finds nothing on %s, and nothing is too wide',
    async (place, states) => {
      const page = await open('', {
        viewport: { width: look.width, height: 900 },
        colorScheme: look.colorScheme,
      });
      for (const [state, { path, reach, covered = false }] of Object.entries(states)) {
        if (!sampled.some((one) => one.place === place && one.state === state)) continue;
        await turn(page, path);
        await reach?.(page);
        expect(await audit(page, { covered }), state).toEqual([]);
        expect(await tooWidePx(page), state).toBe(0);
      }
    },
  );
});

/** The embed, whose fields come after its figure. */
const EMBED: State = {
  path: 'embed/',
  reach: (page) => page.getByLabel('Input, tokens a request').waitFor(),
};

/** What is pressed of a control: of a radio button and a check box, which are small or not seen at all, the label. */
const PRESSED =
  'button, select, summary, textarea, input:not([type="checkbox"], [type="radio"]), label:has([type="checkbox"], [type="radio"])';

const tooLow = (page: Page) =>
  page
    .locator(PRESSED)
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44)
        .map((control) => control.outerHTML.slice(0, 160)),
    );

describe.each(WIDTHS)('at %d px', (width) => {
  it('everything that can be pressed is at least 44 px high', async () => {
    const page = await open('', { viewport: { width, height: 900 } });
    const PLACES: readonly State[] = [
      { path: '' },
      { path: EVERY_STATE, reach: openSheet },
      { path: EVERY_SHAPE, reach: unfoldEverything },
      EMBED,
    ];
    for (const { path, reach } of PLACES) {
      await turn(page, path);
      await reach?.(page);
      expect(await page.locator(PRESSED).filter({ visible: true }).count()).toBeGreaterThan(5);
      expect(await tooLow(page), path).toEqual([]);
    }
  });
});

describe('on a phone', () => {
  // Safari enlarges the page when a field of smaller type is entered, and leaves it so.
  it('every field has type of 16 px or more, in rows and dialogs too', async () => {
    const page = await open('', { viewport: { width: 390, height: 900 } });
    const PLACES: readonly State[] = [
      { path: EVERY_STATE, reach: openSheet },
      { path: EVERY_SHAPE, reach: unfoldEverything },
      ...Object.values(STATES['a dialog'] ?? {}),
      EMBED,
    ];
    for (const { path, reach } of PLACES) {
      await turn(page, path);
      await reach?.(page);
      const small = await page
        .locator('input, select, textarea')
        .evaluateAll((fields) =>
          fields
            .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
            .map((field) => field.outerHTML.slice(0, 160)),
        );
      expect(small, path).toEqual([]);
    }
  });
});

describe('in the colours that a reader has chosen', () => {
  it('what is done first is told from the rest', async () => {
    const page = await open('', { forcedColors: 'active' });
    const backgroundOf = (name: string) =>
      page
        .getByRole('button', { name, exact: true })
        .evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(await backgroundOf('Save')).toBe(await backgroundOf('Download'));
    expect(await backgroundOf('Share')).not.toBe(await backgroundOf('Save'));
  });
});

describe('large amounts', () => {
  const LARGE = [
    '?w1=r8000000d~i2000~o500',
    '?v=1&p=openai&w1=r5000d~i2000~o500~c40~nA&w2=r100000h~i900~o100~b40~y1~nB&bu=5000&pf=10&z=2',
    `?bu=5000&h=24&w1=r1000000000000000h~i120000~o16000~n${'m'.repeat(60)}&w2=r1d~i1~o1`,
  ];

  it.each(WIDTHS)(
    'fit the window at %s px, rows and sheet included, and the monthly figure stands on one line',
    async (width) => {
      const page = await open('', { viewport: { width, height: 900 } });
      for (const path of LARGE) {
        await turn(page, path);
        await loadCharts(page);
        for (const id of ['limits', 'prices']) await openQuestion(page, id);
        expect(await tooWidePx(page), path).toBe(0);
        await openSheet(page);
        expect(await tooWidePx(page), path).toBe(0);
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
    await tabTo(page, /^Change discounts/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Fine-tuning' }).waitFor();
    await tabTo(page, /^Fine-tuned/);
    await page.keyboard.press('Space');
    await monthlyIs(page, '9018');
    await tabTo(page, /^Add a workload/);
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-workload]').count()).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-workload'))).toBe('2');
    await tabTo(page, /^More for Workload 2/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Move up Workload 2/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-workload'))).toBe('1');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    expect(await page.locator('[data-workload]').count()).toBe(1);
    await page.keyboard.press('Control+Shift+Z');
    expect(await page.locator('[data-workload]').count()).toBe(2);
    await tabTo(page, /^Share$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Share');
  });

  it('the focus is always seen: never behind the bar of a phone', async () => {
    const page = await open(EVERY_STATE, { viewport: { width: 390, height: 700 } });
    const hidden: string[] = [];
    for (let press = 0; press < 90; press += 1) {
      await page.keyboard.press('Tab');
      const obscured = await page.evaluate(() => {
        const active = document.activeElement;
        const bar = document.querySelector('#answer');
        if (!active || active === document.body || !bar || bar.contains(active)) return null;
        const isBehind = active.getBoundingClientRect().top >= bar.getBoundingClientRect().top;
        return isBehind ? active.outerHTML.slice(0, 100) : null;
      });
      if (obscured) hidden.push(obscured);
    }
    expect(hidden).toEqual([]);
  });
});
