import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Workload } from '../../../src/scenario/scenario';
import { card, enter, headline, openFullPage, openRest, pasteInto, usd } from '../../support/pages';
import { box, resultOf, showFields } from './workloadPlace';

const kind = (name: string) => screen.getByRole('radio', { name });
const cacheMode = () => screen.getByRole('combobox', { name: /^Cached share/ });
const boxNames = () => screen.getAllByRole('textbox').map((input) => input.id.replace(/^.*-/, ''));

/** 100 conversations a day of 10 turns, with a system prompt of 800, questions of 150 and replies of 250. */
const CHATS: Partial<Workload> = { shape: 'conversation', volume: 100 };

/** Ten documents a month, 500 tokens of instructions and 1,000 of answer a call, 200 of overlap. */
const PAPERS: Partial<Workload> = { shape: 'documents', volume: 10, volumePeriod: 'month' };

describe('the shape of a workload', () => {
  it('decides which fields there are', async () => {
    const { user } = showFields();
    expect(kind('Single calls')).toBeChecked();
    expect(boxNames()).toEqual(
      expect.arrayContaining(['volume', 'inputTokensPerRequest', 'outputTokensPerRequest']),
    );
    expect(boxNames()).not.toContain('turnsPerConversation');
    await user.click(kind('Chat'));
    expect(box(/^Conversations, ?How often/)).toHaveValue('1,000');
    expect(screen.getByText('conversations per')).toBeVisible();
    expect(boxNames()).toEqual(
      expect.arrayContaining(['turnsPerConversation', 'systemTokens', 'replyTokensPerTurn']),
    );
    expect(boxNames()).not.toContain('inputTokensPerRequest');
    await user.click(kind('Documents'));
    expect(box(/^Documents, ?How often/)).toHaveValue('1,000');
    expect(screen.getByText('documents per')).toBeVisible();
    expect(boxNames()).toEqual(expect.arrayContaining(['documentLength', 'answerTokensPerCall']));
    expect(boxNames()).not.toContain('turnsPerConversation');
  });

  it('keeps what was entered in the others', async () => {
    const { user } = showFields();
    await enter(user, box(/^Input/), '3000');
    await user.click(kind('Chat'));
    await enter(user, box(/^Turns/), '7');
    await user.click(kind('Documents'));
    await enter(user, box(/^Length/), '4000');
    await user.click(kind('Single calls'));
    expect(box(/^Input/)).toHaveValue('3,000');
    await user.click(kind('Chat'));
    expect(box(/^Turns/)).toHaveValue('7');
    await user.click(kind('Documents'));
    expect(box(/^Length/)).toHaveValue('4,000');
  });

  it('falls back to sizes that leave a document room where a link has others', async () => {
    const user = openFullPage('w1=r1d~dv127000');
    await user.click(kind('Documents'));
    await openRest(user);
    expect(box(/^Overlap/)).toHaveValue('200');
    // One document a day of 20,000 tokens and 500 of instructions, 1,000 of answer: 30 x (20,500 x 0.15 + 1,000 x 0.60) / 1M.
    expect(headline().monthly).toBe('0.11025');
  });

  it('is one step that can be undone', async () => {
    // As requests: 30,000 x 2,000 = 60M x 0.15 = 9.00, 15M x 0.60 = 9.00.
    const user = openFullPage();
    await user.click(kind('Chat'));
    expect(usd('monthly-usd')).not.toBe('18');
    await user.keyboard('{Control>}z{/Control}');
    expect(kind('Single calls')).toBeChecked();
    expect(usd('monthly-usd')).toBe('18');
  });
});

