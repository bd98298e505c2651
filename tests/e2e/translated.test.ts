import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';
import { type Translator, translate } from './support/translate';
import { type Control, prepareView, type Use, type View, viewOf } from './support/view';
import { walk } from './support/walk';

const { open } = builtSite();

/** Enough for a machine that is busy with other things. */
const LONG = { timeout: 240_000 };

interface Opened {
  /** The page as it is, and the same translated. */
  readonly pages: readonly Page[];
  readonly view: View;
  /** Does the same on both, and fails unless they show the same then. */
  readonly take: (use: Use) => Promise<View>;
  /** Fails unless both show the same. */
  readonly compare: (after: string) => Promise<View>;
}

async function openTranslated(path: string, by: Translator, height = 300): Promise<Opened> {
  const openOne = async (translator: Translator | null) => {
    const viewport = { width: 1000, height };
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await open(path, { viewport, permissions, before: prepareView });
    // A reader asks for a translation of what is there, and that is all of it.
    await page.waitForLoadState('networkidle');
    if (translator) await translate(page, translator);
    return page;
  };
  const pages = await Promise.all([null, by].map(openOne));
  const same = async (after: string, use: Use | null = null): Promise<View> => {
    let views = await Promise.all(pages.map((page) => viewOf(page, use)));
    // What is fetched or drawn comes at its own time in each page.
    const deadline = Date.now() + 5_000;
    while (views.some(({ shown }) => shown !== views[0]?.shown) && Date.now() < deadline) {
      views = await Promise.all(pages.map((page) => viewOf(page)));
    }
    const [original, translation] = views;
    if (!original || !translation) throw new Error('there are no two pages');
    expect(differenceOf(translation.shown, original.shown), after).toBe('');
    return original;
  };
  return { pages, view: await same('it was opened'), take: (use) => same(use.said, use), compare: same };
}

/** Where two texts begin to differ; empty where they don't. */
function differenceOf(one: string, other: string): string {
  if (one === other) return '';
  let place = 0;
  while (one[place] === other[place]) place += 1;
  return [one, other].map((text) => `“${text.slice(Math.max(0, place - 60), place + 60)}”`).join(' for ');
}

/** Sets the control of a name to each of some values in turn, on both pages; null presses a button. */
async function setEach({ take, compare }: Opened, name: string, values: readonly (string | null)[]) {
  for (const value of values) {
    const { controls } = await compare(name);
    const isMeant = (control: Control) =>
      control.name === name && ['button', 'summary'].includes(control.kind) === (value === null);
    const place = controls.find(isMeant)?.place;
    if (place === undefined) throw new Error(`nothing that can be used is named ${name}`);
    await take({ place, value, said: `${name}: ${value}` });
  }
}

