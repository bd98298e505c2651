import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import facts from '../../data/facts.json';
import { audit } from './support/audit';
import { builtSite, type OpenOptions } from './support/builtSite';
import { DIST } from './support/servers';

const { open, site } = builtSite();

const openFacts = (path = '', options: OpenOptions = {}) =>
  open(`facts/${path}`, { waitForFigures: false, timezoneId: 'UTC', ...options });

/** The page as it is for a reader whose clock stands at noon of this day. */
const openOn = (day: string) =>
  openFacts('', { before: (page) => page.clock.setFixedTime(new Date(`${day}T12:00:00Z`)) });

const shownFacts = (page: Page) => page.locator('[data-sources]:visible');

/** What the keyboard stops at: folded parts and what does not scroll are none. */
const tabStops = (page: Page) =>
  page
    .locator('a[href], button, input, select, summary, [tabindex="0"]')
    .evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).length);

const heightOf = (page: Page) => page.locator('html').evaluate((root) => root.scrollHeight);

describe('the pages of facts as they are served', () => {
  const html = (path = '') => readFileSync(join(DIST, `facts/${path}index.html`), 'utf8');

  it.each([
    ['', ['<script type="application/ld+json">']],
    ['all/', []],
  ])('have no style attribute and no inline script but one block of data: facts/%s', (path, data) => {
    expect(html(path)).not.toMatch(/\sstyle=|<style/);
    const inline = [...html(path).matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)].map(([tag]) => tag);
    expect(inline).toEqual(data);
  });

  it('tell search engines its ten questions with their answers', () => {
    const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html()) ?? [];
    const { '@graph': graph } = JSON.parse(block);
    const { mainEntity } = graph.find((part: { '@type': string }) => part['@type'] === 'FAQPage');
    expect(mainEntity).toHaveLength(10);
    expect(mainEntity[0].acceptedAnswer.text).toContain('14 January 2027');
  });

  it.each(['', 'all/'])('load nothing from outside the site: facts/%s', (path) => {
    const loaded = [...html(path).matchAll(/<(?:script|link|img)[^>]*\b(?:src|href)="([^"]*)"/g)];
    expect(loaded.length).toBeGreaterThan(2);
    for (const [, address] of loaded) expect(address).toMatch(/^((\.\.\/)+assets\/|data:,$)/);
  });

  it('come from a sub-path, and lead back to the calculator there', async () => {
    for (const path of ['', 'all/']) {
      const page = await openFacts(path);
      expect(new URL(page.url()).pathname).toBe(`/docs/cost/facts/${path}`);
      await page.getByRole('link', { name: 'Back to the cost calculator' }).click();
      await page.waitForURL(site().address);
      await page.locator('html.figures-shown').waitFor({ state: 'attached' });
    }
  });

  it('have each id once, and the target of every link that leads into them', async () => {
    const idsAt = (page: Page) =>
      page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    const linksAt = (page: Page, start: string) =>
      page
        .locator(`a[href^="${start}"]`)
        .evaluateAll((elements) => elements.map((link) => link.getAttribute('href')?.split('#')[1] ?? ''));
    const short = await openFacts();
    const all = await openFacts('all/');
    const [ofShort, ofAll] = [await idsAt(short), await idsAt(all)];
    for (const ids of [ofShort, ofAll])
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect((await linksAt(short, '#')).filter((id) => !ofShort.includes(id))).toEqual([]);
    expect((await linksAt(short, 'all/#')).filter((id) => !ofAll.includes(id))).toEqual([]);
    const within = await linksAt(all, '#');
    expect(within.length).toBeGreaterThan(facts.length);
    expect(within.filter((id) => !ofAll.includes(id))).toEqual([]);
    expect(facts.map(({ id }) => id).filter((id) => !ofAll.includes(id))).toEqual([]);
    const parts = await short
      .locator('a[href*="?about="]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('=')[1] ?? ''));
    const offered = await all
      .getByLabel('Facts behind')
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(offered.filter((value) => value !== '').toSorted()).toEqual(parts.toSorted());
  });
});

