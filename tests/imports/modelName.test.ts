import { describe, expect, it } from 'vitest';
import { modelOfName } from '../../src/imports/modelName';

describe('the name of a model', () => {
  it.each([
    ['gpt-4o-mini', 'gpt-4o-mini', 'base'],
    [' gpt-4o-mini-2024-07-18 ', 'gpt-4o-mini-2024-07-18', 'base'],
    ['openai/gpt-4o-mini', 'openai/gpt-4o-mini', 'base'],
    ['azure/global-standard/gpt-4o-mini', 'azure/global-standard/gpt-4o-mini', 'base'],
    ['ft:gpt-4o-mini-2024-07-18:acme/eu:bot:AbC123', 'ft:gpt-4o-mini-2024-07-18', 'fineTuned'],
    ['ft-gpt-4o-mini-2024-07-18', 'ft:gpt-4o-mini-2024-07-18', 'fineTuned'],
    ['azure/ft:gpt-4o-mini:acme::AbC123', 'ft:gpt-4o-mini', 'fineTuned'],
    ['gpt-4o-mini-2024-07-18.ft-0e208cf33a6a4669', 'ft:gpt-4o-mini-2024-07-18', 'fineTuned'],
  ])('is of this model: %s', (text, name, tuning) => {
    expect(modelOfName(text)).toEqual({ name, isThisModel: true, tuning });
  });

  it.each([
    ['gpt-4o', 'gpt-4o'],
    ['gpt-4o-mini-audio-preview', 'gpt-4o-mini-audio-preview'],
    ['gpt-4o-mini-search-preview-2025-03-11', 'gpt-4o-mini-search-preview-2025-03-11'],
    ['gpt-4o-mini-tts', 'gpt-4o-mini-tts'],
    ['my-gpt-4o-mini', 'my-gpt-4o-mini'],
    ['ft:gpt-4.1-mini-2025-04-14:acme::AbC123', 'ft:gpt-4.1-mini-2025-04-14'],
    ['x'.repeat(500), `${'x'.repeat(100)}…`],
  ])('is of another: %s', (text, name) => {
    expect(modelOfName(text)).toMatchObject({ name, isThisModel: false });
  });

  it('may be missing', () => {
    expect(modelOfName('  ')).toBeNull();
  });
});
