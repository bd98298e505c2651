import { expect, it, vi } from 'vitest';
import { factsJsonLd } from '../../src/facts/factsJsonLd';

const QUESTION = vi.hoisted(() => 'Is </script> a tag?');

vi.mock(import('../../src/facts/facts'), async (original) => ({
  ...(await original()),
  QUESTIONS: [{ id: 'tag', question: QUESTION, answer: ['It is.'] }],
}));

it('the questions can’t end the script element that they stand in, whatever is asked', () => {
  expect(factsJsonLd()).not.toContain('<');
  expect(JSON.parse(factsJsonLd())['@graph'][0].mainEntity[0].name).toBe(QUESTION);
});
