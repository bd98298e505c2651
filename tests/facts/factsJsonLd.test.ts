import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/facts/facts';
import { factsJsonLd } from '../../src/facts/factsJsonLd';

interface Answered {
  readonly '@type': string;
  readonly name: string;
  readonly acceptedAnswer: { readonly '@type': string; readonly text: string };
}

interface Part {
  readonly '@type': string;
  readonly dateModified: string;
  readonly mainEntity?: readonly Answered[];
  readonly citation?: readonly string[];
  readonly distribution?: readonly { readonly encodingFormat: string; readonly contentUrl: string }[];
}

const { '@context': context, '@graph': graph } = JSON.parse(factsJsonLd());

const part = (type: string) => (graph as readonly Part[]).find((found) => found['@type'] === type);

describe('what search engines are told', () => {
  it('is by schema.org’s words a page of questions and a dataset, both of the newest source’s day', () => {
    expect(context).toBe('https://schema.org');
    expect(graph).toHaveLength(2);
    expect(part('FAQPage')?.dateModified).toBe('2026-11-26');
    expect(part('Dataset')?.dateModified).toBe('2026-11-26');
  });

  it('has the ten questions in their order, each with an answer that is written out', () => {
    const asked = part('FAQPage')?.mainEntity ?? [];
    expect(asked).toHaveLength(10);
    expect(asked.map(({ name }) => name)).toEqual(QUESTIONS.map(({ question }) => question));
    for (const entry of asked) {
      expect(entry['@type']).toBe('Question');
      expect(entry.acceptedAnswer['@type']).toBe('Answer');
      expect(entry.acceptedAnswer.text).not.toMatch(/[{}]/);
    }
    expect(asked[0]?.acceptedAnswer.text).toContain('available until 14 January 2027');
  });

  it('names the files to take away, beside the page', () => {
    expect(
      part('Dataset')?.distribution?.map(({ contentUrl, encodingFormat }) => [contentUrl, encodingFormat]),
    ).toEqual([
      ['dataset.json', 'application/json'],
      ['dataset.schema.json', 'application/schema+json'],
      ['facts.csv', 'text/csv'],
    ]);
  });

  it('cites the addresses of the sources, leaving out those that have none', () => {
    const cited = part('Dataset')?.citation ?? [];
    expect(cited).toContain('https://developers.openai.com/api/docs/deprecations');
    for (const address of cited) expect(address).toMatch(/^https:\/\//);
  });
});
