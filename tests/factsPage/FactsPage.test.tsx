import { screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FACTS, QUESTIONS } from '../../src/facts/facts';
import { FactsPage } from '../../src/factsPage/FactsPage';
import { rowsOf } from '../support/pages';

const page = document.createElement('div');

/** The page is large, and no test changes it: it is made once, and put back before each test. */
beforeAll(() => {
  page.innerHTML = renderToStaticMarkup(<FactsPage />);
});
beforeEach(() => {
  document.body.replaceChildren(page);
});

/** A part of the page by its heading; the page is large, so that everything in it is looked for within a part. */
function part(heading: string): HTMLElement {
  const found = screen.getByText(heading, { selector: 'h2' });
  const [region, ...others] = document.querySelectorAll<HTMLElement>(`[aria-labelledby="${found.id}"]`);
  if (!region || others.length > 0) throw new Error(`not exactly one part is headed “${heading}”`);
  return region;
}

const table = (heading: string, name: string | RegExp) =>
  rowsOf(within(part(heading)).getByRole('table', { name }));

/** The row of a table that begins with this cell. */
function row(rows: readonly string[][], first: string): readonly string[] {
  const found = rows.find(([cell]) => cell === first);
  if (!found) throw new Error(`no row begins with “${first}”`);
  return found;
}

function fact(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no fact has the id ${id}`);
  return found;
}

describe('the page of facts', () => {
  it('names itself and the day up to which it holds, and leads back to the calculator', () => {
    const header = within(screen.getByRole('banner'));
    expect(header.getByRole('heading', { level: 1 })).toHaveTextContent('GPT-4o mini: facts and sources');
    expect(header.getByText('26 November 2026')).toHaveAttribute('datetime', '2026-11-26');
    expect(header.getByRole('link', { name: /calculator/ })).toHaveAttribute('href', '../');
  });

  it('leads to each of its parts', () => {
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
    const parts = [...document.querySelectorAll('main > section')].map(({ id }) => `#${id}`);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(parts);
    expect(parts.length).toBeGreaterThan(5);
  });

  it('has no style attribute and nothing that only React could bring to life', () => {
    expect(document.querySelectorAll('[style], script, button')).toHaveLength(0);
  });

  it('is silent on what only the reader’s clock can tell', () => {
    for (const element of document.querySelectorAll('[data-days-until], [data-stale-since]'))
      expect(element).toBeEmptyDOMElement();
    expect(document.querySelectorAll('[data-days-until]').length).toBeGreaterThan(3);
  });
});

describe('the status', () => {
  const rows = () => table('Is it still available?', /Where the model can be used/);

  it.each([
    ['OpenAI API', '14 January 2027'],
    ['OpenAI, new fine-tuning jobs', '6 January 2027'],
    ['Azure', '14 April 2027'],
    ['Azure, fine-tuned deployments', '1 October 2027'],
  ])('of %s ends on %s', (where, day) => {
    expect(row(rows(), where)[2]).toBe(day);
  });

  it('of ChatGPT has both days, each with who gives it', () => {
    expect(row(rows(), 'ChatGPT')[2]).toMatch(
      /13 February 2026 \(Pricing explainer\)14 May 2025 \(ChatGPT release notes\)/,
    );
  });

  it('stands in words too, with the replacement', () => {
    expect(part('Is it still available?')).toHaveTextContent(
      /Yes, as of 26 November 2026: in the API until 14 January 2027, on Azure until 14 April 2027\..*gpt-6-luna as the replacement/,
    );
  });

  it('sets what the documents said beside what is on record', () => {
    expect(row(table('Is it still available?', /sources differ/), 'Status').slice(1)).toEqual([
      'legacy, still supported',
      'deprecated',
    ]);
  });
});

describe('the questions', () => {
  it('stand with their answers written out, each figure leading to its fact', () => {
    const questions = within(part('Questions')).getAllByRole('article');
    expect(questions).toHaveLength(QUESTIONS.length);
    for (const question of questions) expect(question).not.toHaveTextContent(/[{}]/);
    const figure = within(fact('question-context')).getByRole('link', { name: '128,000 tokens' });
    expect(figure).toHaveAttribute('href', '#context-window');
  });
});

