import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checked } from '../support/linkCheck';
import {
  amountsCarried,
  button,
  card,
  enter,
  fieldOf,
  headline,
  openEmbedPage,
  openRest,
  usd,
} from '../support/pages';

const HOST_ORIGIN = 'https://docs.example';

/** The window of the page around the frame. */
const host = { postMessage: vi.fn<(message: unknown, origin: string) => void>() };

/** A message as it arrives from a window. */
function receive(data: unknown, source: object | null = host, origin = HOST_ORIGIN): void {
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  act(() => {
    window.dispatchEvent(event);
  });
}

function message(type: string, more: object = {}): object {
  return { ns: 'g4m-calc', v: 1, type, ...more };
}

function sent(type: string) {
  return host.postMessage.mock.calls.filter(([said]) => (said as { type?: string }).type === type);
}

const theme = () => document.documentElement.dataset.theme;
const fullPage = () => screen.getByRole('link', { name: 'Full calculator' }).getAttribute('href');

beforeEach(() => {
  host.postMessage.mockClear();
  vi.stubGlobal('parent', host);
});

describe('the figures of the embed', () => {
  it('are those of the full page', async () => {
    // 18.00 and, with twice the tokens a request, 36.00: 54.00 a month, 648 a year, 54 / 60,000 = 0.0009 a request.
    await openEmbedPage('v=1&w1=r1000d~i2000~o500&w2=r1000d~i4000~o1000&z=2');
    expect(headline()).toEqual({ monthly: '54', annual: '648', perRequest: '0.0009', per1kRequests: '0.9' });
    expect(usd('workload-monthly-usd', card(1))).toBe('18');
    expect(usd('workload-monthly-usd', card(2))).toBe('36');
    expect(amountsCarried()).toBe(6);
  });

  it('say where they go on after the model’s end, and why sources differ on training', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 26) });
    await openEmbedPage('v=1&w1=r1000d~i2000~o500~ft1000000&z=1');
    vi.useRealTimers();
    expect(screen.getByText('A year from today: past the shutdown on 14 January 2027.')).toBeInTheDocument();
    const link = await screen.findByRole('link', { name: 'What each source says' });
    expect(link).toHaveAttribute('href', '../facts/all/#training-price');
    expect(link).toHaveAttribute('target', '_blank');
    // 3M tokens at 3.00: 9.00 once, and 12 x 18.00 + 9.00 = 225.00.
    expect(link.closest('p')).toHaveTextContent(
      /\$18\.00 a month, \$9\.00 once, \$225\.00 a year at this rate\. .*equals the input price/,
    );
  });

  it('follow its fields', async () => {
    // 9.00 for the input; 30M output x 0.60 = 18.00.
    const user = await openEmbedPage();
    await enter(user, fieldOf(1, /^Output/), '1,000');
    expect(usd('monthly-usd')).toBe('27');
  });

  it('are not shown for a link that was cut off, until the reader asks', async () => {
    // 9.00 for the input; output defaults to 300 tokens: 9M x 0.60 = 5.40.
    const user = await openEmbedPage('v=1&w1=r1000d~i2000');
    expect(screen.getByRole('alert')).toHaveTextContent(/cut off/);
    expect(amountsCarried()).toBe(0);
    await user.click(button('Use what arrived'));
    expect(usd('monthly-usd')).toBe('14.4');
  });

  it('stand beside what was wrong with the link and with the workload', async () => {
    await openEmbedPage('w1=r0d~i2000~o500~x5');
    expect(screen.getByRole('alert')).toHaveTextContent(/x5/);
    expect(await within(card(1)).findByText(/No requests/)).toBeInTheDocument();
    expect(usd('per-request-usd')).toBeNull();
  });
});

