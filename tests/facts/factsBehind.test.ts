import { expect, it } from 'vitest';
import { FACTS, QUESTIONS } from '../../src/facts/facts';
import { factsBehind } from '../../src/facts/factsBehind';

const behind = new Map(factsBehind().map(({ id, factIds }) => [id, factIds]));

it('names the status, every question and the timeline, each once', () => {
  expect(factsBehind().map(({ id }) => id)).toEqual(['status', ...QUESTIONS.map(({ id }) => id), 'timeline']);
});

it('names the facts that an answer gives figures of, each once', () => {
  expect(behind.get('context')).toEqual([
    'context-window',
    'max-output',
    'frontier-context-smallest',
    'frontier-context-largest',
    'successor',
    'successor-context-window',
  ]);
  expect(behind.get('price')?.filter((id) => id === 'training-price')).toHaveLength(1);
});

it('names the facts behind the status and the timeline', () => {
  expect(behind.get('status')).toEqual([
    'api-shutdown',
    'fine-tuning-jobs-end',
    'azure-retirement',
    'azure-fine-tuned-retirement',
    'chatgpt-retirement',
    'successor',
  ]);
  expect(behind.get('timeline')).toContain('davinci-year');
  expect(behind.get('timeline')).not.toContain('price-input');
});

it('names only facts that there are', () => {
  const ids = new Set(FACTS.map(({ id }) => id));
  for (const [part, factIds] of behind) {
    expect(factIds.length, part).toBeGreaterThan(0);
    expect(factIds.filter((id) => !ids.has(id))).toEqual([]);
  }
});
