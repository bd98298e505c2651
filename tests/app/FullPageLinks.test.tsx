import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  amountsCarried,
  answerPanel,
  button,
  enter,
  fieldOf,
  metric,
  openFullPage,
  usd,
} from '../support/pages';

/** A whole link of two workloads, of which the second and the count were cut off. */
const CUT_OFF = 'v=1&w1=r1000d~i2000~o5';

const alert = () => screen.queryByRole('alert');

describe('a link that was cut off', () => {
  it('shows a notice and no figure anywhere', async () => {
    openFullPage(CUT_OFF);
    expect(await screen.findByRole('alert')).toHaveTextContent(/cut off/);
    expect(amountsCarried()).toBe(0);
    expect(metric('monthly-usd')).toHaveTextContent('—');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Share' })).not.toBeInTheDocument();
    expect(document.body).not.toHaveTextContent(/\$\d[\d.,]* (?:a month|of)/);
  });

  it('goes on without figures while its fields are mended', async () => {
    const user = openFullPage(CUT_OFF);
    await enter(user, fieldOf(1, /^Output/), '500');
    expect(amountsCarried()).toBe(0);
  });

  it('brings the figures of what arrived when asked to', async () => {
    // 60M x 0.15 = 9.00 and 30,000 x 5 = 150,000 output x 0.60 / 1M = 0.09.
    const user = openFullPage(CUT_OFF);
    await user.click(button('Use what arrived'));
    expect(alert()).not.toBeInTheDocument();
    expect(usd('monthly-usd')).toBe('9.09');
    expect(usd('annual-usd')).toBe('109.08');
    expect((await screen.findAllByRole('table')).length).toBeGreaterThan(0);
    expect(button('Share')).toBeInTheDocument();
  });

  it('lists what else is wrong with it, and goes on listing that', async () => {
    const user = openFullPage('v=1&w1=r1000d~i2000~x5');
    expect(alert()).toHaveTextContent(/cut off/);
    expect(alert()).toHaveTextContent(/“x5” is not a field/);
    await user.click(button('Use what arrived'));
    expect(alert()).toHaveTextContent(/“x5” is not a field/);
    expect(alert()).not.toHaveTextContent(/cut off/);
  });
});

describe('a link with faults', () => {
  it('says what was skipped, keeps the rest, and can be dismissed', async () => {
    // i2000 is kept, o defaults to 300: 60M x 0.15 + 9M x 0.60 = 9.00 + 5.40.
    const user = openFullPage('p=nowhere&w1=r1000d~i2000~x5~c150');
    const problems = within(screen.getByRole('alert')).getAllByRole('listitem');
    expect(problems.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/Workload 1: “x5”/),
      expect.stringMatching(/Workload 1: Cached input.*over 100/),
      expect.stringMatching(/Price list: “nowhere”/),
    ]);
    expect(usd('monthly-usd')).toBe('14.4');
    await user.click(button('Understood'));
    expect(alert()).not.toBeInTheDocument();
    expect(usd('monthly-usd')).toBe('14.4');
  });

  it('says nothing of what trackers add', () => {
    openFullPage('utm_source=mail&v=1&w1=r1000d~i2000~o500&z=1&fbclid=abc');
    expect(alert()).not.toBeInTheDocument();
    expect(usd('monthly-usd')).toBe('18');
  });

  it.each([
    ['of a newer version', 'v=2&w1=r1000d~i2000~o500&z=1', /newer version/],
    ['of too many characters', `w1=r1d~i1~o1&t=${'x'.repeat(5_000)}`, /4,096/],
    ['that was encoded twice', 'v%3D1%26w1%3Dr1000d~i2000~o500%26z%3D1', /changed on its way/],
  ])('%s shows no figure until the reader starts afresh', async (_kind, query, words) => {
    const user = openFullPage(query);
    expect(alert()).toHaveTextContent(words);
    expect(amountsCarried()).toBe(0);
    await user.click(button('Start afresh'));
    expect(alert()).not.toBeInTheDocument();
    expect(usd('monthly-usd')).toBe('18');
  });
});

describe('a link that names a model to move to', () => {
  it.each([
    // It ends before this one, on the same day, or has long ended.
    ['mt=gpt-5-mini', 'no answer from 11 December 2026 on'],
    ['mt=gpt-4o', 'no answer from 14 January 2027 on'],
    ['mt=o3-mini', 'no answer from 23 October 2026 on'],
  ])('has no month of one that is gone by then: %s', async (query, value) => {
    openFullPage(query);
    expect(await within(answerPanel()).findByText(value)).toBeInTheDocument();
  });

  // Of every maker and seller, one that has ended, and one of the user’s own.
  it.each([
    ['mt=claude-haiku-5.5', 'Then Claude Haiku 5.5'],
    ['mt=llama-3.1-8b', 'Then Llama 3.1 8B'],
    ['mt=gemini-2.5-flash-lite', 'Then Gemini 2.5 Flash-Lite'],
    ['mt=qwen2.5-7b&p=azure-global', 'Then Qwen2.5 7B'],
    ['mt=gpt-3.5-turbo', 'Then GPT-3.5 Turbo'],
    ['mt=own&mo=si0.05~so0.2~nOurs', 'Then Ours'],
    ['mt=own', 'Then gpt-6-luna'],
    ['mt=no-such-model', 'Then gpt-6-luna'],
  ])('says what comes after the shutdown by it: %s', async (query, label) => {
    openFullPage(query);
    expect(await within(answerPanel()).findByText(label)).toBeInTheDocument();
    const move = await screen.findByRole('region', { name: /What do I move to/ });
    expect(within(move).getByRole('table', { name: /same tokens/ })).toBeInTheDocument();
  });
});
