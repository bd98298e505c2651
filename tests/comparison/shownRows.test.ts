import { describe, expect, it } from 'vitest';
import { compareModels } from '../../src/comparison/compareModels';
import { filterAtFirst, shownRows } from '../../src/comparison/shownRows';
import { moveTargets } from '../../src/comparison/targets';
import { estimateScenario } from '../../src/engine/estimate';
import { basisOf } from '../../src/scenario/basisOf';
import type { Workload } from '../../src/scenario/scenario';
import { isoDate } from '../../src/units/calendar';
import { scenarioOf } from '../support/cards';

/** 60M in and 15M out a month. */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

function shownOf(workloads: readonly Partial<Workload>[], models: readonly string[] = []): string[] {
  const scenario = { ...scenarioOf(...workloads), models };
  const here = basisOf(scenario);
  const sides = { here, targets: moveTargets(scenario, here) };
  const rows = compareModels(scenario, estimateScenario(scenario, here), sides, isoDate('2026-11-27'));
  const { shown } = shownRows(rows, { models, moveTarget: 'gpt-6-luna' }, filterAtFirst({ models }));
  return shown.map(({ there }) => there.model.id);
}

describe('the models that stand beside each other at first', () => {
  it('are the one to move to and the cheapest, also where none takes everything', () => {
    // Llama 3.00 + 1.20 = 4.20, Qwen 6.00 + 3.00 = 9.00, Gemini 2.5 6.00 + 6.00 = 12.00, Haiku 5.5 6.00 + 7.50 = 13.50.
    const cheapest = [
      'gpt-6-luna',
      'llama-3.1-8b',
      'qwen2.5-7b',
      'gemini-2.5-flash-lite',
      'claude-haiku-5.5',
    ];
    expect(shownOf([EIGHTEEN])).toEqual(cheapest);
    expect(shownOf([EIGHTEEN, { ...EIGHTEEN, fineTuned: true }])).toEqual(cheapest);
  });

  it('come behind those that take more of the workloads', () => {
    // Llama and Qwen take no images.
    const image = { widthPx: 512, heightPx: 512, detail: 'low', imagesPerCall: 1 } as const;
    const shown = shownOf([EIGHTEEN, { ...EIGHTEEN, images: [image] }]);
    expect(shown).toHaveLength(5);
    expect(shown[0]).toBe('gpt-6-luna');
    expect(shown).not.toContain('llama-3.1-8b');
  });

  it('have no model that has ended, but for one that is chosen', () => {
    expect(shownOf([EIGHTEEN], ['claude-3-haiku', 'gpt-4o'])).toEqual(['claude-3-haiku', 'gpt-4o']);
    expect(shownOf([EIGHTEEN])).not.toContain('gemini-1.5-flash');
  });
});
