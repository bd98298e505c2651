import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waysOfPaying } from '../../src/analysis/waysOfPaying';
import type { OwnPrices } from '../../src/catalog/prices';
import type { Scenario } from '../../src/scenario/scenario';
import { wayLabel, waysNotes, waysSentence } from '../../src/wording/waysSentence';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { BARE_CARD } from '../support/bareCard';
import { basisBy, basisOfCard, scenarioOf } from '../support/cards';

/** 1,000 requests a day of 2,000 tokens in and 500 out: 60M x 0.15 + 15M x 0.60 = 18.00 a month. */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };
/** 3,000 conversations: 82.5M x 0.15 + 7.5M x 0.60 = 16.875. */
const CHAT = { shape: 'conversation', volume: 100 } as const;

const said = (scenario: Scenario, list = 'documents', own: OwnPrices = {}) => {
  const basis = basisBy(list, own);
  return waysSentence(waysOfPaying(scenario, basis), basis);
};

const notes = (scenario: Scenario, list = 'documents', own: OwnPrices = {}) => {
  const basis = basisBy(list, own);
  return waysNotes(waysOfPaying(scenario, basis), scenario, basis).join(' ');
};

describe('what would make it cheaper', () => {
  it('is Batch for requests, if their answers can wait', () => {
    expect(said(scenarioOf(EIGHTEEN))).toBe(
      'In Batch it costs $9.00 a month, $9.00 (50%) less, if answers can wait up to 24 hours.',
    );
  });

  it('is Batch for documents and monthly jobs, which nobody waits for', () => {
    expect(said(scenarioOf({ ...EIGHTEEN, volumePeriod: 'month' }, { shape: 'documents' }))).toMatch(
      /^In Batch it costs .* less\.$/,
    );
  });

  it('is caching for a conversation, whose next turn can’t wait', () => {
    // Cached at 80%: 21,504 x 3,000 x 0.8 = 51.6096M at half price saves 51.6096 x 0.075 = 3.87072, 22.9% of 16.875.
    expect(said(scenarioOf(CHAT))).toBe('With caching it costs $13.00 a month, $3.87 (22.9%) less.');
    expect(notes(scenarioOf(CHAT))).not.toMatch(/Batch/);
  });

  it('is Batch for the rest where there are conversations among it', () => {
    // 16.875 + 9.00 = 25.875 of 34.875: 9.00 or 25.8% less.
    const scenario = scenarioOf(CHAT, EIGHTEEN);
    expect(said(scenario)).toBe(
      'In Batch, but for conversations, it costs $25.88 a month, $9.00 (25.8%) less, if answers can wait up to 24 hours.',
    );
    expect(waysOfPaying(scenario, basisBy()).map(wayLabel)).toContain('In Batch, but for conversations');
    expect(notes(scenario)).toContain('Conversations stay as entered');
  });

  it('is Batch without an if where answers are said to wait, even those of a conversation', () => {
    expect(said(scenarioOf({ ...EIGHTEEN, answersCanWait: 'yes' }))).toBe(
      'In Batch it costs $9.00 a month, $9.00 (50%) less.',
    );
    // Half of 16.875 is 8.4375: more than caching saves.
    expect(said(scenarioOf({ ...CHAT, answersCanWait: 'yes' }))).toMatch(
      /^In Batch it costs \$8\.44 a month, \$8\.44 \(50%\) less\.$/,
    );
  });

  it('is not Batch where answers are said not to wait, be it a job of a month', () => {
    const now = { ...EIGHTEEN, answersCanWait: 'no' } as const;
    expect(said(scenarioOf(now))).toBe('No way of paying is cheaper than what you entered.');
    expect(
      said(scenarioOf({ ...now, volumePeriod: 'month' }, { shape: 'documents', answersCanWait: 'no' })),
    ).not.toMatch(/Batch/);
    expect(notes(scenarioOf(now))).not.toMatch(/Batch/);
  });

  it('is Batch for the rest beside those', () => {
    const scenario = scenarioOf(
      { ...EIGHTEEN, answersCanWait: 'no' },
      { ...EIGHTEEN, volumePeriod: 'day' },
      CHAT,
    );
    expect(said(scenario)).toMatch(
      /^In Batch, but for what can’t wait, it costs \$43\.88 a month, \$9\.00 .*, if answers/,
    );
    expect(waysOfPaying(scenario, basisBy()).map(wayLabel)).toContain('In Batch, but for what can’t wait');
    expect(notes(scenario)).toContain(
      'Conversations stay as entered, since nobody waits that long for the next turn. So do answers that can’t wait.',
    );
    expect(notes(scenarioOf({ ...EIGHTEEN, answersCanWait: 'no' }, EIGHTEEN))).toContain(
      'What can’t wait stays as entered.',
    );
  });

  it('is never caching by example, nor fine-tuning', () => {
    // All in Batch already: the documents’ list has nothing that is cheaper.
    expect(said(scenarioOf({ ...EIGHTEEN, batchSharePercent: 100 }))).toBe(
      'No way of paying is cheaper than what you entered.',
    );
    // Own prices make fine-tuned calls free, but that is another model.
    const own = { 'fineTuned.standard.input': 0, 'fineTuned.standard.output': 0 };
    expect(said(scenarioOf({ ...EIGHTEEN, batchSharePercent: 100 }), 'documents', own)).toMatch(/^No way/);
  });

  it('is not known to be nothing where a way lacks a price', () => {
    const { 'base.batch.input': _, 'base.batch.output': __, ...prices } = BARE_CARD.prices;
    const basis = basisOfCard({ ...BARE_CARD, prices });
    expect(waysSentence(waysOfPaying(scenarioOf(EIGHTEEN), basis), basis)).toBe(
      'No way of paying that this list has prices for is cheaper than what you entered.',
    );
  });

  it('says that what it has of an incomplete month is not all', () => {
    // The search has no price on this list.
    expect(said(scenarioOf({ ...EIGHTEEN, webSearchesPerCall: 1 }), 'azure-regional')).toMatch(
      /^In Batch it costs over \$\d+\.\d\d a month, \$\d+\.\d\d less, if/,
    );
  });

  it('points out own prices that a way has none of', () => {
    const own = { 'base.standard.input': 1, 'base.standard.output': 1 };
    expect(said(scenarioOf(EIGHTEEN), 'documents', own)).toMatch(
      /It sets your own prices beside those of the list, for what you gave none\.$/,
    );
    expect(notes(scenarioOf(EIGHTEEN), 'documents', own)).toMatch(
      /for what you gave none: With caching, All in Batch and Fine-tuned\.$/,
    );
  });

  it('is nothing where nothing is spent', () => {
    expect(said(scenarioOf({ volume: 0 }))).toBe('Nothing is spent in a month.');
  });

  it('is never dearer, never asks a chat to wait, and never counts on an example', () => {
    fc.assert(
      fc.property(
        arbitraryScenario,
        fc.constantFrom('documents', 'openai', 'azure-global'),
        (scenario, list) => {
          const basis = basisBy(list, scenario.ownPrices);
          const ways = waysOfPaying(scenario, basis);
          const text = waysSentence(ways, basis);
          if (!text.includes('it costs')) return;
          const how = /^(In Batch|With caching|At standard rates|As Fast)/.exec(text)?.[1];
          const id = {
            'In Batch': 'batch',
            'With caching': 'cached',
            'At standard rates': 'standard',
            'As Fast': 'fast',
          }[how ?? ''];
          const way = ways.find((one) => one.id === id);
          expect(way?.difference).toBeLessThan(0);
          if (id === 'batch') {
            for (const [place, workload] of scenario.workloads.entries()) {
              const { shape, answersCanWait, batchSharePercent } = workload;
              const isChat = shape === 'conversation' && answersCanWait === 'unknown';
              if (!isChat && answersCanWait !== 'no') continue;
              expect(way?.scenario.workloads[place]?.batchSharePercent).toBe(batchSharePercent);
            }
          }
          if (id === 'cached')
            expect(waysNotes(ways, scenario, basis).join(' ')).not.toContain('as an example');
        },
      ),
    );
  });
});

describe('the notes on ways of paying', () => {
  it('say what caching reckons with', () => {
    expect(notes(scenarioOf(EIGHTEEN))).toContain(
      'With caching: 50% of the input as an example, where you gave no share.',
    );
    expect(notes(scenarioOf({ ...EIGHTEEN, cachedSharePercent: 80 }))).toContain(
      'With caching: the cached share that you entered.',
    );
    expect(notes(scenarioOf({ shape: 'documents' }))).toContain(
      'With caching: nothing where the start that prompts share is under 1,024 tokens, which is never cached.',
    );
  });

  it('say what fine-tuning holds and lacks', () => {
    expect(notes(scenarioOf(EIGHTEEN))).toContain(
      'Fine-tuned is at standard rates. Training it first is not counted.',
    );
    // 720 hours x 1.70 = 1,224.00, once for both.
    expect(notes(scenarioOf(EIGHTEEN, EIGHTEEN), 'azure-global')).toContain(
      'Fine-tuned is at standard rates, with $1,224.00 for hosting. Training it first is not counted.',
    );
  });
});
