import { describe, expect, it } from 'vitest';
import { derivedFact } from '../../src/facts/checkedClaims';

const check = (factId: string, value: number) =>
  derivedFact(factId, { label: 'Figure', value, working: '1 + 1' });

const verdicts = (factId: string, value: number) =>
  check(factId, value).checked.map(({ claim, verdict }) => [claim.source, verdict]);

describe('a figure that was worked out', () => {
  it('has the unit of the fact that it checks, its own words and every claim of the fact', () => {
    const { label, unit, value, working, checked } = check('batch-discount', 50);
    expect({ label, unit, value, working }).toEqual({
      label: 'Figure',
      unit: 'percent',
      value: 50,
      working: '1 + 1',
    });
    expect(checked.map(({ factId, claim }) => [factId, claim.source, claim.value])).toEqual([
      ['batch-discount', 'doc-a', 50],
      ['batch-discount', 'openai-pricing', 50],
      ['batch-discount', 'openai-batch-guide', 50],
    ]);
  });

  it('bears out each claim or not, whichever way it is put', () => {
    // Document A says “about 60%”, which is from 57 to 63; the others say “more than 60%”.
    expect(verdicts('saving-gpt-3.5-turbo', 61)).toEqual([
      ['doc-a', 'holds'],
      ['doc-b', 'holds'],
      ['openai-launch', 'holds'],
    ]);
  });

  it('shows which way a claim is out', () => {
    expect(verdicts('cached-discount', 40)[0]).toEqual(['doc-a', 'too high']);
    expect(verdicts('cached-discount', 60)[0]).toEqual(['doc-a', 'too low']);
  });

  it('shows a claim of “more than” as too high when it is no more than that', () => {
    expect(verdicts('saving-gpt-3.5-turbo', 60)).toEqual([
      ['doc-a', 'holds'],
      ['doc-b', 'too high'],
      ['openai-launch', 'too high'],
    ]);
  });

  it.each([['status'], ['release-date'], ['price-unchanged'], ['aime-2025']])(
    'can’t be held against what is no number: %s',
    (factId) => {
      expect(() => check(factId, 1)).toThrow('only a number can be worked out');
    },
  );
});