describe('the prices', () => {
  it('stand by the million, the thousand and the token, with their history', () => {
    const rows = table('Prices', 'OpenAI’s list');
    // 0.15 / 1,000 = 0.00015; 0.15 / 1M = 0.00000015.
    expect(row(rows, 'Input').slice(1, 5)).toEqual(['$0.15', '$0.00015', '$0.00000015', '18 July 2024']);
    // 0.075 / 1,000 = 0.000075; 0.075 / 1M = 0.000000075.
    expect(row(rows, 'Cached input').slice(1, 5)).toEqual([
      '$0.075',
      '$0.000075',
      '$0.000000075',
      '1 October 2024; $0.15 from 18 July 2024',
    ]);
    // A web search: 10 USD per 1,000, which is 10 / 1,000 = 0.01 each.
    expect(row(rows, 'Web search').slice(1, 4)).toEqual(['–', '$10.00', '$0.01']);
  });

  it('of training are those on which the lists differ', () => {
    expect(row(table('Prices', 'OpenAI, from two articles of 2026'), 'Training')[1]).toBe('$0.30');
    expect(row(table('Prices', 'OpenAI’s list'), 'Training')[1]).toBe('$3.00');
  });

  it('that a list lacks are named, and have no row', () => {
    const rows = table('Prices', 'OpenAI, from two articles of 2026');
    expect(rows.map(([first]) => first)).not.toContain('Input, Fast');
    const section = within(part('Prices')).getByRole('region', { name: 'OpenAI, from two articles of 2026' });
    expect(section).toHaveTextContent(/Not on this list.*input, fast.*web search/i);
  });
});

describe('the timeline', () => {
  it('lists both dates of the removal from ChatGPT, the earlier first', () => {
    const entries = within(part('Timeline')).getAllByRole('listitem');
    const removals = entries.filter((entry) => entry.textContent?.includes('Removed from ChatGPT'));
    expect(removals.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^14 May 2025.*by ChatGPT release notes/),
      expect.stringMatching(/^13 February 2026.*by Pricing explainer/),
    ]);
  });
});

describe('the benchmarks', () => {
  it('show this model against those of its day, and where sources differ', () => {
    // Six tests of the launch: 82 > 77.9 and 73.8, 87.2 > 75.9, 87 > 75.5, 59.4 > 56.1, 70.2 > 40.9, 79.7 > 78.4.
    expect(part('Benchmarks and speed')).toHaveTextContent(/Ahead .* in 6 of 6 tests/);
    const rows = table('Benchmarks and speed', 'Scores in % against the small models of its day');
    expect(row(rows, 'MMLU')).toEqual(['MMLU', '82%', '77.9%', '73.8%']);
    const later = table('Benchmarks and speed', 'Harder tests and later models');
    expect(row(later, 'SWE-bench Verified')[2]).toMatch(/^about 7\.8%.*Pricing explainer8\.7% /);
  });
});

describe('the claims that were checked', () => {
  const claimed = (label: string) =>
    row(table('Claims that arithmetic can check', /Figures worked out/), label);

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
    const training = within(fact('training-price'));
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
    const input = within(fact('price-input'));
    expect(input.getAllByRole('term')).toHaveLength(1);
    expect(input.queryByText('sources differ')).not.toBeInTheDocument();
  });

  it('says as of when it was so, by the claim’s own date where it has one, and how sure that is', () => {
    // The schedule of 7 July 2026, read in pages of 19 August.
    expect(fact('azure-fine-tuned-retirement')).toHaveTextContent(/as of 7 July 2026, medium confidence/);
    expect(fact('status')).not.toHaveTextContent(/confidence/);
  });

  it('is there for every fact of the data, and leads to itself', () => {
    for (const { id, label } of FACTS) {
      expect(fact(id).querySelector('h4')).toHaveTextContent(label);
      expect(fact(id).querySelector('h4 a')).toHaveAttribute('href', `#${id}`);
    }
  });
});

describe('the sources and the files', () => {
  it('have their date, their address where there is one, and what rests on them', () => {
    expect(fact('source-doc-a')).toHaveTextContent(
      /Document, undated; written after 13 February 2026; \d+ facts/,
    );
    const pricing = within(fact('source-openai-pricing'));
    expect(pricing.getByRole('link', { name: 'OpenAI API pricing' })).toHaveAttribute(
      'href',
      'https://developers.openai.com/api/docs/pricing',
    );
    expect(fact('source-openai-node-issue-1706')).toHaveTextContent(/17 November 2025; 1 fact$/);
  });

  it('can be taken away', () => {
    const links = within(part('Downloads')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'dataset.json',
      'dataset.schema.json',
      'facts.csv',
    ]);
    for (const link of links) expect(link).toHaveAttribute('download');
  });
});
