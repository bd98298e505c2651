import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Scenario, Workload } from '../../../src/scenario/scenario';
import { ChartFiles } from '../../../src/ui/exports/ChartFiles';
import { isoDate } from '../../../src/units/calendar';
import { scenarioOf } from '../../support/cards';
import { exportedOf, PAGE } from '../../support/exported';
import { checked } from '../../support/linkCheck';
import { newUser } from '../../support/newUser';

const BOT: Partial<Workload> = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };
const LONG_NAME = 'Answers to the questions of customers, second and third line';

/** The texts of the picture, line by line, as the preview shows them. */
function show(scenario: Scenario) {
  render(<ChartFiles exported={exportedOf(scenario)} onMessage={() => undefined} />);
  return { user: newUser(), texts };
}

function texts(): string[] {
  const source = screen.getByRole('img', { name: /^Preview/ }).getAttribute('src') ?? '';
  const svg = decodeURIComponent(source.slice(source.indexOf(',') + 1));
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return [...picture.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
}

describe('the picture of a chart', () => {
  it('says what it shows, once, under the title', () => {
    const { texts } = show(scenarioOf(BOT));
    expect(texts().slice(0, 3)).toEqual([
      'GPT-4o mini cost estimate',
      'Where the money goes: GPT-4o mini, USD a month',
      // 60M x 0.15 + 15M x 0.60 = 18.00; x 12 = 216.
      '$18.00 a month, $216.00 a year at this rate',
    ]);
  });

  it('has each name whole, with its amount', () => {
    const { texts } = show(scenarioOf({ ...BOT, name: LONG_NAME }));
    expect(texts()).toEqual(expect.arrayContaining([LONG_NAME, '$18.00']));
  });

  it('says below when the model is shut down, and has the link where it fits in two lines', () => {
    const { texts } = show(scenarioOf(BOT));
    const lines = texts();
    expect(lines).toContain('Made on 22 November 2026. OpenAI shuts GPT-4o mini down on 14 January 2027.');
    expect(lines.join('')).toContain(checked(`${PAGE}?v=1&px=20260603&w1=r1000d~i2000~o500&z=1`));
  });

  it('has where the page is for a link that is longer', () => {
    const { texts } = show(scenarioOf(...Array.from({ length: 6 }, () => ({ ...BOT, name: LONG_NAME }))));
    expect(texts()).toContain(`${PAGE}?…`);
    expect(texts().join('')).not.toContain('w1=');
  });

  it('has no 0 for what has no price', () => {
    const { texts } = show({
      ...scenarioOf({
        fineTuned: true,
        batchSharePercent: 100,
        hostingHoursPerMonth: 0,
        trainingTokens: 1_000,
      }),
      priceListId: 'azure-global',
      priceListDate: isoDate('2026-02-11'),
    });
    expect(texts()).toContain('not known a month, not known a year at this rate with not known once');
    expect(texts().join(' ')).not.toContain('$0');
  });

  it('has the ways of paying, and what caching is reckoned with', async () => {
    const { user, texts } = show(scenarioOf(BOT));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Chart' }), 'Ways of paying for it');
    const lines = texts();
    expect(lines).toContain('Ways of paying for it: GPT-4o mini, USD a month');
    // In Batch it is half of 18.
    expect(lines).toEqual(expect.arrayContaining(['All in Batch', '$9.00']));
    expect(lines.join(' ')).toContain(
      'With caching: 50% of the input as an example, where you gave no share.',
    );
  });
});
