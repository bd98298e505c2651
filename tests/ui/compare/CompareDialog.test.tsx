import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario';
import CompareDialog from '../../../src/ui/compare/CompareDialog';
import { isoDate } from '../../../src/units/calendar';
import { scenarioOf } from '../../support/cards';
import { checked } from '../../support/linkCheck';
import { newUser } from '../../support/newUser';
import { rowsOf } from '../../support/pages';

const PAGE = 'https://example.org/';
// 60M x 0.15 + 15M x 0.60 = 18.00.
const CURRENT = scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500, name: 'Bot' });

async function compareWith(pasted: string, scenario: Scenario = CURRENT) {
  const user = newUser();
  const closed = vi.fn();
  render(<CompareDialog scenario={scenario} pageAddress={PAGE} onClose={closed} />);
  await user.click(screen.getByRole('textbox', { name: 'Link of the other estimate' }));
  await user.paste(pasted);
  return { user, closed };
}

const table = (name: string | RegExp) => screen.getByRole('table', { name });
const dialog = () => screen.getByRole('dialog');

describe('comparing with a pasted link', () => {
  it('shows both figures, what makes the difference, and which inputs differ', async () => {
    // 500 a day: 9.00; output of 250 is 4.50 + 2.25 = 6.75 there. Here first volume: +6.75, then output: +4.50.
    await compareWith('https://elsewhere.example/costs/?v=1&w1=r500d~i2000~o250~nBot&z=1');
    expect(dialog()).toHaveTextContent('This estimate costs $11.25 a month more than the other one.');
    expect(rowsOf(table(/Figures/))).toEqual([
      ['A month', '$6.75', '$18.00'],
      ['A year at this rate', '$81.00', '$216.00'],
      [
        'Prices',
        'OpenAI, from two articles of 2026, 3 June 2026',
        'OpenAI, from two articles of 2026, 3 June 2026',
      ],
      ['Link', 'Open', 'Open'],
    ]);
    expect(rowsOf(table(/difference/))).toEqual([
      ['Volume', '+$6.75'],
      ['Tokens of a unit', '+$4.50'],
      ['Difference', '+$11.25'],
    ]);
    // There: 30M x 0.10 + 3.75M x 0.50 = 4.875 at least; here 60M x 0.10 + 15M x 0.50 = 13.50. At most each input token
    // is written at 0.125 and 40 tokens are thought a call: + 0.75 + 15,000 x 40 x 0.50 / 1M = 5.925; + 1.50 + 0.60 = 15.60.
    expect(rowsOf(table(/other models/))).toEqual([['gpt-6-luna', '$4.88 to $5.93', '$13.50 to $15.60']]);
    expect(rowsOf(table(/Inputs/))).toEqual([
      ['Bot'],
      ['Volume', '500 a day', '1,000 a day'],
      ['Output, tokens a request', '250', '500'],
    ]);
  });

  it('sets both on every model that either moves to or has chosen, and says what can’t move', async () => {
    await compareWith(
      'v=1&mt=gpt-5-mini&mo=si1~so2~nMine&w1=r1000d~i2000~o500~f1~nBot&w2=r1000d~i2000~o500&z=2',
      {
        ...CURRENT,
        models: ['claude-haiku-5.5'],
      },
    );
    // gpt-5-mini: 60M x 0.25 + 15M x 2.00 = 45, and 1.2M of reasoning x 2.00. Claude Haiku 5.5: 60M x 0.10 + 15M x 0.50, with no reasoning and no write
    // of a prompt of 2,000 tokens, which is below its least of 4,096.
    expect(rowsOf(table(/other models/))).toEqual([
      ['gpt-5-mini', '$45.00 to $47.40, for 1 of 2 workloads', '$45.00 to $47.40'],
      ['gpt-6-luna', '$13.50 to $15.60, for 1 of 2 workloads', '$13.50 to $15.60'],
      ['Claude Haiku 5.5', '$13.50, for 1 of 2 workloads', '$13.50'],
    ]);
  });

  it('never takes a model of the user’s own for that of another', async () => {
    await compareWith('v=1&mt=own&mo=si1~so2~nMine&w1=r1000d~i2000~o500~nBot&z=1');
    // 60M x 1.00 + 15M x 2.00 = 90, and 30,000 x 40 x 2.00 / 1M = 2.40 where it thinks.
    expect(rowsOf(table(/other models/))).toEqual([
      ['Mine', '$90.00 to $92.40', '—'],
      ['gpt-6-luna', '$13.50 to $15.60', '$13.50 to $15.60'],
    ]);
  });

  it('begins at the field that the link is pasted into', () => {
    render(<CompareDialog scenario={CURRENT} pageAddress={PAGE} onClose={vi.fn()} />);
    expect(screen.getByRole('textbox', { name: 'Link of the other estimate' })).toHaveFocus();
  });

  it('begins at what there is to compare with where an estimate is at hand', () => {
    render(<CompareDialog scenario={CURRENT} before={CURRENT} pageAddress={PAGE} onClose={vi.fn()} />);
    expect(screen.getByRole('combobox', { name: 'Compare with' })).toHaveFocus();
  });

  it('has headers for its columns and rows', async () => {
    await compareWith('v=1&w1=r500d~i2000~o500~nBot&z=1');
    expect(within(table(/Figures/)).getByRole('columnheader', { name: 'Other' })).toBeInTheDocument();
    expect(within(table(/Inputs/)).getByRole('columnheader', { name: 'This one' })).toBeInTheDocument();
    expect(within(table(/Inputs/)).getByRole('rowheader', { name: 'Volume' })).toBeInTheDocument();
    expect(within(table(/difference/)).getByRole('rowheader', { name: 'Difference' })).toBeInTheDocument();
  });

  it('links to both, each with the date of its prices', async () => {
    await compareWith('v=1&p=openai&px=20241001&w1=r500d~i2000~o500&z=1');
    expect(screen.getByRole('link', { name: 'Open the other estimate' })).toHaveAttribute(
      'href',
      checked(`${PAGE}?v=1&p=openai&px=20241001&w1=r500d~i2000~o500&z=1`),
    );
    expect(screen.getByRole('link', { name: 'Open this estimate' })).toHaveAttribute(
      'href',
      checked(`${PAGE}?v=1&px=20260603&w1=r1000d~i2000~o500~nBot&z=1`),
    );
  });

  it('takes a price that goes missing for no saving', async () => {
    // Tokens with searches 54.00 at OpenAI, a tenth more on Azure Regional, whose list has no price of the searches.
    const azure = scenarioOf({ ...CURRENT.workloads[0], webSearchesPerCall: 1 });
    await compareWith('v=1&p=openai&w1=r1000d~i2000~o500~ws1~nBot&z=1', {
      ...azure,
      priceListId: 'azure-regional',
    });
    expect(dialog()).toHaveTextContent(
      'This estimate costs $5.40 a month more than the other one, over what has a price in both.',
    );
    expect(rowsOf(table(/Figures/))[0]).toEqual(['A month', '$354.00', 'over $59.40']);
    expect(rowsOf(table(/difference/)).at(-1)).toEqual(['Difference of what has a price in both', '+$5.40']);
  });

  it('lists inputs that differ with all their digits', async () => {
    const own = { ...CURRENT, ownPrices: { 'base.standard.input': 0.12345678 } };
    await compareWith('v=1&w1=r1000d~i2000~o500~nBot&psi0.12345679&z=1', own);
    expect(table(/Inputs/)).toHaveTextContent('$0.12345678 per 1M tokens');
  });

  it('counts training that is done once beside the month', async () => {
    // 3M x 0.30 = 0.90 once; 12 x 18 + 0.90.
    await compareWith('w1=r1000d~i2000~o500~ft1000000~nBot');
    expect(rowsOf(table(/Figures/)).slice(0, 3)).toEqual([
      ['A month', '$18.00', '$18.00'],
      ['Once', '$0.90', '$0.00'],
      ['A year at this rate', '$216.90', '$216.00'],
    ]);
    expect(dialog()).toHaveTextContent('Both cost the same a month.');
  });

  it('says so where nothing that costs differs', async () => {
    await compareWith('t=Plan&w1=r1000d~i2000~o500~nHelper');
    expect(dialog()).toHaveTextContent('they differ in nothing that has a part in it');
    expect(screen.queryByRole('table', { name: /difference/ })).not.toBeInTheDocument();
    expect(rowsOf(table(/Inputs/))).toEqual([
      ['The estimate'],
      ['Title', 'Plan', '—'],
      ['Bot'],
      ['Name', 'Helper', 'Bot'],
    ]);
  });

  it('marks what it can’t count', async () => {
    await compareWith('p=azure-global&w1=r1000d~i2000~o500~f1~b100~fh0~nBot');
    expect(dialog()).toHaveTextContent('Of the other estimate no price is known.');
    expect(rowsOf(table(/Figures/))[0]).toEqual(['A month', '—', '$18.00']);
    expect(table(/difference/)).toHaveTextContent(/without what has no known price/);
  });

  it('names what can’t be read of the link, and compares nothing', async () => {
    await compareWith('w1=r500d~i2000~o500~q5~nBot');
    expect(dialog()).toHaveTextContent(/not compared:.*Workload 1: “q5” is not a field/);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('asks for one of two different estimates', async () => {
    await compareWith('https://a.example/?w1=r5d or https://a.example/?w1=r6d');
    expect(within(dialog()).getByRole('status')).toHaveTextContent(
      'That holds two different estimates; paste one of them.',
    );
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it.each([
    ['that was cut off', 'https://example.org/?v=1&w1=r500d~i20', /incomplete.*cut off/],
    ['that is not one of this page', 'https://example.org/search?q=calculator', /No estimate was found/],
    ['of a newer version', 'v=2&w1=r1d&z=1', /newer version/],
    ['that was altered', checked('v=1&w1=r1000d~o5&z=1').replace('o5', 'o6'), /changed after it was made/],
    ['that was changed on its way', 'v%3D1%26w1%3Dr1000d%26z%3D1', /changed on its way/],
    ['that is too long', `w1=r1d&t=${'x'.repeat(4_200)}`, /4,096/],
  ])('refuses a link %s, with the reason', async (_, pasted, reason) => {
    await compareWith(pasted);
    expect(within(dialog()).getByRole('status')).toHaveTextContent(reason);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('says nothing before anything is pasted, and closes by its button', async () => {
    const { user, closed } = await compareWith(' ');
    expect(within(dialog()).getByRole('status')).toBeEmptyDOMElement();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(closed).toHaveBeenCalled();
  });

  it('calls nothing 0 that has no price: not a one-off, nor a total', async () => {
    // 1M tokens x 3 epochs x 0.30 = 0.90 once by the documents; Azure had no price of training then.
    const job = '~ft1000000';
    await compareWith(`?v=1&w1=r1000d~i2000~o500${job}&z=1`, {
      ...scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500, trainingTokens: 1_000_000 }),
      priceListId: 'azure-global',
      priceListDate: isoDate('2026-02-11'),
    });
    expect(rowsOf(table(/Figures/)).slice(0, 3)).toEqual([
      ['A month', '$18.00', '$18.00'],
      ['Once', '$0.90', '—'],
      ['A year at this rate', '$216.90', 'over $216.00'],
    ]);
  });

  it('says so where neither has a price', async () => {
    await compareWith('?v=1&w1=r1000d~y1&z=1', scenarioOf({ fast: true, volume: 2_000 }));
    expect(dialog()).toHaveTextContent('Neither estimate has a price that is known.');
    expect(rowsOf(table(/difference/))[0]?.[1]).toBe('not known');
  });
});
