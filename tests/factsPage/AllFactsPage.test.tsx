import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FACTS } from '../../src/facts/facts';
import { factsBehind } from '../../src/facts/factsBehind';
import { AllFactsPage } from '../../src/factsPage/AllFactsPage';
import { rowsOf } from '../support/pages';
import { byId, part, rowThatBegins, staticPage } from '../support/staticPage';

staticPage(<AllFactsPage />);

const table = (heading: string, name: string | RegExp) =>
  rowsOf(within(part(heading)).getByRole('table', { name, hidden: true }));

describe('the page of every fact', () => {
  it('leads back to the calculator and to the short page', () => {
    expect(within(screen.getByRole('banner')).getByRole('link', { name: /calculator/ })).toHaveAttribute(
      'href',
      '../../',
    );
    expect(screen.getByRole('link', { name: 'The facts in short' })).toHaveAttribute('href', '../');
  });

  it('has no style attribute and nothing that only React could bring to life', () => {
    expect(document.querySelectorAll('[style], script, button')).toHaveLength(0);
  });

  it('has what stands behind each part of the short page', () => {
    for (const { id, factIds } of factsBehind()) {
      const marked = [...document.querySelectorAll(`[data-about~="${id}"]`)].map((fact) => fact.id);
      expect(marked.toSorted(), id).toEqual([...factIds].toSorted());
    }
  });
});

describe('the price lists', () => {
  it('have each price with its unit, its history and its source', () => {
    const rows = table('Price lists', 'OpenAI’s list');
    expect(rowThatBegins(rows, 'Cached input')).toEqual([
      'Cached input',
      '$0.075 per 1M tokens',
      '1 October 2024; $0.15 from 18 July 2024',
      'OpenAI pricing, Standard',
    ]);
    expect(rowThatBegins(rows, 'Web search')[1]).toBe('$10.00 per 1,000 calls');
  });

  it('differ on training, and say so', () => {
    const documents = table('Price lists', 'OpenAI, from two articles of 2026');
    expect(rowThatBegins(documents, 'Training')[1]).toBe('$0.30 per 1M tokens');
    expect(rowThatBegins(documents, 'Training')[3]).toContain('OpenAI’s list says $3.00');
    expect(rowThatBegins(table('Price lists', 'OpenAI’s list'), 'Training')[1]).toBe('$3.00 per 1M tokens');
  });

  it('name what they lack, and have no row of it', () => {
    const rows = table('Price lists', 'OpenAI, from two articles of 2026');
    expect(rows.map(([first]) => first)).not.toContain('Input, Fast');
    expect(part('Price lists')).toHaveTextContent(/Not on this list.*input, fast.*web search/i);
  });
});

describe('the limits', () => {
  it('have their sources', () => {
    const rows = table('Specification and limits', 'Limits and counting rules');
    expect(rowThatBegins(rows, 'Requests in a Batch file').slice(1)).toEqual([
      '50,000',
      expect.stringMatching(/^OpenAI \w+/),
    ]);
  });
});

describe('the benchmarks', () => {
  it('show this model against those of its day, and where sources differ', () => {
    // Six tests of the launch: 82 > 77.9 and 73.8, 87.2 > 75.9, 87 > 75.5, 59.4 > 56.1, 70.2 > 40.9, 79.7 > 78.4.
    expect(part('Benchmarks and speed')).toHaveTextContent(/Ahead .* in 6 of 6 tests/);
    const rows = table('Benchmarks and speed', 'Scores in % against the small models of its day');
    expect(rowThatBegins(rows, 'MMLU')).toEqual(['MMLU', '82%', '77.9%', '73.8%']);
    const later = table('Benchmarks and speed', 'Harder tests and later models');
    expect(rowThatBegins(later, 'SWE-bench Verified')[2]).toMatch(/^about 7\.8%.*Pricing explainer8\.7% /);
  });
});

describe('the claims that were checked', () => {
  const claimed = (label: string) =>
    rowThatBegins(table('Claims that arithmetic can check', /Figures worked out/), label);

  it('say whether they hold', () => {
    // 0.75 x 0.15 + 0.25 x 0.60 = 0.2625.
    expect(claimed('Blended price, three input tokens to one output token').slice(1)).toEqual([
      '$0.2625 per 1M tokens = 0.75 × $0.15 + 0.25 × $0.60',
      expect.stringMatching(/^\$0\.26: holds/),
    ]);
    // 1 - 0.60 / 1.50 = 60%: about 60%, but not more than that.
    expect(claimed('Cheaper than GPT-3.5 Turbo, output')[2]).toMatch(
      /about 60%: holds.*more than 60%: claims too much/,
    );
  });
});

describe('a fact', () => {
  it('has everything that is said of it, by whom and where', () => {
    const training = within(byId('training-price'));
    expect(training.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      '$0.30 per 1M tokens',
      '$3.00 per 1M tokens',
    ]);
    expect(training.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'Pricing explainer, line 9, 11, 17 and 37, as of February 2026',
      'OpenAI pricing, Fine-tuning, as of 22 November 2026',
      expect.stringMatching(/^OpenAI fine-tuning guide, cost estimate, as of 22 November 2026\. Worked out/),
    ]);
    expect(training.getByText('sources differ')).toBeVisible();
  });

  it('is said once where all agree', () => {
    const input = within(byId('price-input'));
    expect(input.getAllByRole('term')).toHaveLength(1);
    expect(input.queryByText('sources differ')).not.toBeInTheDocument();
  });

  it('says as of when it was so, by the claim’s own date where it has one, and how sure that is', () => {
    // The schedule of 7 July 2026, read in pages of 19 August.
    expect(byId('azure-fine-tuned-retirement')).toHaveTextContent(/as of 7 July 2026, medium confidence/);
    expect(byId('status')).not.toHaveTextContent(/confidence/);
  });

  it('is there for every fact of the data, and leads to itself', () => {
    for (const { id, label } of FACTS) {
      expect(byId(id).querySelector('h4')).toHaveTextContent(label);
      expect(byId(id).querySelector('h4 a')).toHaveAttribute('href', `#${id}`);
    }
  });
});

describe('the sources and the files', () => {
  it('have their date, their address where there is one, and what rests on them', () => {
    expect(byId('source-doc-a')).toHaveTextContent(
      /Document, undated; written after 13 February 2026; \d+ facts/,
    );
    const pricing = within(byId('source-openai-pricing'));
    expect(pricing.getByRole('link', { name: 'OpenAI API pricing' })).toHaveAttribute(
      'href',
      'https://developers.openai.com/api/docs/pricing',
    );
    expect(byId('source-openai-node-issue-1706')).toHaveTextContent(/17 November 2025; 1 fact$/);
  });

  it('can be taken away', () => {
    const links = within(part('Downloads')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '../dataset.json',
      '../dataset.schema.json',
      '../facts.csv',
    ]);
    for (const link of links) expect(link).toHaveAttribute('download');
  });
});
