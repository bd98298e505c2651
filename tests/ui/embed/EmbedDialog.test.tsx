import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { shareLink } from '../../../src/links/shareLink';
import type { Scenario } from '../../../src/scenario/scenario';
import EmbedDialog from '../../../src/ui/embed/EmbedDialog';
import { scenarioOf } from '../../support/cards';
import { checked } from '../../support/linkCheck';
import { newUser } from '../../support/newUser';

const PAGE = 'https://example.org/calc/';
const LINK = checked('v=1&px=20260603&w1=r1000d~i2000~o500&z=1');
const SCENARIO = scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 });

function openDialog(scenario: Scenario = SCENARIO): UserEvent {
  render(<EmbedDialog scenario={scenario} pageAddress={PAGE} onClose={() => undefined} />);
  return newUser();
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
      src: `${PAGE}embed/?layout=compact&${LINK}`,
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
    // Behind < and { stands a word joiner, which is not seen.
    expect(attributesOf(html).title).toBe('GPT-4o mini cost estimate: Tom & "Al" <\u2060b> {\u2060x}');
    expect(html).not.toMatch(/[{}]/);
    expect(html.match(/[<>]/g)).toHaveLength(4);
  });

  it.each([
    ['Docusaurus and other MDX', ['<iframe', 'scripts: [{']],
    ['VitePress', ['<iframe', 'head: [[']],
    ['Material for MkDocs', ['<iframe', 'extra_javascript:']],
    ['Hugo', ['<iframe', '[markup.goldmark.renderer]']],
    ['Jekyll, Starlight and Next', ['<iframe']],
    ['WordPress', ['<iframe']],
    ['Notion', [`${PAGE}embed/?layout=compact&${LINK}`]],
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
    await choose(user, 'Background', 'plain, with a border');
    await choose(user, 'Fields', 'can be seen only');
    await user.click(screen.getByRole('checkbox', { name: 'Per request, per year' }));
    await user.click(screen.getByRole('checkbox', { name: 'A colour of your own' }));
    const options = 'theme=dark&background=bordered&layout=compact&fields=locked&show=split&accent=0b5d4b';
    expect(texts()).toEqual([`${PAGE}embed/?${options}&${LINK}`]);
    await choose(user, 'Goes into', 'Markdown, as a link');
    expect(texts()).toEqual([`[GPT-4o mini cost estimate](${PAGE}?${LINK})`]);
  });

  it('says what becomes of a colour that can’t be read', async () => {
    const user = openDialog();
    await user.click(screen.getByRole('checkbox', { name: 'A colour of your own' }));
    const dialog = within(screen.getByRole('dialog'));
    // The dark green of the light page has far less than 4.5 to 1 on the dark one.
    expect(
      dialog.getByText(/^So that text in it can be read, it is lightened to #\w{6} on the dark page\.$/),
    );
  });

  it('says so of the pages of the chosen theme alone', async () => {
    const user = openDialog();
    await user.click(screen.getByRole('checkbox', { name: 'A colour of your own' }));
    await choose(user, 'Theme', 'always light');
    expect(screen.getByText('It can be read on the light page.')).toBeInTheDocument();
    await choose(user, 'Theme', 'always dark');
    expect(screen.getByText(/^So that .* lightened to #\w{6} on the dark page\.$/)).toBeInTheDocument();
  });

  it('starts with the compact layout, and says nothing of the full one, which is what an address without it has', async () => {
    const user = openDialog();
    expect(screen.getByRole('combobox', { name: 'Layout' })).toHaveDisplayValue('compact');
    await choose(user, 'Layout', 'full');
    expect(texts()[0]).toContain(`src="${PAGE}embed/?v=1`);
  });

  it('shows it on a page of the chosen theme, so that what is seen through it is seen', async () => {
    const user = openDialog();
    await choose(user, 'Theme', 'always dark');
    await choose(user, 'Background', 'that of its page');
    const host = screen.getByTitle('Preview of the embed').parentElement;
    expect(host).toHaveAttribute('data-theme', 'dark');
    expect(host).toHaveAttribute('data-background', 'clear');
  });

  it('asks nothing of the look of a link, and shows no frame for it', async () => {
    const user = openDialog();
    await choose(user, 'Goes into', 'Markdown, as a link');
    expect(screen.getAllByRole('combobox').map((choice) => choice.closest('div')?.textContent)).toEqual([
      expect.stringMatching(/^Goes into/),
      expect.stringMatching(/^Estimate/),
    ]);
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.queryByTitle('Preview of the embed')).not.toBeInTheDocument();
    expect(screen.queryByText(/The frame/)).not.toBeInTheDocument();
  });

  it('gives a frame the height of its preview, and says at which width it fits', async () => {
    const user = openDialog();
    await choose(user, 'Goes into', 'HTML without script');
    expect(attributesOf(texts()[0] ?? '').height).toBe('640');
    const preview = screen.getByTitle<HTMLIFrameElement>('Preview of the embed');
    vi.spyOn(preview, 'clientWidth', 'get').mockReturnValue(716);
    const data = { ns: 'g4m-calc', v: 1, type: 'resize', height: 873 };
    const said = new MessageEvent('message', { data, origin: location.origin });
    Object.defineProperty(said, 'source', { value: preview.contentWindow });
    act(() => {
      window.dispatchEvent(said);
    });
    expect(attributesOf(texts()[0] ?? '').height).toBe('873');
    expect(preview).toHaveAttribute('height', '873');
    expect(screen.getByText(/fits where it is 716 px wide/)).toBeInTheDocument();
  });

  it('shows the embed as it will be, a moment after the last change', () => {
    vi.useFakeTimers();
    openDialog();
    const address = () => screen.getByTitle('Preview of the embed').getAttribute('src');
    expect(address()).toBe(`${PAGE}embed/?layout=compact&${LINK}`);
    fireEvent.change(screen.getByRole('combobox', { name: 'Fields' }), { target: { value: 'hidden' } });
    expect(address()).toBe(`${PAGE}embed/?layout=compact&${LINK}`);
    act(() => vi.advanceTimersByTime(300));
    expect(address()).toBe(`${PAGE}embed/?layout=compact&fields=hidden&${LINK}`);
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
    await choose(user, 'Layout', 'full');
    expect(texts()).toHaveLength(1);
    await choose(user, 'Theme', 'always light');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByRole('dialog')).toHaveTextContent(/too long/);
  });
});

