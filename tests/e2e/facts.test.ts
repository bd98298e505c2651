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

describe('the page of facts as it is served', () => {
  const html = () => readFileSync(join(DIST, 'facts/index.html'), 'utf8');

  it('has no style attribute and no inline script but one block of data', () => {
    expect(html()).not.toMatch(/\sstyle=|<style/);
    const inline = [...html().matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)].map(([tag]) => tag);
    expect(inline).toEqual(['<script type="application/ld+json">']);
  });

  it('tells search engines its ten questions with their answers', () => {
    const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html()) ?? [];
    const { '@graph': graph } = JSON.parse(block);
    const { mainEntity } = graph.find((part: { '@type': string }) => part['@type'] === 'FAQPage');
    expect(mainEntity).toHaveLength(10);
    expect(mainEntity[0].acceptedAnswer.text).toContain('14 January 2027');
  });

  it('loads nothing from outside the site', () => {
    const loaded = [...html().matchAll(/<(?:script|link|img)[^>]*\b(?:src|href)="([^"]*)"/g)];
    expect(loaded.length).toBeGreaterThan(2);
    for (const [, address] of loaded) expect(address).toMatch(/^(\.\.\/|data:,$)/);
  });

  it('comes from a sub-path, and leads back to the calculator there', async () => {
    const page = await openFacts();
    expect(new URL(page.url()).pathname).toBe('/docs/cost/facts/');
    await page.getByRole('link', { name: 'Back to the cost calculator' }).click();
    await page.waitForURL(site().address);
    await page.locator('html.figures-shown').waitFor({ state: 'attached' });
  });

  it('has each id once, the target of every link within it, and each fact of the data', async () => {
    const page = await openFacts();
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const links = await page
      .locator('a[href^="#"]')
      .evaluateAll((elements) => elements.map((link) => link.getAttribute('href')?.slice(1)));
    expect(links.length).toBeGreaterThan(facts.length);
    expect(links.filter((id = '') => !ids.includes(id))).toEqual([]);
    expect(facts.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the page of facts without JavaScript', () => {
  it('can be read as a whole: status, prices and every fact, without a filter that does nothing', async () => {
    const page = await openFacts('', { javaScriptEnabled: false });
    const status = page.getByRole('region', { name: 'Is it still available?' });
    expect(await status.getByRole('row', { name: /^OpenAI API/ }).innerText()).toContain('14 January 2027');
    const prices = page.getByRole('table', { name: 'OpenAI’s list' });
    expect(await prices.getByRole('row', { name: /^Cached input \$0\.075/ }).innerText()).toContain(
      '$0.000075',
    );
    expect(await shownFacts(page).count()).toBe(facts.length);
    expect(await page.locator('[data-fact-filter]').isVisible()).toBe(false);
    expect(await page.locator('[data-stale-since]').isVisible()).toBe(false);
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
  it('finds facts, and says how many', async () => {
    const page = await openFacts();
    const filter = page.getByRole('search', { name: 'Facts' });
    expect(await filter.locator('output').innerText()).toBe(`${facts.length} facts`);
    await filter.getByLabel('Words').fill('training price');
    await filter.getByLabel('Only where sources differ').check();
    expect(await page.locator('#training-price').isVisible()).toBe(true);
    expect(await page.locator('#price-input').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Identity' }).isVisible()).toBe(false);
    const shown = await shownFacts(page).count();
    expect(await filter.locator('output').innerText()).toBe(`${shown} of ${facts.length} facts`);
  });

  it('is taken off by a link to a fact that it hides, also by one that was followed before', async () => {
    const page = await openFacts();
    const link = page.getByRole('article').filter({ hasText: 'context window' }).getByText('16,384 tokens');
    for (const words of ['zebra', 'training']) {
      await page.getByLabel('Words').fill(words);
      expect(await page.locator('#max-output').isVisible()).toBe(false);
      await link.click();
      await page.locator('#max-output').waitFor();
      expect(await page.getByLabel('Words').inputValue()).toBe('');
      expect(await shownFacts(page).count()).toBe(facts.length);
      expect(new URL(page.url()).hash).toBe('#max-output');
    }
  });

  it('and what it shows agree when a reader comes back to the page', async () => {
    const page = await openFacts();
    await page.getByLabel('Only where sources differ').check();
    await page.getByRole('link', { name: 'Back to the cost calculator' }).click();
    await page.locator('html.figures-shown').waitFor({ state: 'attached' });
    await page.goBack({ waitUntil: 'load' });
    await page.locator('[data-fact-filter]').waitFor();
    const asked = await page.getByLabel('Only where sources differ').isChecked();
    const all = (await shownFacts(page).count()) === facts.length;
    expect(all).toBe(!asked);
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

describe('the look of the page', () => {
  /** Each width and each scheme, but not each with each: the page is the largest, and of the same few parts throughout. */
  const LOOKS = [
    { width: 390, colorScheme: 'dark' },
    { width: 1440, colorScheme: 'light' },
  ] as const;

  it.each(LOOKS)('axe finds nothing at $width px, $colorScheme', async ({ width, colorScheme }) => {
    const page = await openFacts('', {
      viewport: { width, height: 900 },
      colorScheme,
      before: (fresh) => fresh.clock.setFixedTime(new Date('2027-03-01T12:00:00Z')),
    });
    expect(await audit(page)).toEqual([]);
  });

  it.each([true, false])(
    'nothing is wider than the window; with JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await openFacts('', { javaScriptEnabled });
      for (const width of [320, 390, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(width);
      }
    },
  );

  it('its controls are at least 44 px high', async () => {
    const page = await openFacts('', { viewport: { width: 390, height: 900 } });
    const small = await page
      .locator('button, select, input:not([type="checkbox"]), label:has(input[type="checkbox"])')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.getBoundingClientRect().height < 44)
          .map((control) => control.outerHTML.slice(0, 120)),
      );
    expect(small).toEqual([]);
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