describe('what the address of the embed lets be seen', () => {
  const SOURCE = 'GPT-4o mini, prices of 3 June 2026. Shuts down on 14 January 2027. Full calculator';

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 26) });
  });

  const shown = () => ({
    fields: screen.queryAllByRole('textbox').length > 0,
    figures: screen.queryByText('Per 1,000 requests') !== null,
    split: screen.queryAllByText('50%').length > 0,
    source: screen.queryByRole('contentinfo')?.textContent,
    monthly: usd('monthly-usd'),
  });

  it.each([
    ['', { fields: true, figures: true, split: true }],
    ['fields=hidden&', { fields: false, figures: true, split: true }],
    ['show=split&', { fields: true, figures: false, split: true }],
    ['show=link&', { fields: true, figures: false, split: false }],
    ['show=figures~link&', { fields: true, figures: true, split: false }],
    ['fields=hidden&show=none&', { fields: false, figures: false, split: false }],
    ['layout=compact&', { fields: false, figures: true, split: true }],
    ['layout=tiny&fields=never&show=&accent=red&', { fields: true, figures: true, split: true }],
  ])('is more or less of it and always the same amount: %s', async (options, expected) => {
    await openEmbedPage(`${options}w1=r1000d~i2000~o500`);
    expect(shown()).toEqual({ ...expected, source: SOURCE, monthly: '18' });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('are fields that can be seen and not changed', async () => {
    const user = await openEmbedPage('fields=locked&w1=r1000d~i2000~o500');
    const input = fieldOf(1, /^Input/);
    expect(input).toHaveValue('2,000');
    const controls = card(1).querySelectorAll('input, select, button');
    expect(controls.length).toBeGreaterThan(5);
    for (const control of controls) expect(control).toBeDisabled();
    await user.type(input, '9');
    expect(input).toHaveValue('2,000');
  });

  it('are fields behind a fold in the compact layout, which still work', async () => {
    const user = await openEmbedPage('layout=compact&w1=r1000d~i2000~o500');
    await user.click(screen.getByText('Change the numbers'));
    // 9.00 for the input; 30M output x 0.60 = 18.00.
    await enter(user, fieldOf(1, /^Output/), '1,000');
    expect(usd('monthly-usd')).toBe('27');
  });

  it('never hides that a request is impossible', async () => {
    await openEmbedPage('fields=hidden&show=none&w1=r10d~i200000~o9');
    expect(await screen.findByText(/Impossible as it stands/)).toBeInTheDocument();
  });

  it('never hides that a part has no price', async () => {
    await openEmbedPage(
      'fields=hidden&show=none&p=azure-global&w1=r1000d~i2000~o500&w2=r1000d~i2000~o500~f1~b100',
    );
    expect(screen.getAllByText(/has no rate for a part/).length).toBeGreaterThan(0);
  });

  it('is a preset where it has no workloads, and the full page opens on it without the options', async () => {
    // 200,000 x 30 = 6M calls: 4,800M input x 0.075 + 240M output x 0.30 = 360 + 72.
    await openEmbedPage('preset=nightly-batch&theme=dark&accent=ff0000&fields=locked');
    expect(usd('monthly-usd')).toBe('432');
    expect(fullPage()).toBe(checked('../?v=1&px=20260603&w1=r200000d~i800~o40~b100~nNightly+tagging&z=1'));
  });
});

