import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderFullPage } from '../../src/app/prerender';
import { checked } from '../support/linkCheck';
import {
  amountsCarried,
  answerPanel,
  button,
  card,
  enter,
  fieldOf,
  headline,
  metric,
  openFullPage,
  usd,
} from '../support/pages';

describe('the figures of the full page', () => {
  it('are those of 1,000 requests a day of 2,000 tokens in and 500 out at first', () => {
    // 30,000 requests: 60M x 0.15 + 15M x 0.60 = 9 + 9 = 18.00; x 12 = 216; / 30,000 = 0.0006; x 1,000 = 0.60.
    openFullPage();
    expect(headline()).toEqual({ monthly: '18', annual: '216', perRequest: '0.0006', per1kRequests: '0.6' });
    expect(usd('workload-monthly-usd', card(1))).toBe('18');
  });

  // One request a month of 1M tokens in and 200K out, so that a request costs what the month does; x 12 a year.
  it.each([
    // 1 x 0.15 + 0.2 x 0.60 = 0.15 + 0.12
    ['at standard rates', '', '0.27', '3.24', '270'],
    // 0.5 x 0.15 + 0.5 x 0.075 + 0.12 = 0.075 + 0.0375 + 0.12
    ['half cached', '~c50', '0.2325', '2.79', '232.5'],
    // 1 x 0.075 + 0.2 x 0.30 = 0.075 + 0.06
    ['in Batch', '~b100', '0.135', '1.62', '135'],
    // The same: cached input has no discount in Batch.
    ['in Batch and half cached', '~c50~b100', '0.135', '1.62', '135'],
    // 1 x 0.30 + 0.2 x 1.20 = 0.30 + 0.24
    ['fine-tuned', '~f1', '0.54', '6.48', '540'],
    // 0.5 x 0.30 + 0.5 x 0.15 + 0.24 = 0.15 + 0.075 + 0.24
    ['fine-tuned and half cached', '~c50~f1', '0.465', '5.58', '465'],
    // 1 x 0.15 + 0.2 x 0.60 = 0.15 + 0.12
    ['fine-tuned in Batch', '~b100~f1', '0.27', '3.24', '270'],
  ])('of a large request %s follow its link', (_way, fields, monthly, annual, per1kRequests) => {
    openFullPage(`w1=r1m~i1000000~o200000${fields}`);
    expect(headline()).toEqual({ monthly, annual, perRequest: monthly, per1kRequests });
    expect(usd('workload-monthly-usd', card(1))).toBe(monthly);
  });

  it('of several workloads are their sum, and each has its own', () => {
    // 18.00 and, with twice the tokens a request, 36.00: 54.00 a month, 648 a year, 54 / 60,000 = 0.0009 a request.
    openFullPage('v=1&w1=r1000d~i2000~o500&w2=r1000d~i4000~o1000&z=2');
    expect(headline()).toEqual({ monthly: '54', annual: '648', perRequest: '0.0009', per1kRequests: '0.9' });
    expect(usd('workload-monthly-usd', card(1))).toBe('18');
    expect(usd('workload-monthly-usd', card(2))).toBe('36');
    // Four for the whole, and of each workload its month and a request.
    expect(amountsCarried()).toBe(8);
  });

  it('follow the fields as they are typed in', async () => {
    // 60M input is 9.00 still; 30,000 x 1,000 = 30M output x 0.60 = 18.00; together 27.00.
    const user = openFullPage();
    await enter(user, fieldOf(1, /^Output/), '1k');
    expect(usd('monthly-usd')).toBe('27');
    expect(metric('monthly-usd')).toHaveTextContent('$27.00');
  });

  it('per request don’t exist without requests', async () => {
    openFullPage('w1=r0d~i2000~o500');
    expect(headline()).toEqual({ monthly: '0', annual: '0', perRequest: null, per1kRequests: null });
    expect(metric('per-request-usd')).toHaveTextContent('—');
    expect(await within(card(1)).findByText(/No requests/)).toBeInTheDocument();
  });

  it('don’t exist where nothing has a price, and no total reads as nothing', async () => {
    // Azure has no Batch for fine-tuned models, and no hours of hosting cost nothing.
    openFullPage('p=azure-global&w1=r1000d~i2000~o500~f1~b100~fh0');
    expect(amountsCarried()).toBe(0);
    expect(screen.getByText(/^Incomplete/)).toBeInTheDocument();
    expect(metric('monthly-usd')).toHaveTextContent('—');
    expect(await within(card(1)).findByText(/no rate/)).toBeInTheDocument();
    expect(answerPanel()).not.toHaveTextContent('$');
    expect(await screen.findByRole('region', { name: 'Where does the money go?' })).not.toHaveTextContent(
      '$',
    );
  });

  it('are marked as incomplete where a part has no price', () => {
    // Only the first counts: 18.00.
    openFullPage('p=azure-global&w1=r1000d~i2000~o500&w2=r1000d~i2000~o500~f1~b100~fh0');
    expect(usd('monthly-usd')).toBe('18');
    expect(metric('monthly-usd')).toHaveTextContent('over $18.00');
    expect(usd('workload-monthly-usd', card(2))).toBeNull();
    expect(screen.getByText(/^Incomplete/)).toBeInTheDocument();
  });

  it('hold the hosting of a fine-tuned deployment even where its tokens have no price', () => {
    // 720 h x 1.70 = 1,224.00, and whatever Batch of fine-tuned models would cost.
    openFullPage('p=azure-global&w1=r1000d~i2000~o500~f1~b100');
    expect(metric('monthly-usd')).toHaveTextContent('over $1,224.00');
    expect(usd('annual-usd')).toBe('14688');
  });

  it('stand beside the title, the budget and the horizon of the link', async () => {
    // 18 of 15 is 120%; 24 x 18 = 432.
    openFullPage('t=Spring&bu=15&h=24');
    expect(screen.getByRole('textbox', { name: /title/i })).toHaveValue('Spring');
    await screen.findByText('120%, over budget');
    expect(answerPanel()).toHaveTextContent(/Over 24 months at this rate.*?\$432\.00/);
    expect(await screen.findByRole('textbox', { name: /horizon/i })).toHaveValue('24');
  });
});

