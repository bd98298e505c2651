import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { estimateFile } from '../../../src/exports/estimateFile';
import { exportedFrom } from '../../../src/exports/exported';
import { saveNew } from '../../../src/saved/savedEstimates';
import type { Scenario } from '../../../src/scenario/scenario';
import CompareDialog from '../../../src/ui/compare/CompareDialog';
import { isoDate } from '../../../src/units/calendar';
import { scenarioOf } from '../../support/cards';
import { PAGE } from '../../support/exported';
import { newUser } from '../../support/newUser';

// 60M x 0.15 + 15M x 0.60 = 18.00; of half as many requests 9.00, in Batch half of 18.00.
const TOKENS = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500, name: 'Bot' };
const CURRENT = scenarioOf(TOKENS);
const HALF = scenarioOf({ ...TOKENS, volume: 500 });
const BATCH = scenarioOf({ ...TOKENS, batchSharePercent: 100 });

const KEY_OF_UNREADABLE = 'g4m-calc:saved:1:unreadable';

beforeEach(() => window.localStorage.clear());

function keep(name: string, scenario: Scenario): void {
  const outcome = saveNew(
    name,
    estimateFile(exportedFrom(scenario, { pageAddress: PAGE, madeOn: isoDate('2026-11-22') })),
  );
  expect(outcome.ok).toBe(true);
}

function show(before?: Scenario) {
  const earlier = before ? { before } : {};
  render(<CompareDialog scenario={CURRENT} {...earlier} pageAddress={PAGE} onClose={() => undefined} />);
  return newUser();
}

const choice = () => screen.getByRole('combobox', { name: 'Compare with' });
const optionsOf = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

describe('comparing with what is at hand', () => {
  it('is offered beside pasting, the last changes first and then what is saved', () => {
    keep('Plan A', HALF);
    show(BATCH);
    expect(optionsOf()).toEqual(['A link that I paste', 'Before my last changes', 'Plan A']);
    expect(choice()).toHaveDisplayValue('A link that I paste');
    expect(screen.getByRole('textbox', { name: 'Link of the other estimate' })).toBeInTheDocument();
  });

  it('compares with a saved estimate as soon as it is chosen, and with a link again', async () => {
    keep('Plan A', HALF);
    const user = show();
    await user.selectOptions(choice(), screen.getByRole('option', { name: /Plan A/ }));
    expect(screen.getByRole('dialog')).toHaveTextContent(
      'This estimate costs $9.00 a month more than the other one.',
    );
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.selectOptions(choice(), 'A link that I paste');
    expect(screen.getByRole('textbox', { name: 'Link of the other estimate' })).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('compares with the estimate before the last changes', async () => {
    const user = show(BATCH);
    await user.selectOptions(choice(), 'Before my last changes');
    expect(screen.getByRole('dialog')).toHaveTextContent(
      'This estimate costs $9.00 a month more than the other one.',
    );
    expect(screen.getByRole('table', { name: /difference/ })).toHaveTextContent('Batch share');
  });

  it('is not offered where there is nothing', () => {
    show();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('leaves what can’t be read where it is, for the saved ones to tell of', () => {
    window.localStorage.setItem(KEY_OF_UNREADABLE, '{');
    show(BATCH);
    expect(optionsOf()).toEqual(['A link that I paste', 'Before my last changes']);
    expect(window.localStorage.getItem(KEY_OF_UNREADABLE)).toBe('{');
  });
});
