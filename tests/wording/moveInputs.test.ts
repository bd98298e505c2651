import { describe, expect, it } from 'vitest';
import { DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import { moveInputs } from '../../src/wording/moveInputs';

const textsOf = (choices: Partial<typeof DEFAULT_SCENARIO>) =>
  moveInputs({ ...DEFAULT_SCENARIO, ...choices }).filter(([, text]) => text !== null);

describe('what a scenario says of a move', () => {
  it('is nothing where nothing was chosen', () => {
    expect(textsOf({})).toEqual([]);
  });

  it('calls a model of one’s own by its name, and by what it is where it has none', () => {
    const choices = { models: ['gpt-4o', 'own'], moveTarget: 'own' };
    expect(textsOf({ ...choices, ownModel: { name: 'Mine', prices: {} } })).toEqual([
      ['Models beside each other', 'gpt-4o, “Mine”'],
      ['Own model', '“Mine”'],
      ['Move to', '“Mine”'],
    ]);
    expect(textsOf({ ...choices, ownModel: { name: '', prices: {} } })).toEqual([
      ['Models beside each other', 'gpt-4o, the own model'],
      ['Own model', 'unnamed'],
      ['Move to', 'the own model'],
    ]);
  });
});
