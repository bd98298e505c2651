import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { factOf } from '../../../src/facts/facts';
import { answerPanel, enter, metric, openFullPage, openRest, usd } from '../../support/pages';
import { box, resultOf, showFields } from './workloadPlace';

/** 18.00 a month, and a job of 1M tokens, 3 times through the file. */
const TRAINED = 'w1=r1000d~i2000~o500~ft1000000';

const file = () => box(/^Training file/);
const answer = answerPanel;

describe('a fine-tuning job', () => {
  it('is paid once, by the tokens of the file times the epochs', async () => {
    // 1M x 3 = 3M tokens x 0.30 = 0.90; with one epoch 0.30.
    const { user } = showFields({ trainingTokens: 1_000_000 });
    await openRest(user);
    expect(resultOf(file())).toMatch(/\$0\.90.*3M tokens once/);
    await enter(user, box(/^Epochs/), '1');
    expect(resultOf(file())).toMatch(/\$0\.30.*1M tokens once/);
  });

  it('says until when OpenAI takes new jobs, and what a file may hold', async () => {
    const { user, container } = showFields({ trainingTokens: 1_000_000 });
    await openRest(user);
    expect(container).toHaveTextContent(
      /New jobs at OpenAI: until 6 January 2027, only from organisations that already fine-tune it/,
    );
    expect(container).toHaveTextContent(/10 examples at least, of 65,536 tokens at most/);
  });

  it('is not known on a list without a training price', async () => {
    const user = openFullPage(`p=azure-global&px=20260211&${TRAINED}`);
    await openRest(user);
    expect(resultOf(file())).toMatch(/not known/);
    expect(usd('monthly-usd')).toBe('18');
    expect(metric('annual-usd')).toHaveTextContent('over $216.00');
  });

  it.each([
    // 3M x 0.30 = 0.90 and x 3.00 = 9.00; a year 12 x 18 = 216.00 and that.
    [
      'documents',
      '216.9',
      /Once, in the year\$0\.90/,
      'With training at $3.00 per 1M tokens (OpenAI’s list): $18.00 a month, $9.00 once, $225.00 a year at this rate.',
    ],
    [
      'openai',
      '225',
      /Once, in the year\$9\.00/,
      'With training at $0.30 per 1M tokens (OpenAI, from two articles of 2026): $18.00 a month, $0.90 once, $216.90 a year at this rate.',
    ],
  ])('by the list %s shows what it comes to by the other too', async (listId, annual, once, other) => {
    openFullPage(`p=${listId}&${TRAINED}`);
    expect(usd('monthly-usd')).toBe('18');
    expect(usd('annual-usd')).toBe(annual);
    expect(answer()).toHaveTextContent(once);
    const source = await screen.findByRole('link', { name: 'What each source says' });
    expect(source).toHaveAttribute('href', 'facts/all/#training-price');
    expect(factOf('training-price').price).toBe('training');
    expect(answer()).toHaveTextContent(
      `${other} OpenAI’s list says $3.00; the documents’ $0.30 equals the input price of a fine-tuned model. What`,
    );
  });

  it('that comes again every few months is spread over them', async () => {
    // 3M tokens every 3 months are 1M a month: 0.30 by the documents, 3.00 by OpenAI. 18.30 x 12 = 219.60, 21 x 12 = 252.
    const user = openFullPage(TRAINED);
    await openRest(user);
    await enter(user, box(/^Repeated/), '3');
    expect(resultOf(file())).toMatch(/\$0\.30.*1M tokens a month/);
    expect(usd('monthly-usd')).toBe('18.3');
    expect(usd('annual-usd')).toBe('219.6');
    expect(answer()).not.toHaveTextContent(/Once, in the year/);
    await waitFor(() =>
      expect(answer()).toHaveTextContent(
        'With training at $3.00 per 1M tokens (OpenAI’s list): $21.00 a month, $252.00 a year at this rate.',
      ),
    );
  });

  it('counts once in the horizon', () => {
    // 24 x 18 = 432.00, and 0.90.
    openFullPage(`h=24&${TRAINED}`);
    expect(answer()).toHaveTextContent(/Over 24 months at this rate.*?\$432\.90/);
  });

  it('speaks of no other training price where nothing is trained', () => {
    openFullPage();
    expect(answer()).not.toHaveTextContent(/With training/);
  });
});
