import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario';
import { AnswerPanel } from '../../../src/ui/results/AnswerPanel';
import { basisBy, estimateOf, scenarioOf } from '../../support/cards';
import { newUser } from '../../support/newUser';

/** 1,000 requests a day of 2,000 tokens in and 500 out: 60M x 0.15 + 15M x 0.60 = $18.00 a month. */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

function show(scenario: Scenario) {
  const estimate = estimateOf(scenario, 'documents');
  render(
    <>
      <AnswerPanel
        scenario={scenario}
        estimate={estimate}
        followed={{ scenario, basis: basisBy('documents'), estimate }}
        begun={0}
        onEdit={() => undefined}
        onDone={() => undefined}
        actions={<button type="button">Share</button>}
        settings={<p>Settings</p>}
      />
      <input aria-label="A field behind" />
    </>,
  );
  return screen.getByRole('region', { name: 'Answer' });
}

/** Whether the texts stand one behind the other. */
function inOrder(panel: HTMLElement, texts: readonly string[]): boolean {
  const all = panel.textContent ?? '';
  const places = texts.map((text) => all.indexOf(text));
  return places.every((place, index) => place >= 0 && (index === 0 || place > (places[index - 1] ?? 0)));
}

describe('the answer panel', () => {
  it('has the figure, until and after the shutdown, the actions, the split, units, the year and the workloads in this order', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 26, 12), toFake: ['Date'] });
    const panel = show(
      scenarioOf({ ...EIGHTEEN, name: 'Bot' }, { ...EIGHTEEN, name: 'Other', volume: 2_000 }),
    );
    await within(panel).findByText('Workloads');
    await within(panel).findByText('Output');
    await within(panel).findByText(/^Then gpt-6-luna/);
    expect(
      inOrder(panel, [
        'a month',
        'Until 14 January 2027, 49 days',
        'Then gpt-6-luna',
        'Low: no cache writes, no reasoning. High: long prompts written to the cache, 40 reasoning tokens a call.',
        'Share',
        'Output',
        'Per request',
        'Per 1,000 requests',
        'A year at this rate',
        'Settings',
        'Workloads',
      ]),
    ).toBe(true);
  });

  it('is led by the model to move to once this one has ended, and says until when its own figure was', async () => {
    vi.useFakeTimers({ now: new Date(2027, 0, 14, 12), toFake: ['Date'] });
    const panel = show(scenarioOf(EIGHTEEN));
    await within(panel).findByText('Now gpt-6-luna');
    expect(
      inOrder(panel, [
        'Now gpt-6-luna',
        '$13.50 to $15.60 a month',
        'GPT-4o mini, until 14 January 2027:',
        '$18.00 a month',
        'Share',
      ]),
    ).toBe(true);
    expect(panel).not.toHaveTextContent('Then gpt-6-luna');
  });

  it('is led by why nothing is compared where nothing is', async () => {
    vi.useFakeTimers({ now: new Date(2028, 0, 14, 12), toFake: ['Date'] });
    const panel = show(scenarioOf({ ...EIGHTEEN, fineTuned: true }));
    expect(await within(panel).findByText(/^not compared: gpt-6-luna can’t be fine-tuned/)).toBeVisible();
  });

  it('lists the five largest workloads, the largest first, and counts the rest', async () => {
    // 18.00 for each thousand requests a day.
    const volumes = [1_000, 7_000, 2_000, 6_000, 3_000, 5_000, 4_000];
    const panel = show(scenarioOf(...volumes.map((volume) => ({ ...EIGHTEEN, name: `${volume}`, volume }))));
    await within(panel).findByText('and 2 more');
    const terms = within(panel).getAllByText(/^\d000$/);
    expect(terms.map(({ textContent }) => textContent)).toEqual(['7000', '6000', '5000', '4000', '3000']);
    expect(terms[0]?.closest('div')).toHaveTextContent('$126.00');
  });

  it('opens as a sheet, and closes on Escape with the focus where it was', async () => {
    const user = newUser();
    show(scenarioOf(EIGHTEEN));
    await user.click(screen.getByRole('button', { name: 'Details' }));
    expect(screen.getByRole('button', { name: 'Close' })).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Details' })).toHaveFocus();
  });

  it('closes where the focus goes to what lies behind it', async () => {
    const user = newUser();
    show(scenarioOf(EIGHTEEN));
    await user.click(screen.getByRole('button', { name: 'Details' }));
    await user.click(screen.getByRole('textbox', { name: 'A field behind' }));
    expect(screen.getByRole('button', { name: 'Details' })).toHaveAttribute('aria-expanded', 'false');
  });
});
