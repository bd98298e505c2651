import { describe, expect, it } from 'vitest';
import { plainAnswer, referenceText } from '../../src/facts/answerText';
import { QUESTIONS } from '../../src/facts/facts';

describe('a reference in an answer', () => {
  it.each([
    ['api-shutdown', null, '14 January 2027'],
    ['context-window', null, '128,000 tokens'],
    ['price-cached-input', null, '$0.075'],
    ['api-data-retention', null, 'up to 30 days'],
    ['training-price', 'doc-a', '$0.30'],
    ['training-price', 'openai-pricing', '$3.00'],
    ['swe-bench', 'doc-a', 'about 7.8%'],
    ['swe-bench', 'openai-gpt-4.1-post', '8.7%'],
    ['output-modalities', 'doc-b', 'text'],
  ])('stands for the fact’s value or for what one source says: %s, %s', (factId, sourceId, text) => {
    expect(referenceText({ factId, sourceId })).toBe(text);
  });

  it('to nothing is a fault, never an empty place', () => {
    expect(() => referenceText({ factId: 'birthday', sourceId: null })).toThrow('no fact "birthday"');
    expect(() => referenceText({ factId: 'mmlu', sourceId: 'azure-docs' })).toThrow(
      '"azure-docs" has no claim about "mmlu"',
    );
  });
});

describe('a paragraph of an answer', () => {
  it('is written out with its words around the figures', () => {
    expect(plainAnswer('One says {training-price@doc-a}, the other {training-price@openai-pricing}.')).toBe(
      'One says $0.30, the other $3.00.',
    );
  });
});

describe('the questions', () => {
  const answers = QUESTIONS.map(({ id, question, answer }) => ({
    id,
    question,
    text: answer.map(plainAnswer).join('\n'),
  }));

  it('are ten', () => {
    expect(answers).toHaveLength(10);
  });

  it.each(answers)('$question: has an answer without a place left open', ({ question, text }) => {
    expect(question).toMatch(/\?$/);
    expect(text.length).toBeGreaterThan(100);
    expect(text).not.toMatch(/[{}@]|undefined|null/);
  });

  it.each([
    ['still-available', ['14 January 2027', '6 January 2027', '14 April 2027', '13 February 2026']],
    ['replacement', ['gpt-6-luna', '$0.10', '$0.01', '$0.50', '1,050,000 tokens', 'GPT-5.1 mini']],
    ['what-and-who', ['OpenAI', '18 July 2024', 'GPT-3.5 Turbo']],
    ['price', ['$0.15', '$0.60', '$0.075', '24 hours', '$0.30', '$1.20', '$3.00']],
    ['context', ['128,000 tokens', '16,384 tokens', '200,000 tokens', '1,000,000 tokens']],
    ['benchmarks', ['82%', '77.9%', '73.8%', 'about 7.8%', '8.7%', '23.6%', '40.2%', 'more than 70%']],
    ['open-or-proprietary', ['Proprietary', 'Llama 3.1 8B and Qwen2.5 7B']],
    ['modalities', ['text and image', 'JSON mode and JSON schema', 'gpt-4o-mini-transcribe']],
    ['training-on-data', ['up to 30 days', 'SOC 2 Type II', 'US and EU']],
    ['who-should-use', ['classification, extraction', 'October 2023', '14 January 2027']],
  ])('%s: the answer has its figures', (id, figures) => {
    const text = answers.find((answer) => answer.id === id)?.text;
    for (const figure of figures) expect(text).toContain(figure);
  });
});
