import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BARE_CARD } from '../../support/bareCard';
import { openRest } from '../../support/pages';
import { box, ratesShown, resultOf, showFields } from './workloadPlace';

const fineTuned = () => screen.getByRole('checkbox', { name: 'Fine-tuned' });
const period = () => screen.getByRole('combobox', { name: /period/i });
const activeDays = () => screen.queryByRole('textbox', { name: /active days/i });

describe('the fields of a workload', () => {
  it('each set what their label says', async () => {
    const { user, held } = showFields();
    await openRest(user);
    const entries = [
      [/^Requests/, '2.5k'],
      [/active days/i, '22'],
      [/^Input/, '3000'],
      [/^Cached input/, '40'],
      [/^Output/, '700'],
      [/^Batch/, '25'],
    ] as const;
    for (const [label, text] of entries) {
      await user.clear(box(label));
      await user.type(box(label), text);
    }
    await user.selectOptions(period(), 'week');
    await user.click(fineTuned());
    expect(held).toHaveBeenLastCalledWith(
      expect.objectContaining({
        volume: 2_500,
        volumePeriod: 'week',
        activeDaysPerMonth: 22,
        inputTokensPerRequest: 3_000,
        cachedSharePercent: 40,
        outputTokensPerRequest: 700,
        batchSharePercent: 25,
        fineTuned: true,
      }),
    );
  });

  it('say the unit of each number to those who can’t see it', async () => {
    const { user } = showFields();
    await openRest(user);
    expect(box(/^Input.*tokens a request/)).toBeInTheDocument();
    expect(box(/^Cached input.*% of the input/)).toBeInTheDocument();
    expect(box(/^Batch.*% of the requests/)).toBeInTheDocument();
  });

  it('hide the active days of a monthly volume and keep their number', async () => {
    const { user, held } = showFields({ activeDaysPerMonth: 22 });
    expect(activeDays()).toHaveValue('22');
    await user.selectOptions(period(), 'month');
    expect(activeDays()).not.toBeInTheDocument();
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ activeDaysPerMonth: 22 }));
    await user.selectOptions(period(), 'hour');
    expect(activeDays()).toHaveValue('22');
  });

  it('show beside each entry what it comes to in a month', async () => {
    // 1,000 x 30 = 30,000 requests. Half of 60M input cached: 30M x 0.15 = 4.50 and 30M x 0.075 = 2.25.
    // 15M output x 0.60 = 9.00.
    const { user } = showFields({ cachedSharePercent: 50 });
    expect(resultOf(box(/^Requests/))).toBe('30,000 a month');
    expect(resultOf(box(/^Input/))).toBe('$4.50 · 30M tokensCached $2.25 · 30M tokens');
    expect(resultOf(box(/^Output/))).toBe('$9.00 · 15M tokens');
    expect(ratesShown()).toMatch(/\$0\.15.*\$0\.60/);
    await openRest(user);
    expect(resultOf(screen.getByRole('combobox', { name: /^Cached share/ }))).toBe('$2.25 · 30M tokens');
  });

  it.each([
    // 25% of 30,000 requests.
    [25, /7,500.*half price/],
    [100, /all.*half price/],
  ])('say what %d%% in Batch are', async (batchSharePercent, said) => {
    const { user } = showFields({ batchSharePercent });
    await openRest(user);
    expect(resultOf(box(/^Batch/))).toMatch(said);
  });

  it('show the rates of the fine-tuned model when it is used', () => {
    showFields({ fineTuned: true });
    expect(ratesShown()).toMatch(/\$0\.30.*\$1\.20/);
  });

  it('never call a part free that has no price', () => {
    showFields({ fineTuned: true, cachedSharePercent: 50 }, { card: BARE_CARD });
    expect(resultOf(box(/^Input/))).toBe('not known · 30M tokensCached not known · 30M tokens');
    expect(resultOf(box(/^Output/))).toBe('not known · 15M tokens');
    expect(ratesShown()).not.toContain('$');
  });

  it('show no amounts where no figure may be shown', () => {
    const { container } = showFields({}, { withFigures: false });
    expect(container).not.toHaveTextContent(/30,000|60M|\$(?:9|18)/);
    expect(box(/^Input/)).toHaveValue('2,000');
  });

  it.each([
    // 27,500 tokens as conversations of ten turns, 10M and 500 as documents of 20,000 pages.
    [{ shape: 'conversation' }, /27,500|82\.5M/],
    [{ shape: 'documents', documentUnit: 'pages' }, /10,0\d\d,\d/],
  ] as const)('show none for %o either', async (patch, figure) => {
    const { container } = showFields(
      { ...patch, images: [{ widthPx: 512, heightPx: 512, detail: 'high', imagesPerCall: 0 }] },
      { withFigures: false },
    );
    expect(await screen.findByRole('group', { name: 'Images, size 1' })).not.toHaveTextContent('$');
    expect(container).not.toHaveTextContent(figure);
  });
});