describe('a conversation', () => {
  it('sends in each turn all that was said before', () => {
    // Turn t sends 800 + 150 + (t - 1) x (150 + 250): 950, 1,350, ... 4,550, in all 10 x 950 + 45 x 400 = 27,500.
    // 3,000 conversations: 82.5M x 0.15 = 12.375 and 3,000 x 2,500 = 7.5M x 0.60 = 4.50.
    showFields(CHATS);
    const system = box(/^System prompt/);
    expect(system).toHaveValue('800');
    expect(resultOf(box(/^Turns/))).toBe('27,500 tokens a conversation');
    expect(resultOf(box(/^Question/))).toBe('Input $12.38 · 82.5M tokens');
    expect(resultOf(box(/^Reply/))).toBe('$4.50 · 7.5M tokens');
    expect(resultOf(box(/How often/))).toBe('3,000 a month');
  });

  it('costs on the page what its turns come to', () => {
    // 12.375 + 4.50 = 16.875 a month, x 12 = 202.50 a year, / 30,000 calls = 0.0005625 each.
    openFullPage('w1=r100d~s1');
    expect(headline()).toEqual({
      monthly: '16.875',
      annual: '202.5',
      perRequest: '0.0005625',
      per1kRequests: '0.5625',
    });
    expect(usd('workload-monthly-usd', card(1))).toBe('16.875');
    // / 3,000 conversations.
    expect(usd('per-unit-usd', card(1))).toBe('0.005625');
    expect(card(1)).toHaveTextContent('$0.005625 a conversation');
  });

  it.each([
    // Each turn alone: 10 x 950.
    ['0', '9,500 tokens a conversation'],
    // 950 + 1,350 + 8 x 1,750 = 16,300.
    ['2', '16,300 tokens a conversation'],
  ])(
    'sends along only the last turns when %s are asked for, and all when the field is empty',
    async (turns, said) => {
      const { user, held } = showFields(CHATS);
      await openRest(user);
      const history = box(/^History sent/);
      expect(history).toHaveValue('');
      await enter(user, history, turns);
      expect(resultOf(box(/^Turns/))).toBe(said);
      await user.clear(history);
      await user.tab();
      expect(history).toHaveAttribute('aria-invalid', 'false');
      expect(resultOf(box(/^Turns/))).toBe('27,500 tokens a conversation');
      expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ historyTurns: null }));
    },
  );

  it('has whole turns, of which one is the least', async () => {
    const { user } = showFields(CHATS);
    await enter(user, box(/^Turns/), '0');
    expect(box(/^Turns/)).toHaveAccessibleDescription(/under 1.*Still counting 10\./);
    await pasteInto(user, box(/^Turns/), '2.5');
    expect(box(/^Turns/)).toHaveAccessibleDescription(/whole number.*Still counting 10\./);
  });
});

