import { describe, expect, it } from 'vitest';
import { countTools } from '../../src/tokens/countTools';
import { readTools } from '../../src/tokens/readTools';

/** Counts one for each text, so that only the rule's own tokens and the number of texts are summed. */
const one = () => 1;

function countOf(...tools: readonly unknown[]) {
  const read = readTools(JSON.stringify(tools));
  if (!read.ok) throw new Error(read.problem);
  return countTools(read.value, one);
}

const text = (more: object = {}) => ({ type: 'string', description: 'a text', ...more });

const tool = (properties: object, more: object = {}) => ({
  type: 'function',
  name: 'do',
  description: 'does it',
  parameters: { type: 'object', properties, required: [] },
  ...more,
});

describe('the tokens of tools', () => {
  it('are none without tools', () => {
    expect(countOf()).toEqual({ tokens: 0, isEstimate: false });
  });

  it('are 7 a function, 3 for its properties and 3 for each, 12 behind them, and the texts', () => {
    // 7 + 1 (name:description) + 3 + 2 x (3 + 1) + 12
    expect(countOf(tool({ a: text(), b: text() }))).toEqual({ tokens: 31, isEstimate: false });
    // 7 + 1 + 12
    expect(countOf(tool({}))).toEqual({ tokens: 20, isEstimate: false });
  });

  it('are 3 a value of an enum with its text, less 3', () => {
    // 7 + 1 + 3 + (3 + 1) - 3 + 2 x (3 + 1) + 12
    expect(countOf(tool({ a: text({ enum: ['x', 'y'] }) })).tokens).toBe(32);
  });

  it('have the 12 once for several functions, and are an estimate', () => {
    expect(countOf(tool({}), tool({}))).toEqual({ tokens: 28, isEstimate: true });
  });

  it('go on within objects and lists of them by the same rule, as an estimate', () => {
    const inner = { properties: { b: text() } };
    // 7 + 1 + 3 + (3 + 1) + within: 3 + (3 + 1); + 12
    const nested = { tokens: 34, isEstimate: true };
    expect(countOf(tool({ a: { type: 'object', description: 'o', ...inner } }))).toEqual(nested);
    expect(countOf(tool({ a: { type: 'array', description: 'l', items: inner } }))).toEqual(nested);
  });

  it.each([
    ['strict', tool({}, { strict: true })],
    ['without a description', { name: 'do', parameters: {} }],
    ['with further words in its schema', tool({ a: text({ pattern: '^a' }) })],
    ['with several types of a property', tool({ a: { type: ['string', 'null'], description: 'a' } })],
    ['with numbers in an enum', tool({ a: text({ enum: [1, 2] }) })],
  ])('are an estimate for a function %s', (_, definition) => {
    expect(countOf(definition).isEstimate).toBe(true);
  });

  it('take no notice of a full stop at the end of a description', () => {
    const texts: string[] = [];
    const read = readTools(
      JSON.stringify([tool({ a: text({ description: 'A text.' }) }, { description: 'Does.' })]),
    );
    if (read.ok) countTools(read.value, (line) => texts.push(line));
    expect(texts).toEqual(['do:Does', 'a:string:A text']);
  });
});
