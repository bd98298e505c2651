import { describe, expect, it } from 'vitest';
import { benchmarks } from '../../src/facts/benchmarks';

const BENCHMARKS = benchmarks();

const modelsIn = (measure: string) =>
  BENCHMARKS.filter((benchmark) => benchmark.measure === measure).map(({ facts }) =>
    facts.map(({ model, fact }) => [model, fact.id]),
  );

describe('the benchmarks', () => {
  it('are every measure once, those of the launch first', () => {
    expect(BENCHMARKS.map(({ measure }) => measure)).toEqual([
      'MMLU',
      'HumanEval',
      'MGSM',
      'MMMU',
      'MATH',
      'DROP',
      'SWE-bench Verified',
      'GPQA Diamond',
      'AIME 2025',
      'AIME 2024',
      'LMArena Elo',
    ]);
  });

  it('of the launch have this model and then its two rivals', () => {
    expect(modelsIn('MMLU')).toEqual([
      [
        ['GPT-4o mini', 'mmlu'],
        ['Gemini 1.5 Flash', 'mmlu-gemini-1.5-flash'],
        ['Claude 3 Haiku', 'mmlu-claude-3-haiku'],
      ],
    ]);
  });

  it('have the facts of one measure together, wherever they stand', () => {
    expect(modelsIn('SWE-bench Verified')).toEqual([
      [
        ['GPT-4o mini', 'swe-bench'],
        ['GPT-4.1 mini', 'swe-bench-gpt-4.1-mini'],
        ['2026 frontier models', 'swe-bench-frontier'],
      ],
    ]);
  });

  it('keep a test for which there is no score', () => {
    expect(modelsIn('AIME 2025')).toEqual([[['GPT-4o mini', 'aime-2025']]]);
  });

  it('hold no difference and no speed', () => {
    const ids = BENCHMARKS.flatMap(({ facts }) => facts.map(({ fact }) => fact.id));
    for (const id of ['swe-bench-gap', 'output-speed']) expect(ids).not.toContain(id);
  });
});