describe('a document', () => {
  it('is cut into as many calls as its pages need', async () => {
    // 300 x 500 = 150,000 tokens; a call has room for 128,000 - 500 - 1,000 = 126,500.
    // (150,000 - 200) / (126,500 - 200) is over 1 and under 2: two calls.
    // Input 150,000 + 200 + 2 x 500 = 151,200, output 2 x 1,000 = 2,000.
    // Ten of them: 1.512M x 0.15 = 0.2268 and 20,000 x 0.60 = 0.012.
    const { user } = showFields(PAPERS);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Length in' }), 'pages');
    await enter(user, box(/^Length/), '300');
    expect(box(/^of$/)).toHaveValue('500');
    expect(resultOf(box(/^Length/))).toBe('151,200 tokens a document, 2 calls');
    expect(resultOf(box(/^Instructions/))).toBe('Input $0.2268 · 1.512M tokens');
    expect(resultOf(box(/^Answer/))).toBe('$0.012 · 20K tokens');
    expect(resultOf(box(/How often/))).toBe('');
  });

  it('can be given in words, at a number of tokens each that can be changed', async () => {
    // 1,000 x 1.33 = 1,330, and x 2 = 2,000; with 500 of instructions each.
    const { user, held } = showFields(PAPERS);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Length in' }), 'words');
    await enter(user, box(/^Length/), '1000');
    expect(resultOf(box(/^Length/))).toBe('1,830 tokens a document');
    await enter(user, box(/^of$/), '2');
    expect(resultOf(box(/^Length/))).toBe('2,500 tokens a document');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Length in' }), 'tokens');
    expect(screen.queryByRole('textbox', { name: /^of$/ })).not.toBeInTheDocument();
    // 1,000 tokens and 500 of instructions.
    expect(resultOf(box(/^Length/))).toBe('1,500 tokens a document');
    expect(held).toHaveBeenLastCalledWith(
      expect.objectContaining({ documentUnit: 'tokens', documentLength: 1_000 }),
    );
  });

  it('is refused an overlap that leaves no room, which keeps the one before', async () => {
    // 128,000 - 500 - 1,000 = 126,500 tokens of a document fit into a call.
    const { user, held } = showFields(PAPERS);
    await openRest(user);
    await pasteInto(user, box(/^Overlap/), '126500');
    expect(box(/^Overlap/)).toHaveAccessibleDescription(
      /must be smaller than the 126,500 tokens.*Still counting 200\./,
    );
    expect(box(/^Overlap/)).toHaveValue('126500');
    expect(held).not.toHaveBeenCalled();
    await pasteInto(user, box(/^Overlap/), '126499');
    expect(box(/^Overlap/)).toBeValid();
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ overlapTokens: 126_499 }));
  });

  it('is refused an answer that leaves no room', async () => {
    // 500 and 127,500 are all of 128,000.
    const { user } = showFields(PAPERS);
    await pasteInto(user, box(/^Answer/), '127500');
    expect(box(/^Answer/)).toHaveAccessibleDescription(
      /leave no room.*128,000 tokens.*Still counting 1,000\./,
    );
  });

  it('never counts in silence something else than its field says, even once there is room for it', async () => {
    // Beside an answer of 1,000 there is no room for an overlap of 127,000; beside none there is: 127,500.
    const { user, held } = showFields(PAPERS);
    await openRest(user);
    await pasteInto(user, box(/^Overlap/), '127000');
    await enter(user, box(/^Answer/), '0');
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ overlapTokens: 200 }));
    expect(box(/^Overlap/)).toHaveAccessibleDescription(/Still counting 200\./);
    await user.click(box(/^Overlap/));
    await user.tab();
    expect(box(/^Overlap/)).toBeValid();
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ overlapTokens: 127_000 }));
  });
});

