import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THIS_MODEL } from '../../src/catalog/models';
import { type ConversationShape, sumTurns, turnInputTokens, turnsUpTo } from '../../src/engine/conversation';
import { stepSum } from '../../src/engine/stepSum';
import { turnsOf } from '../support/turnsOf';

/** One by one, as it is told. */
function counted(count: number, first: number, growth: number, step: number): number {
  let steps = 0;
  for (let k = 0; k < count; k += 1) steps += Math.floor((first + k * growth) / step);
  return steps;
}

describe('the whole steps in evenly growing lengths', () => {
  it('of 1,100, 1,300 and 1,500 in steps of 128 are 8, 10 and 11', () => {
    expect(stepSum(3, 1_100, 200, 128)).toBe(29);
  });

  it('are counted the same at once as one by one', () => {
    const whole = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.nat(500),
        whole,
        whole,
        fc.integer({ min: 1, max: 4_096 }),
        (count, first, growth, step) => {
          expect(stepSum(count, first, growth, step)).toBe(counted(count, first, growth, step));
        },
      ),
    );
  });

  it('are counted the same in fractions of any number of places', () => {
    expect(stepSum(3, 1_100.5, 200.25, 128)).toBe(counted(3, 1_100.5, 200.25, 128));
    expect(stepSum(3, 1_100.5, 200 / 3, 128)).toBe(counted(3, 1_100.5, 200 / 3, 128));
  });

  it('are met by decimals that come to just a step', () => {
    // 0.1, 0.4, 0.7 and 1: one step of 1, though 0.1 + 3 x 0.3 is less than 1 in doubles.
    expect(stepSum(4, 0.1, 0.3, 1)).toBe(1);
    expect(counted(4, 0.1, 0.3, 1)).toBe(0);
  });
});

const shape: fc.Arbitrary<ConversationShape> = fc.record({
  turnsPerConversation: fc.integer({ min: 1, max: 60 }),
  systemTokens: fc.nat(3_000),
  userTokensPerTurn: fc.nat(800),
  replyTokensPerTurn: fc.nat(800),
  historyTurns: fc.option(fc.nat(60)),
});

describe('the sums of turns', () => {
  it('are those of the turns one by one, of any run of them', () => {
    fc.assert(
      fc.property(shape, fc.nat(60), fc.nat(60), (conversation, one, other) => {
        const turns = turnsOf(conversation, THIS_MODEL);
        const [from, to] = [one, other].map((end) => Math.min(end, turns.length)).sort((a, b) => a - b);
        const run = turns.slice(from, to);
        expect(sumTurns(conversation, THIS_MODEL, from ?? 0, to ?? 0)).toEqual({
          inputTokens: run.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
          cacheableTokens: run.reduce((sum, { cacheableTokens }) => sum + cacheableTokens, 0),
        });
      }),
    );
  });

  it('know how many turns fit below a length', () => {
    fc.assert(
      fc.property(shape, fc.nat(60_000), fc.nat(500), (conversation, limit, beside) => {
        const fitting = turnsOf(conversation, THIS_MODEL).filter(
          (_, turn) => turnInputTokens(conversation, turn) + beside <= limit,
        );
        expect(turnsUpTo(conversation, limit, beside)).toBe(fitting.length);
      }),
    );
  });
});