describe('what several workloads cost', () => {
  it('has one number of decimals', async () => {
    // 18.00, and a request a month of 100,000 tokens in and as many out: 0.015 + 0.06 = 0.075.
    openFullPage('w1=r1000d~i2000~o500~nBot&w2=r1m~i100000~o100000~nSmall&z=2');
    const amounts = () => {
      const terms = screen.queryAllByText(/^(?:Bot|Small)$/, { selector: 'dt > bdi' });
      return terms.map((name) => name.closest('dt')?.nextElementSibling?.textContent);
    };
    await waitFor(() => expect(amounts()).toEqual(['$18.000', '$0.075']));
  });
});

describe('figures of many months', () => {
  const saidOn = (day: Date, query: string) => {
    vi.useFakeTimers({ now: day, toFake: ['Date'] });
    openFullPage(query);
    expect(screen.getByText('A year at this rate')).toBeInTheDocument();
    return screen.queryByText(/ from today: /)?.textContent;
  };

  it.each([
    // Twelve months from 14 January 2026 end with 13 January 2027.
    [new Date(2026, 0, 14), '', undefined],
    [new Date(2026, 0, 15), '', 'A year from today: past the shutdown on 14 January 2027.'],
    // So do two from 14 November; of those from the day after there is less to say than of a year.
    [new Date(2026, 10, 14), 'h=2', 'A year from today: past the shutdown on 14 January 2027.'],
    [new Date(2026, 10, 15), 'h=2', '2 months from today: past the shutdown on 14 January 2027.'],
    [new Date(2026, 0, 14), 'h=13', '13 months from today: past the shutdown on 14 January 2027.'],
    [
      new Date(2028, 1, 29),
      'h=1&p=azure-global',
      '1 month from today: after the retirement on 14 April 2027.',
    ],
  ])('say on %s, %s, that they pass the end where the prices are from', (day, query, said) => {
    expect(saidOn(day, query)).toBe(said);
  });

  it('have no date in the served HTML, which waits for all its parts', async () => {
    const html = await renderFullPage('');
    expect(html).toContain('A year at this rate</dt>');
    expect(html).not.toMatch(/from today|<!--\$\?|<script|<template/);
  });
});

describe('the warnings of the full page', () => {
  it.each([
    // 127,501 + 500 = 128,001, one over.
    ['of a context that is exceeded', 'i127501~o500', /context window of 128,000/],
    ['of an output that is too long', 'i1000~o16385', /16,384 tokens at most/],
    ['of a cached share of short prompts', 'i1023~o1~c50', /under 1,024 tokens are never cached/],
    ['of a cached share in Batch', 'i2000~o1~c50~b50', /outside Batch/],
  ])('speak %s, and price it all the same', async (_what, fields, words) => {
    openFullPage(`w1=r1m~${fields}`);
    expect(card(1).querySelector('[data-warning]')).toHaveTextContent(words);
    expect(usd('monthly-usd')).not.toBeNull();
  });

  it('keep silent up to the limits', () => {
    openFullPage('w1=r1m~i111616~o16384&w2=r1m~i1024~o1~c50');
    expect(document.querySelector('[data-warning]')).toBeNull();
  });
});

describe('the full page', () => {
  it('counts the days that the model has left from the reader’s own date', () => {
    vi.useFakeTimers({ now: new Date(2027, 0, 4, 12), toFake: ['Date'] });
    openFullPage();
    expect(screen.getByRole('complementary', { name: /status/i })).toHaveTextContent(/in 10 days/);
  });

  it('gives the link and the frame of what is on it now', async () => {
    const user = openFullPage();
    await enter(user, fieldOf(1, /^Output/), '700');
    await user.click(button('Share'));
    expect(await screen.findByRole('textbox', { name: 'Link' })).toHaveValue(
      checked('http://localhost:3000/?v=1&px=20260603&w1=r1000d~i2000~o700&z=1'),
    );
    await user.click(button('Close'));
    await user.click(button('Embed'));
    const snippet = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /HTML/ });
    expect(snippet.value).toContain(
      checked(
        'http://localhost:3000/embed/?layout=compact&#38;v=1&#38;px=20260603&#38;w1=r1000d~i2000~o700&#38;z=1',
      ),
    );
  });
});
