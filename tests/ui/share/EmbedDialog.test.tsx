import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario';
import { shareLink } from '../../../src/scenario/shareLink';
import EmbedDialog from '../../../src/ui/share/EmbedDialog';
import { scenarioOf } from '../../support/cards';

const PAGE = 'https://example.org/calc/';
const LINK = 'v=1&px=20260603&w1=r1000d~i2000~o500&z=1';
const SCENARIO = scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 });

function openDialog(scenario: Scenario = SCENARIO): UserEvent {
  render(<EmbedDialog scenario={scenario} pageAddress={PAGE} onClose={() => undefined} />);
  return userEvent.setup();
}

const texts = () => screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value);

const choose = (user: UserEvent, label: string, choice: string) =>
  user.selectOptions(screen.getByRole('combobox', { name: label }), choice);

/** Read off another element, since a frame would be loaded on the spot. */
function attributesOf(html: string): Record<string, string> {
  const parsed = new DOMParser().parseFromString(html.replaceAll('iframe', 'section'), 'text/html');
  const attributes = parsed.querySelector('section')?.attributes ?? [];
  return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
}

describe('embedding', () => {
  it('gives a frame of attributes only, which shows this estimate, and the loader', () => {
    openDialog();
    const [html = ''] = texts();
    expect(attributesOf(html)).toEqual({
      src: `${PAGE}embed/?${LINK}`,
      title: 'GPT-4o mini cost estimate',
      width: '100%',
      height: expect.stringMatching(/^\d+$/),
      loading: 'lazy',
    });
    expect(html).toMatch(
      /^<iframe [^<>]*><\/iframe>\n<script src="https:\/\/example.org\/calc\/embed.js" async><\/script>$/,
    );
  });

  it('names the frame by the title, with nothing in it that a host could take for code', async () => {
    const user = openDialog({ ...scenarioOf({}), title: 'Tom & "Al" <b> {x}' });
    await choose(user, 'Goes into', 'HTML without script');
    const [html = ''] = texts();
    expect(attributesOf(html).title).toBe('GPT-4o mini cost estimate: Tom & "Al" <b> {x}');
    expect(html).not.toMatch(/[{}]/);
    expect(html.match(/[<>]/g)).toHaveLength(4);
  });

  it.each([
    ['Docusaurus and other MDX', ['<iframe', 'scripts: [{']],
    ['VitePress', ['<iframe', 'head: [[']],
    ['Material for MkDocs', ['<iframe', 'extra_javascript:']],
    ['WordPress', ['<iframe']],
    ['Notion', [`${PAGE}embed/?${LINK}`]],
    ['Markdown, as a link', ['[GPT-4o mini cost estimate]']],
  ])('gives what %s takes', async (place, starts) => {
    const user = openDialog();
    await choose(user, 'Goes into', place);
    expect(texts()).toHaveLength(starts.length);
    for (const [index, start] of starts.entries()) expect(texts()[index]?.startsWith(start)).toBe(true);
  });

  it('writes what is chosen into the address, before the estimate', async () => {
    const user = openDialog();
    await choose(user, 'Goes into', 'Notion');
    await choose(user, 'Theme', 'always dark');
    await choose(user, 'Layout', 'compact');
    await choose(user, 'Fields', 'can be seen only');
    await user.click(screen.getByRole('checkbox', { name: 'Per request, per year' }));
    await user.click(screen.getByRole('checkbox', { name: 'A colour of your own' }));
    const options = 'theme=dark&layout=compact&fields=locked&show=split~link&accent=0b5d4b';
    expect(texts()).toEqual([`${PAGE}embed/?${options}&${LINK}`]);
    await choose(user, 'Goes into', 'Markdown, as a link');
    expect(texts()).toEqual([`[GPT-4o mini cost estimate](${PAGE}?${LINK})`]);
  });

  it('says what becomes of a colour that can’t be read', async () => {
    const user = openDialog();
    await user.click(screen.getByRole('checkbox', { name: 'A colour of your own' }));
    const dialog = within(screen.getByRole('dialog'));
    // The dark green of the light page has far less than 4.5 to 1 on the dark one.
    expect(dialog.getByText(/^So that text in it can be read, it is lightened to #\w{6} on the dark one\.$/));
  });

  it('shows the embed as it will be, a moment after the last change', () => {
    vi.useFakeTimers();
    openDialog();
    const address = () => screen.getByTitle('Preview of the embed').getAttribute('src');
    expect(address()).toBe(`${PAGE}embed/?${LINK}`);
    fireEvent.change(screen.getByRole('combobox', { name: 'Fields' }), { target: { value: 'hidden' } });
    expect(address()).toBe(`${PAGE}embed/?${LINK}`);
    act(() => vi.advanceTimersByTime(300));
    expect(address()).toBe(`${PAGE}embed/?fields=hidden&${LINK}`);
  });

  it('says so when the estimate fits no frame’s address', () => {
    // 1e-300 takes 302 digits; twenty of them are over 6,000.
    openDialog(scenarioOf(...Array.from({ length: 20 }, () => ({ volume: 1e-300 }))));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByTitle('Preview of the embed')).not.toBeInTheDocument();
    expect(screen.getByRole('dialog')).toHaveTextContent(/too long/);
  });

  it('says so when it is the options that make the address too long', async () => {
    // € takes nine characters of a link. The last name is filled up until no further one would fit.
    const named = (last: string) =>
      scenarioOf(...Array.from({ length: 7 }, () => ({ name: '€'.repeat(60) })), { name: last });
    const length = (scenario: Scenario) => {
      const link = shareLink(scenario);
      return link.ok && !link.namesLeftOut ? link.query.length : 0;
    };
    let last = '';
    while (length(named(`${last}€`)) > length(named(last))) last += '€';
    const user = openDialog(named(last));
    expect(texts()).toHaveLength(1);
    await choose(user, 'Theme', 'always light');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByRole('dialog')).toHaveTextContent(/too long/);
  });
});