describe('embedding a preset', () => {
  const openPreset = async (scenario?: Scenario) => {
    const user = openDialog(scenario);
    await choose(user, 'Estimate', 'preset: Nightly tagging in Batch');
    return user;
  };

  it('gives a frame by its name, which follows the site, in the look that is chosen', async () => {
    const user = await openPreset();
    await choose(user, 'Background', 'plain, with a border');
    const { src, title } = attributesOf(texts()[0] ?? '');
    expect(src).toBe(`${PAGE}embed/?background=bordered&layout=compact&preset=nightly-batch`);
    expect(title).toBe('GPT-4o mini cost estimate: Nightly tagging in Batch');
  });

  it('tells nothing of the estimate on the page', async () => {
    const user = await openPreset({
      ...scenarioOf({ name: 'Acme bot' }),
      title: 'Acme',
      monthlyBudgetUsd: 9,
    });
    expect(texts()[0]).not.toContain('Acme');
    expect(screen.queryByRole('checkbox', { name: 'The budget' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /tells$/ })).not.toBeInTheDocument();
    expect(screen.getByText(/nothing of your estimate/)).toBeInTheDocument();
    await choose(user, 'Estimate', 'this one');
    expect(texts()[0]).toContain('Acme');
  });

  it('gives a link that opens the full page on it', async () => {
    const user = await openPreset();
    await choose(user, 'Goes into', 'Markdown, as a link');
    expect(texts()).toEqual([
      checked(
        `[GPT-4o mini cost estimate: Nightly tagging in Batch](${PAGE}?v=1&px=20260603&w1=r200000d~i800~o40~b100~nNightly+tagging&z=1)`,
      ),
    ]);
  });

  it('is possible where the estimate itself is too long', async () => {
    await openPreset(scenarioOf(...Array.from({ length: 20 }, () => ({ volume: 1e-300 }))));
    expect(texts()[0]).toContain('preset=nightly-batch');
  });
});

describe('what an embed tells', () => {
  const PRIVATE: Scenario = {
    ...scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500, name: 'Acme bot' }),
    title: 'Acme plan',
    monthlyBudgetUsd: 250,
    ownPrices: { 'base.standard.input': 0.12 },
  };
  const told = () =>
    within(screen.getByRole('region', { name: /^What the (frame’s address|link) tells$/ }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('is said: title, names, own prices and what is counted', () => {
    openDialog(PRIVATE);
    expect(told().slice(0, 3)).toEqual([
      'The title “Acme plan”',
      'The name “Acme bot”',
      expect.stringMatching(/^Your own prices: .*\$0\.12$/),
    ]);
  });

  it('has no budget, unless that is asked for', async () => {
    const user = openDialog(PRIVATE);
    expect(texts()[0]).not.toContain('bu=');
    expect(told().join()).not.toMatch(/budget/);
    await user.click(screen.getByRole('checkbox', { name: 'The budget' }));
    expect(texts()[0]).toContain('bu=250');
    expect(told()).toContain('The budget of $250 a month');
  });

  it.each(['HTML with the loader', 'Notion', 'Markdown, as a link'])(
    'can be without title and names, in address and tag: %s',
    async (kind) => {
      const user = openDialog(PRIVATE);
      await choose(user, 'Goes into', kind);
      expect(texts()[0]).toContain('Acme');
      await user.click(screen.getByRole('checkbox', { name: 'The title and names' }));
      expect(texts()[0]).not.toContain('Acme');
      expect(told().join()).not.toContain('Acme');
    },
  );

  it('is not offered to be left out where there is none of it', () => {
    openDialog();
    expect(screen.queryByRole('checkbox', { name: 'The budget' })).not.toBeInTheDocument();
    expect(screen.queryByRole('checkbox', { name: 'The title and names' })).not.toBeInTheDocument();
  });
});