describe('a translated page stays true', () => {
  it('whatever is done on the full page, then undone and done again', LONG, async () => {
    const opened = await openTranslated('?w1=r1000d~i2000~o500', 'detaches');
    const taken = await walk(opened.view, opened.take);
    // One control of each part of the page, so that the walk is known to have been there.
    expect(taken).toEqual(
      expect.arrayContaining([
        'NIGHTLY TAGGING IN BATCH',
        'INPUT, TOKENS A REQUEST: 70',
        'HIT RATE: 70',
        'FAST',
        'A CALL, OF: 70',
        'TRAINING FILE, TOKENS: 70',
        'TURNS, HOW LONG, TURNS A CONVERSATION: 70',
        'LENGTH, HOW LONG, A DOCUMENT: 70',
        'LENGTH IN: 1',
        'MONTHLY BUDGET, USD: 70',
        'WEB SEARCH: 70',
        'PRICES: azure-regional',
        'DUPLICATE NIGHTLY TAGGING',
        'CHAT',
        'THE BUSIEST MINUTE HAS: 70',
        'COPY MARKDOWN',
        'COPY LINK',
        'COPY TEXT',
        'LINK OF THE OTHER ESTIMATE: ?t=A&w1=r5d~ft9~ws1',
        'GOES INTO: notion',
        'ACCENT: #ffee00',
        'OPEN THE REST',
        'DOWNLOAD PNG',
        'SAVE OVER “PLAN”',
        'RENAME',
        'BRING “PLAN” BACK',
      ]),
    );
    await setEach(opened, 'UNDO', Array(20).fill(null));
    await setEach(opened, 'REDO', Array(20).fill(null));
  });

  it('whatever is done in the embed, and whatever theme its host asks for', LONG, async () => {
    const opened = await openTranslated('embed/?w1=s1~r1000d&w2=r100d~i10000~o200~nTagging', 'moves');
    const taken = await walk(opened.view, opened.take);
    expect(taken).toEqual(
      expect.arrayContaining(['QUESTION, THEY WRITE, TOKENS A TURN: 70', 'LENGTH, HOW LONG, A DOCUMENT: 70']),
    );
    for (const theme of ['dark', 'light']) {
      await Promise.all(
        opened.pages.map(async (page) => {
          await page.evaluate((wanted) => {
            window.postMessage({ ns: 'g4m-calc', v: 1, type: 'theme', theme: wanted }, '*');
          }, theme);
          await page.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' });
        }),
      );
      await opened.compare(theme);
    }
  });

  it.each([
    { query: '?v=1&w1=s1~r1000d~x5&w2=r100d~i10', button: 'USE WHAT ARRIVED' },
    { query: '?v=9&w1=r1000d', button: 'START AFRESH' },
    { query: '?w1=r1000d~x5&w3=r100d~i1e3', button: 'UNDERSTOOD' },
    { query: '?p=openai&px=20200101&w1=r1000d~f1', button: 'UNDERSTOOD' },
    { query: 'embed/?preset=none', button: 'START AFRESH' },
    { query: 'embed/?layout=compact&v=1&w1=s1~r1000d&w2=r100d', button: 'USE WHAT ARRIVED' },
  ])('once the notice of $query is answered', async ({ query, button }) => {
    await setEach(await openTranslated(query, 'detaches'), button, [null]);
  });

  it('between the prices as sent and those of now', async () => {
    const opened = await openTranslated(
      '?p=openai&px=20240801&t=Plan&w1=r1000d~c50~b20~f1~ft9000',
      'detaches',
    );
    const radio = (page: Page, name: string) => page.getByRole('radio', { name });
    for (const choice of ['Prices now', 'as sent', 'Prices now']) {
      await Promise.all(opened.pages.map((page) => radio(page, choice).check()));
      await opened.compare(choice);
    }
  });

  it('in its charts', LONG, async () => {
    // All of it is near the window.
    const opened = await openTranslated('?w1=r1000d~i2000~o500', 'detaches', 6_000);
    for (const row of ['WHERE DOES THE MONEY GO?', 'WHAT WOULD MAKE IT CHEAPER?']) {
      await setEach(opened, row, [null]);
    }
    const drawn = () => Promise.all(opened.pages.map((page) => page.locator('.recharts-surface').count()));
    await expect.poll(drawn).toEqual([2, 2]);
    await setEach(opened, 'CHAT', [null]);
    await expect.poll(drawn).toEqual([3, 3]);
    await setEach(opened, 'TURNS, HOW LONG, TURNS A CONVERSATION', ['3', '40']);
    await setEach(opened, 'ALL 40 TURNS', [null]);
    await setEach(opened, 'NAME OF WORKLOAD 1', ['Support', 'Support desk of all shops']);
    await setEach(opened, 'MORE FOR SUPPORT DESK OF ALL SHOPS', [null]);
    await setEach(opened, 'DUPLICATE SUPPORT DESK OF ALL SHOPS', [null]);
    await setEach(opened, 'COMPARE', ['1', 'all']);
    await setEach(opened, 'MORE FOR SUPPORT DESK OF ALL SHOPS', [null]);
    await setEach(opened, 'REMOVE SUPPORT DESK OF ALL SHOPS', [null]);
    await setEach(opened, 'UNDO', [null, null, null]);
  });
});
