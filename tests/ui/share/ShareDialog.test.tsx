import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { basisOf } from '../../../src/scenario/basisOf';
import type { Scenario, Workload } from '../../../src/scenario/scenario';
import ShareDialog from '../../../src/ui/share/ShareDialog';
import { estimateOf, scenarioOf } from '../../support/cards';
import { checked } from '../../support/linkCheck';
import { newUser } from '../../support/newUser';

const PAGE = 'https://example.org/';

const PLAIN = scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 });
const NAMED: Scenario = {
  ...scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500, name: 'Bot' }),
  title: 'Spring',
};

function twenty(workload: Partial<Workload>): Scenario {
  return scenarioOf(...Array.from({ length: 20 }, () => workload));
}

function show(scenario: Scenario) {
  const closed = vi.fn();
  render(
    <ShareDialog
      scenario={scenario}
      basis={basisOf(scenario)}
      estimate={estimateOf(scenario)}
      pageAddress={PAGE}
      onClose={closed}
    />,
  );
  return { user: newUser(), closed };
}

const link = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' });
const words = (label: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: label }).value;
const leaveOut = () => screen.queryByRole('checkbox', { name: /names/ });
const dialog = () => screen.getByRole('dialog');

describe('sharing', () => {
  it('shows the whole link', () => {
    show(NAMED);
    expect(link()).toHaveValue(checked(`${PAGE}?v=1&t=Spring&px=20260603&w1=r1000d~i2000~o500~nBot&z=1`));
  });

  it('copies the link and says so', async () => {
    const { user } = show(PLAIN);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText(/Copied/)).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(
      checked(`${PAGE}?v=1&px=20260603&w1=r1000d~i2000~o500&z=1`),
    );
  });

  it('“copying does nothing where the clipboard is blocked”: the link is selected instead, and the page says how to go on', async () => {
    const { user } = show(PLAIN);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText(/Ctrl\+C/)).toBeInTheDocument();
    const { selectionStart, selectionEnd, value } = link();
    expect(value.slice(selectionStart, selectionEnd)).toBe(
      checked(`${PAGE}?v=1&px=20260603&w1=r1000d~i2000~o500&z=1`),
    );
  });

  it('leaves the title and the names out when asked to, and then no longer calls the old link copied', async () => {
    const { user } = show(NAMED);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText(/Copied/)).toBeInTheDocument();
    expect(dialog()).toHaveTextContent(/The title “Spring”.*The name “Bot”/);
    await user.click(screen.getByRole('checkbox', { name: /names/ }));
    expect(link()).toHaveValue(checked(`${PAGE}?v=1&px=20260603&w1=r1000d~i2000~o500&z=1`));
    expect(dialog()).not.toHaveTextContent(/Spring|Bot/);
    expect(words('Short summary')).toMatch(/^GPT-4o mini: /);
    expect(dialog()).not.toHaveTextContent(/Copied/);
  });

  it('does not ask about names where there are none', () => {
    show(PLAIN);
    expect(leaveOut()).not.toBeInTheDocument();
  });

  it('says who can read what is in a link', () => {
    show(PLAIN);
    expect(dialog()).toHaveTextContent(/whoever serves this page/);
  });

  it('“chats cut links near 2,000 characters”: the dialog warns of one that is longer', () => {
    // Address 20 and a question mark; v=1 is 3; &px=20260603 is 12; each name is 20 é of 6 characters, so each workload is
    // r1000d~i1000~o300~n and 120 more, 139, behind &w1= to &w9= (4) or &w10= to &w20= (5); &z=20 is 5 and its check 6.
    // 21 + 3 + 12 + 9 x 143 + 11 x 144 + 11 = 21 + 3 + 12 + 1,287 + 1,584 + 11 = 2,918.
    show(twenty({ name: 'é'.repeat(20) }));
    expect(link().value).toHaveLength(2_918);
    expect(dialog()).toHaveTextContent(/2,918 characters.*over 2,000/);
  });

  it('gives the length of a short link without a warning', () => {
    show(NAMED);
    // https://example.org/? is 21, v=1 3, &t=Spring 9, &px=20260603 12, &w1=r1000d~i2000~o500~nBot 26, &z=1 4, its check 6.
    expect(dialog()).toHaveTextContent(/has 81 characters\./);
    expect(dialog()).not.toHaveTextContent(/2,000/);
  });

  it('says so when names had to be left out for length', () => {
    // 60 é of 6 characters in 20 names are 7,200 characters by themselves.
    show(twenty({ name: 'é'.repeat(60) }));
    expect(link().value).not.toContain('~n');
    expect(dialog()).toHaveTextContent(/names were left out.*too long/);
  });

  it('says so when nothing makes the link short enough', () => {
    // 1e-300 takes 302 digits; twenty of them are over 6,000.
    show(twenty({ volume: 1e-300 }));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(dialog()).toHaveTextContent(/fits no link.*4,096/);
  });

  it('puts the estimate in words for a message or a page', async () => {
    const { user } = show(NAMED);
    const text = 'GPT-4o mini, Spring: $18.00 a month';
    expect(words('Short summary')).toBe(`${text}, list of 3 June 2026, ${link().value}`);
    for (const [format, start] of [
      ['Plain text', text],
      ['Markdown', `[${text}](${PAGE}?`],
      ['AsciiDoc', `link:${PAGE}?`],
      ['HTML', `<p><a href="${PAGE}?`],
    ] as const) {
      await user.selectOptions(screen.getByRole('combobox', { name: 'Format' }), format);
      expect(words(format).startsWith(start)).toBe(true);
    }
    await user.click(screen.getByRole('button', { name: 'Copy text' }));
    expect(await navigator.clipboard.readText()).toMatch(/^<p><a href=/);
  });

  it('says that the link has the last valid value where a field holds none', () => {
    render(<input aria-invalid="true" aria-label="Name of workload 1" />);
    show(PLAIN);
    expect(dialog()).toHaveTextContent(/“Name of workload 1”.*last valid value/);
  });

  it('says nothing of fields where all are valid', () => {
    render(<input aria-invalid="false" aria-label="Name of workload 1" />);
    show(PLAIN);
    expect(dialog()).not.toHaveTextContent(/last valid value/);
  });

  it('is closed by its button', async () => {
    const { user, closed } = show(PLAIN);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(closed).toHaveBeenCalled();
  });
});