describe('an address of the embed that names no preset of this page', () => {
  it.each(['preset=nope', 'preset=Support-Bot&fields=hidden', 'preset=', 'preset=nope&layout=compact'])(
    'has a notice and no figure: %s',
    async (query) => {
      await openEmbedPage(query);
      expect(screen.getByRole('alert')).toHaveTextContent(/preset.*so no figure is shown/);
      expect(amountsCarried()).toBe(0);
      expect(document.body).not.toHaveTextContent('$18');
      receive(message('hello'));
      expect(sent('change')).toEqual([[expect.objectContaining({ monthlyUsd: null }), HOST_ORIGIN]]);
    },
  );

  it('lets a reader who may change the numbers start afresh', async () => {
    const user = await openEmbedPage('preset=nope');
    await user.click(button('Start afresh'));
    expect(usd('monthly-usd')).toBe('18');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it.each(['locked', 'hidden'])(
    'offers no other figure where they can’t be changed: fields=%s',
    async (fields) => {
      await openEmbedPage(`preset=nope&fields=${fields}`);
      expect(screen.queryByRole('button', { name: 'Start afresh' })).not.toBeInTheDocument();
    },
  );

  it('is not asked where it has workloads of its own', async () => {
    await openEmbedPage('preset=nope&w1=r1000d~i2000~o500');
    expect(usd('monthly-usd')).toBe('18');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('the workloads of a compact embed', () => {
  // 18.00 and, with twice the tokens a request, 36.00.
  const TWO = 'w1=r1000d~i2000~o500~nBot&w2=r1000d~i4000~o1000~nMail';

  const timesSeen = (text: string) =>
    screen.queryAllByText((_, element) => {
      const isLeaf = element?.childElementCount === 0 && element.textContent === text;
      return isLeaf && !element.closest('[hidden]');
    }).length;

  const workloadFigures = () => [1, 2].map((number) => usd('workload-monthly-usd', card(number)));

  it.each(['layout=compact', 'layout=compact&fields=locked', 'fields=hidden', 'fields=hidden&show=none'])(
    'stand there once, and their figures: %s',
    async (options) => {
      await openEmbedPage(`${options}&${TWO}`);
      expect([timesSeen('$18.00'), timesSeen('$36.00')]).toEqual([1, 1]);
      expect([timesSeen('Bot'), timesSeen('Mail')]).toEqual([1, 1]);
      expect(workloadFigures()).toEqual(['18', '36']);
    },
  );

  it('have their names on the folds that their fields are in', async () => {
    await openEmbedPage(`layout=compact&${TWO}`);
    expect(screen.getByText('Mail: change the numbers')).toBeVisible();
  });

  it('keep their figures in the document where nothing of them is to be seen', async () => {
    await openEmbedPage('fields=hidden&w1=r1000d~i2000~o500');
    expect(usd('workload-monthly-usd', card(1))).toBe('18');
    expect(card(1)).not.toBeVisible();
  });

  it('are named beside what is wrong with them', async () => {
    await openEmbedPage(`fields=hidden&${TWO}&w3=r10d~i200000~o9~nLong`);
    expect(within(card(3)).getByText('Long')).toBeVisible();
    expect(await within(card(3)).findByText(/Impossible as it stands/)).toBeVisible();
  });
});

describe('the date of the prices of an embed that its readers can’t change', () => {
  const settled = () => act(() => import('../../src/ui/results/PriceChoice').then(() => undefined));

  it.each(['locked', 'hidden'])(
    'is all that is said where nothing changes since: fields=%s',
    async (fields) => {
      await openEmbedPage(`fields=${fields}&v=1&p=openai&px=20241001&w1=r1000d~i2000~o500&z=1`);
      await settled();
      expect(screen.getByRole('heading', { name: /1 October 2024/ })).toBeInTheDocument();
      expect(screen.queryByText(/no change/)).not.toBeInTheDocument();
      expect(screen.queryByRole('radio', { name: /prices/i })).not.toBeInTheDocument();
    },
  );

  it('stands beside the figure of now where that is another', async () => {
    // No Batch yet on that list: half of 18.00 without a price, of which is now 4.50.
    await openEmbedPage('fields=hidden&v=1&p=openai&px=20240718&w1=r1000d~i2000~o500~b50&z=1');
    expect(await screen.findByText(/^Was over \$9\.00 a month .* now \$13\.50/)).toBeInTheDocument();
  });
});

describe('the line on the source of the embed', () => {
  const source = () => screen.getByRole('contentinfo').textContent;

  it.each([
    ['p=openai&', 'GPT-4o mini, prices of 30 July 2026. Shut'],
    ['p=azure-global&', 'GPT-4o mini on Azure, prices of '],
    ['x=si0.2&', 'GPT-4o mini, prices of 3 June 2026 and own prices. Shut'],
    ['v=1&p=openai&px=20240718&', 'GPT-4o mini, prices of 18 July 2024. Shut'],
  ])('follows its prices: %s', async (link, start) => {
    await openEmbedPage(`${link}w1=r1000d~i2000~o500&z=1`);
    expect(source()?.startsWith(start)).toBe(true);
  });

  it('is there when no figure is', async () => {
    await openEmbedPage('v=1&w1=r1000d~i2000');
    expect(source()).toMatch(/^GPT-4o mini, prices of .* Full calculator$/);
  });

  it('opens the full page beside the one that the frame is on', async () => {
    await openEmbedPage();
    expect(screen.getByRole('link', { name: 'Full calculator' })).toHaveAttribute('target', '_blank');
  });
});

describe('the link from the embed to the full page', () => {
  it('carries the estimate as it stands now', async () => {
    const user = await openEmbedPage('t=Spring&w1=r1000d~i2000~o500~nBot');
    expect(fullPage()).toBe(checked('../?v=1&t=Spring&px=20260603&w1=r1000d~i2000~o500~nBot&z=1'));
    await enter(user, fieldOf(1, /^Output/), '700');
    expect(fullPage()).toBe(checked('../?v=1&t=Spring&px=20260603&w1=r1000d~i2000~o700~nBot&z=1'));
  });

  it('leaves the address of the frame itself alone', async () => {
    const replaced = vi.spyOn(history, 'replaceState');
    const user = await openEmbedPage();
    await enter(user, fieldOf(1, /^Output/), '700');
    expect(replaced).not.toHaveBeenCalled();
  });
});

describe('the embed and the page around it', () => {
  it('take the theme from that page', async () => {
    await openEmbedPage();
    receive(message('theme', { theme: 'dark' }));
    expect(theme()).toBe('dark');
    receive(message('theme', { theme: 'light' }));
    expect(theme()).toBe('light');
    receive(message('theme', { theme: 'auto' }));
    expect(theme()).toBeUndefined();
  });

  it.each(['light', 'dark'])('take no theme from that page where the address says %s', async (said) => {
    await openEmbedPage(`theme=${said}&w1=r1000d~i2000~o500`);
    receive(message('theme', { theme: 'dark' }));
    receive(message('theme', { theme: 'light' }));
    expect(theme()).toBeUndefined();
  });

  it.each([
    ['another window', { postMessage: () => undefined }],
    ['the frame itself', window],
    ['nowhere', null],
  ])('take no theme from %s', async (_who, source) => {
    await openEmbedPage();
    receive(message('theme', { theme: 'dark' }), source);
    expect(theme()).toBeUndefined();
  });

  it.each([
    ['another theme', message('theme', { theme: 'pink' })],
    ['another version', { ...message('theme', { theme: 'dark' }), v: 2 }],
    ['another namespace', { ...message('theme', { theme: 'dark' }), ns: 'other' }],
    ['a text', 'dark'],
    ['nothing', null],
  ])('do not take %s for a theme', async (_what, data) => {
    await openEmbedPage();
    receive(data);
    expect(theme()).toBeUndefined();
  });

  it('say their height at once and to whoever says hello, without waiting until they are rendered', async () => {
    // No ResizeObserver calls back here, as in a frame far from the window.
    await openEmbedPage();
    expect(sent('resize')).toEqual([[message('resize', { height: 120 }), '*']]);
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 710));
    receive(message('hello'));
    expect(sent('resize').slice(1)).toEqual([[message('resize', { height: 710 }), '*']]);
  });

  it('say that they are ready to anybody, but figures to nobody who has not asked', async () => {
    await openEmbedPage();
    expect(sent('ready')).toEqual([[message('ready'), '*']]);
    expect(sent('change')).toEqual([]);
  });

  it('give the figures to the origin that asked, and each new one after it', async () => {
    const user = await openEmbedPage();
    receive(message('hello'));
    const first = {
      monthlyUsd: 18,
      url: checked('http://localhost:3000/?v=1&px=20260603&w1=r1000d~i2000~o500&z=1'),
    };
    expect(sent('change')).toEqual([[message('change', first), HOST_ORIGIN]]);
    await openRest(user);
    await user.click(screen.getByRole('checkbox', { name: 'Fine-tuned' }));
    // Twice the rates.
    const second = {
      monthlyUsd: 36,
      url: checked('http://localhost:3000/?v=1&px=20260603&w1=r1000d~i2000~o500~f1&z=1'),
    };
    expect(sent('change').slice(1)).toEqual([[message('change', second), HOST_ORIGIN]]);
  });

  it('give no figure to a host whose origin can’t be told from others, nor to another window', async () => {
    await openEmbedPage();
    receive(message('hello'), host, 'null');
    receive(message('hello'), { postMessage: () => undefined });
    expect(sent('change')).toEqual([]);
  });

  it.each([
    ['that is cut off', 'v=1&w1=r1000d~i2000'],
    ['without a price', 'p=azure-global&w1=r1000d~i2000~o500~f1~b100'],
    ['of which a part has no price', 'p=azure-global&w1=r1000d~i2000~o500&w2=r1000d~i2000~o500~f1~b100'],
  ])('give no amount of an estimate %s', async (_kind, query) => {
    await openEmbedPage(query);
    receive(message('hello'));
    expect(sent('change')).toEqual([
      [expect.objectContaining({ type: 'change', monthlyUsd: null }), HOST_ORIGIN],
    ]);
  });
});