describe('the short page', () => {
  it('is at most 5,000 px high and has at most 40 stops for the keyboard', async () => {
    const page = await openFacts('', { viewport: { width: 1440, height: 900 } });
    expect(await heightOf(page)).toBeLessThanOrEqual(5_000);
    expect(await tabStops(page)).toBeLessThanOrEqual(40);
  });

  it.each(['training-price', 'source-doc-a', 'prices-openai', 'part-facts', 'part-sources'])(
    'leads an old address on to every fact: #%s',
    async (id) => {
      const page = await openFacts(`#${id}`);
      await page.waitForURL(`${site().address}facts/all/#${id}`);
      await page.locator(`[id="${id}"]`).waitFor();
    },
  );

  it('opens the folded part that its address asks for', async () => {
    const page = await openFacts('#part-benchmarks');
    await page.getByRole('table', { name: 'Harder tests and later models' }).waitFor();
  });

  it('leads from an answer to what stands behind it', async () => {
    const page = await openFacts();
    const question = page.getByRole('article').filter({ hasText: 'cost per 1M tokens?' });
    await question.getByRole('link', { name: /^Sources/ }).click();
    await page.waitForURL(`${site().address}facts/all/?about=price`);
    expect(await page.locator('#training-price').isVisible()).toBe(true);
    expect(await page.locator('#max-output').isVisible()).toBe(false);
  });
});

describe('the pages of facts without JavaScript', () => {
  it('can be read as a whole: status, prices and every fact, without a filter that does nothing', async () => {
    const page = await openFacts('', { javaScriptEnabled: false });
    const status = page.getByRole('region', { name: 'Is it still available?' });
    expect(await status.getByRole('row', { name: /^OpenAI API/ }).innerText()).toContain('14 January 2027');
    const prices = page.getByRole('table', { name: 'Prices of every list' });
    expect(await prices.getByRole('row', { name: /^Training/ }).innerText()).toMatch(/\$0\.30\s+\$3\.00/);
    expect(await page.locator('[data-stale-since]').isVisible()).toBe(false);
    await page.goto(`${site().address}facts/all/?q=zebra`);
    expect(await shownFacts(page).count()).toBe(facts.length);
    expect(await page.locator('[data-fact-filter]').isVisible()).toBe(false);
  });
});

describe('the reader’s clock', () => {
  const daysLeft = (page: Page) =>
    page
      .getByRole('row', { name: /^OpenAI API/ })
      .locator('[data-days-until]')
      .innerText();
  const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'last checked' });

  it('tells how many days are left', async () => {
    // After 27 November: 3 days of it, 31 of December, 14 of January: 48.
    expect(await daysLeft(await openOn('2026-11-27'))).toBe('in 48 days');
    expect(await daysLeft(await openOn('2027-01-14'))).toBe('today');
    expect(await daysLeft(await openOn('2027-01-15'))).toBe('1 day ago');
  });

  it('tells nothing by a clock that stands before the facts', async () => {
    const page = await openOn('1970-01-01');
    expect(await daysLeft(page)).toBe('');
    await page.getByText('Yes, as of').waitFor();
  });

  it('tells what has ended', async () => {
    const text = async (day: string) => (await openOn(day)).locator('#part-status p').first().innerText();
    expect(await text('2027-01-15')).toMatch(
      /^Only in part.* in the API no more since 14 January 2027, on Azure until 14/,
    );
    expect(await text('2028-02-29')).toMatch(/^No, by .* on Azure no more since 14 April 2027\./);
  });

  it('tells when the facts are old, and not before', async () => {
    expect(await notice(await openOn('2026-12-01')).count()).toBe(0);
    // After 26 November: 4 days of it, 31 of December, 31 of January, 28 of February, 1 of March: 95.
    expect(await notice(await openOn('2027-03-01')).innerText()).toContain('95 days ago');
  });
});