describe('caching that is worked out', () => {
  it.each([
    ['requests', ['sharedPrefixTokens', 'cacheHitRatePercent'], ['cachedSharePercent']],
    ['conversation', ['cacheHitRatePercent'], ['cachedSharePercent', 'sharedPrefixTokens']],
    ['documents', ['sharedPrefixTokens', 'cacheHitRatePercent'], ['cachedSharePercent']],
  ] as const)('asks of %s for what it needs', async (ofShape, asked, notAsked) => {
    const { user } = showFields({ shape: ofShape, cachedSharePercent: 40 });
    await openRest(user);
    expect(boxNames()).toContain('cachedSharePercent');
    expect(boxNames()).not.toContain('cacheHitRatePercent');
    await user.selectOptions(cacheMode(), 'worked out');
    expect(boxNames()).toEqual(expect.arrayContaining([...asked]));
    for (const field of notAsked) expect(boxNames()).not.toContain(field);
    await user.selectOptions(cacheMode(), 'a share');
    expect(box(/^Cached input/)).toHaveValue('40');
  });

  it('of requests counts the shared start in steps, at its hit rate', async () => {
    // Of 1,500 tokens 11 steps of 128 are cached, 1,408; at 80% 1,126.4 a request, x 30,000 = 33.792M x 0.075 = 2.5344.
    // The rest of 60M: 26.208M x 0.15 = 3.9312.
    const { user } = showFields();
    await openRest(user);
    await user.selectOptions(cacheMode(), 'worked out');
    await enter(user, box(/^Shared start/), '1500');
    expect(box(/^hit rate/)).toHaveValue('80');
    expect(resultOf(cacheMode())).toBe('$2.53 · 33.79M tokens');
    expect(resultOf(box(/^Input/))).toBe('$3.93 · 26.21M tokensCached $2.53 · 33.79M tokens');
    await enter(user, box(/^hit rate/), '0');
    expect(resultOf(cacheMode())).toBe('$0.00 · no tokens');
    expect(resultOf(box(/^Input/))).not.toContain('Cached');
  });

  it('of conversations counts what the turn before sent', async () => {
    // Turns 3 to 10 find 1,350, 1,750 ... 4,150 tokens of the turn before: 10, 13, 16, 19, 23, 26, 29, 32 steps of 128,
    // 168 x 128 = 21,504; turns 1 and 2 find under 1,024. At 100%, 3,000 conversations: 64.512M x 0.075 = 4.8384.
    const { user } = showFields({ ...CHATS, cacheHitRatePercent: 100 });
    await openRest(user);
    await user.selectOptions(cacheMode(), 'worked out');
    expect(resultOf(cacheMode())).toBe('$4.84 · 64.51M tokens');
  });

  it('says what it would save to lengthen the shared start', async () => {
    // Now 60M x 0.15 + 15M x 0.60 = 18.00. With 24 tokens more: 60.72M, of which 1,024 x 80% x 30,000 = 24.576M cached:
    // 36.144M x 0.15 = 5.4216, 24.576M x 0.075 = 1.8432, and 9.00: 16.2648, which is 1.7352 less.
    const { user, container } = showFields({ cacheMode: 'worked-out', sharedPrefixTokens: 1_000 });
    await openRest(user);
    expect(container).toHaveTextContent(
      'Lengthening the shared start by 24 tokens to 1,024 would save $1.74 a month.',
    );
  });

  it('says what it would cost to lengthen it where that does not pay', async () => {
    // Now 6M x 0.15 = 0.90 of input. With 924 tokens more: 33.72M, 24.576M of it cached: 9.144M x 0.15 = 1.3716 and
    // 1.8432, together 3.2148, which is 2.3148 more.
    const { user, container } = showFields({
      cacheMode: 'worked-out',
      inputTokensPerRequest: 200,
      sharedPrefixTokens: 100,
    });
    await openRest(user);
    expect(container).toHaveTextContent(
      'Lengthening the shared start by 924 tokens to 1,024 would cost $2.31 a month more.',
    );
  });

  it.each([
    ['a share that was typed', { cacheMode: 'share', sharedPrefixTokens: 1_000 }],
    ['a start that is long enough', { cacheMode: 'worked-out', sharedPrefixTokens: 1_024 }],
    ['no shared start', { cacheMode: 'worked-out', sharedPrefixTokens: 0 }],
  ] as const)('has no such advice for %s', async (_what, patch) => {
    const { user, container } = showFields(patch);
    await openRest(user);
    expect(container).not.toHaveTextContent(/Lengthening/);
  });
});

describe('the warnings of shapes', () => {
  it('name the turn from which a conversation overflows', async () => {
    // 800 + 400 t pass 128,000 from turn 319 on: 800 + 318 x 400 = 128,000.
    openFullPage('w1=r1d~s1~ct319');
    expect(await screen.findByText(/from turn 319 on.*context window of 128,000/)).toBeInTheDocument();
  });

  it('keep silent up to that turn', () => {
    openFullPage('w1=r1d~s1~ct318');
    expect(document.querySelector('[data-warning]')).toBeNull();
  });

  it('keep silent of a conversation that sends few of its turns along', () => {
    openFullPage('w1=r1d~s1~ct319~ck10');
    expect(document.querySelector('[data-warning]')).toBeNull();
  });

  it('tell of a shared start that is too short', async () => {
    openFullPage('w1=r1d~i2000~cm1~cp1023');
    const said = await screen.findByText(/shared start of the prompts is under 1,024 tokens/);
    expect(said).toBeInTheDocument();
  });

  it('have nothing to say of documents, however long', () => {
    openFullPage('w1=r1d~s2~dl900000');
    expect(document.querySelector('[data-warning="context-exceeded"]')).toBeNull();
  });
});