describe('the filter', () => {
  const filterOf = (page: Page) => page.getByRole('search', { name: 'Facts' });

  it('finds facts, says how many, and is in the address', async () => {
    const page = await openFacts('all/');
    const filter = filterOf(page);
    expect(await filter.locator('output').innerText()).toBe(`${facts.length} facts`);
    await filter.getByLabel('Words').fill('training price');
    await filter.getByLabel('Only where sources differ').check();
    expect(await page.locator('#training-price').isVisible()).toBe(true);
    expect(await page.locator('#price-input').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Identity' }).isVisible()).toBe(false);
    const shown = await shownFacts(page).count();
    expect(await filter.locator('output').innerText()).toBe(`${shown} of ${facts.length} facts`);
    await page.waitForURL(/\?disputed=1&q=training\+price$/);
    await page.reload();
    expect(await filter.getByLabel('Words').inputValue()).toBe('training price');
    expect(await shownFacts(page).count()).toBe(shown);
  });

  it.each([390, 1440])('stays in view at %i px, and covers no fact that is asked for', async (width) => {
    const page = await openFacts('all/#moderation-endpoint', { viewport: { width, height: 844 } });
    const words = await page.getByLabel('Words').boundingBox();
    const fact = await page.locator('#moderation-endpoint').boundingBox();
    if (!words || !fact) throw new Error('the words or the fact are not on the page');
    expect(words.y).toBeGreaterThanOrEqual(0);
    expect(words.y + words.height).toBeLessThanOrEqual(fact.y);
    expect(fact.y).toBeLessThan(844);
  });

  it('is taken off by an address that asks for a fact which it hides', async () => {
    const page = await openFacts('all/?q=zebra#max-output');
    await page.locator('#max-output').waitFor();
    expect(await filterOf(page).getByLabel('Words').inputValue()).toBe('');
    expect(await shownFacts(page).count()).toBe(facts.length);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('#max-output');
  });

  it('is taken off by a link to such a fact, and put on again by the browser’s way back', async () => {
    const page = await openFacts('all/');
    for (const words of ['zebra', 'training']) {
      await filterOf(page).getByLabel('Words').fill(words);
      expect(await page.locator('#max-output').isVisible()).toBe(false);
      await page.locator('#part-specification a[href="#max-output"]').click();
      await page.locator('#max-output').waitFor();
      expect(await filterOf(page).getByLabel('Words').inputValue()).toBe('');
      expect(await shownFacts(page).count()).toBe(facts.length);
      expect(new URL(page.url()).hash).toBe('#max-output');
    }
    await page.goBack();
    await page.waitForURL(/\?q=training/);
    await page.locator('#max-output').waitFor({ state: 'hidden' });
    expect(await filterOf(page).getByLabel('Words').inputValue()).toBe('training');
  });

  it('and what it shows agree when a reader comes back to the page', async () => {
    const page = await openFacts('all/');
    await page.getByLabel('Only where sources differ').check();
    const shown = await shownFacts(page).count();
    await page.getByRole('link', { name: 'Back to the cost calculator' }).click();
    await page.locator('html.figures-shown').waitFor({ state: 'attached' });
    await page.goBack({ waitUntil: 'load' });
    await page.locator('[data-fact-filter]').waitFor();
    expect(await page.getByLabel('Only where sources differ').isChecked()).toBe(true);
    expect(await shownFacts(page).count()).toBe(shown);
  });
});

describe('the files to take away', () => {
  it.each([
    ['dataset.json', /^\{\s*"\$schema": "dataset\.schema\.json"/],
    ['dataset.schema.json', /^\{\s*"\$schema": "https:\/\/json-schema\.org/],
    ['facts.csv', /^\ufefffact,group,label/],
  ])('%s lies beside the page', async (name, beginning) => {
    const page = await openFacts();
    const link = page.getByRole('link', { name, exact: true });
    const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    const response = await page.request.get(address);
    expect(response.status()).toBe(200);
    expect((await response.body()).toString('utf8')).toMatch(beginning);
  });
});

describe('the look of the pages', () => {
  const PATHS = ['', 'all/'] as const;
  const LOOKS = PATHS.flatMap((path) => [
    { path, width: 320, colorScheme: 'light' as const },
    { path, width: 390, colorScheme: 'dark' as const },
    { path, width: 1440, colorScheme: 'light' as const },
  ]);

  it.each(LOOKS)('axe finds nothing at $width px, $colorScheme: facts/$path', async (look) => {
    const { path, width, colorScheme } = look;
    const page = await openFacts(path, {
      viewport: { width, height: 900 },
      colorScheme,
      before: (fresh) => fresh.clock.setFixedTime(new Date('2027-03-01T12:00:00Z')),
    });
    for (const fold of await page.locator('details').all())
      await fold.evaluate((part) => part.toggleAttribute('open', true));
    expect(await audit(page)).toEqual([]);
  });

  it.each([true, false])(
    'nothing is wider than the window; with JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await openFacts('', { javaScriptEnabled });
      for (const path of PATHS) {
        await page.goto(`${site().address}facts/${path}`);
        for (const width of [320, 390, 768, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(width);
        }
      }
    },
  );

  it('a table that scrolls has a name and can have the focus; one that fits is no stop', async () => {
    for (const path of PATHS) {
      const page = await openFacts(path, { viewport: { width: 320, height: 900 } });
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const tables = page.locator('[data-scrolls]:visible');
        await expect
          .poll(() =>
            tables.evaluateAll((all) =>
              all.every((table) => table.hasAttribute('tabindex') === table.scrollWidth > table.clientWidth),
            ),
          )
          .toBe(true);
        const stops = await page.locator('[data-scrolls][tabindex]:visible').evaluateAll((all) => all.length);
        if (width === 320) expect(stops).toBeGreaterThan(0);
        else expect(stops).toBe(0);
        const names = await tables.evaluateAll((all) => all.map((table) => table.getAttribute('aria-label')));
        expect(names.filter((name) => !name)).toEqual([]);
      }
    }
  });

  it('their controls and the links that stand by themselves are at least 44 px high', async () => {
    for (const path of PATHS) {
      const page = await openFacts(path, { viewport: { width: 390, height: 900 } });
      const small = await page
        .locator(
          'button, select, summary, input:not([type="checkbox"]), label:has(input[type="checkbox"]), nav a, [data-back], a[href*="?about="]',
        )
        .evaluateAll((controls) =>
          controls
            .filter((control) => control.getBoundingClientRect().height < 44)
            .map((control) => control.outerHTML.slice(0, 120)),
        );
      expect(small, path).toEqual([]);
    }
  });

  it('paper has every fact, whatever is filtered, and nothing beyond its edge', async () => {
    const page = await openFacts('all/?q=zebra', { viewport: { width: 688, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    expect(await shownFacts(page).count()).toBe(facts.length);
    for (const path of PATHS) {
      await page.goto(`${site().address}facts/${path}`);
      expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(688);
    }
  });
});

describe('the calculator and its embed', () => {
  /** Words of the facts that stand in no other data. */
  const WORDS = ['SOC 2 Type II', ...longNotes()];

  function longNotes(): string[] {
    const notes = facts.flatMap((fact) => ('note' in fact && fact.note ? [fact.note] : []));
    return notes.filter((note) => note.length > 60 && /^[\w .,:;-]+$/.test(note));
  }

  it.each(['', 'embed/'])('load nothing of the facts: /%s', async (path) => {
    const scripts: string[] = [];
    const page = await open(path, {
      viewport: { width: 390, height: 700 },
      before: async (fresh) => {
        fresh.on('request', (request) => {
          if (request.url().endsWith('.js')) scripts.push(request.url());
        });
      },
    });
    await page.waitForLoadState('networkidle');
    const texts = scripts.map(async (address) => (await fetch(address)).text());
    const code = (await Promise.all(texts)).join('\n');
    // React alone is over 100 KB before compression: less would mean that the scripts were not found.
    expect(code.length).toBeGreaterThan(100_000);
    expect(code).toContain('GPT-4o mini');
    expect(WORDS.length).toBeGreaterThan(10);
    expect(WORDS.filter((words) => code.includes(words))).toEqual([]);
  });
});
