import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/facts/facts';
import { FactsPage } from '../../src/factsPage/FactsPage';
import { rowsOf } from '../support/pages';
import { byId, part, rowThatBegins, staticPage } from '../support/staticPage';

staticPage(<FactsPage />);

const table = (heading: string, name: string | RegExp) =>
  rowsOf(within(part(heading)).getByRole('table', { name, hidden: true }));

describe('the page of facts', () => {
  it('names itself and the day up to which it holds, and leads back to the calculator', () => {
    const header = within(screen.getByRole('banner'));
    expect(header.getByRole('heading', { level: 1 })).toHaveTextContent('GPT-4o mini: facts');
    expect(header.getByText('26 November 2026')).toHaveAttribute('datetime', '2026-11-26');
    expect(header.getByRole('link', { name: /calculator/ })).toHaveAttribute('href', '../');
  });

  it('leads to each of its parts', () => {
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
    const parts = [...document.querySelectorAll('main > section')].map(({ id }) => `#${id}`);
    expect(links.map((link) => link.getAttribute('href'))).toEqual([...parts, 'all/']);
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
    expect(rowThatBegins(rows(), where)[2]).toBe(day);
  });

  it('of ChatGPT has both days, each with who gives it', () => {
    expect(rowThatBegins(rows(), 'ChatGPT')[2]).toMatch(
      /13 February 2026 \(Pricing explainer\)14 May 2025 \(ChatGPT release notes\)/,
    );
  });

  it('stands in words too, with the replacement', () => {
    expect(part('Is it still available?')).toHaveTextContent(
      /Yes, as of 26 November 2026: in the API until 14 January 2027, on Azure until 14 April 2027\..*gpt-6-luna as the replacement/,
    );
  });

  it('leads to the facts behind it, and to the calculator', () => {
    const links = within(part('Is it still available?'));
    expect(links.getByRole('link', { name: /^Sources/ })).toHaveAttribute('href', 'all/?about=status');
    expect(links.getByRole('link', { name: /calculator/ })).toHaveAttribute('href', '../');
  });
});

describe('what the documents said', () => {
  it('stands beside what is on record, with who says it, folded', () => {
    const heading = 'What the documents said, and what is on record';
    expect(part(heading)).not.toHaveAttribute('open');
    expect(part(heading).querySelector('summary')).toHaveTextContent(/differ on \d+ statements/);
    expect(rowThatBegins(table(heading, /sources differ/), 'Status').slice(1)).toEqual([
      'legacy, still supported Pricing explainer',
      'deprecated OpenAI deprecations',
    ]);
  });
});

describe('the questions', () => {
  it('stand with their answers written out, each figure bold, with one link to all that they rest on', () => {
    const questions = within(part('Questions')).getAllByRole('article');
    expect(questions).toHaveLength(QUESTIONS.length);
    for (const [index, question] of questions.entries()) {
      expect(question).not.toHaveTextContent(/[{}]/);
      const { id, question: asked } = QUESTIONS[index] ?? {};
      const [link, ...others] = within(question).getAllByRole('link');
      expect(link).toHaveAttribute('href', `all/?about=${id}`);
      expect(link).toHaveAccessibleName(`Sources of “${asked}”`);
      expect(others).toEqual([]);
    }
    expect(within(byId('question-context')).getByText('128,000 tokens').tagName).toBe('STRONG');
  });
});

describe('the prices', () => {
  const rows = () => table('Prices', 'Prices of every list');

  it('stand in one table, a column for each list', () => {
    const headings = within(part('Prices')).getAllByRole('columnheader');
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Price of',
      'OpenAI, from two articles of 2026',
      'OpenAI’s list',
      'Azure Global',
      'Azure Regional',
      'Azure Data Zone',
    ]);
    expect(rowThatBegins(rows(), 'Cached input').slice(1)).toEqual([
      '$0.075',
      '$0.075',
      '$0.075',
      '$0.083',
      '$0.083',
    ]);
    // Half of the standard rate by the rule for Batch, where the Azure sheet names no price: 0.165 / 2 = 0.0825.
    expect(rowThatBegins(rows(), 'Input, Batch').slice(1)).toEqual([
      '$0.075',
      '$0.075',
      '$0.075',
      '$0.0825*',
      '$0.083',
    ]);
  });

  it('that are not by the million tokens say what they are by', () => {
    expect(rowThatBegins(rows(), 'Web search, per 1,000 calls')[2]).toBe('$10.00');
    expect(rowThatBegins(rows(), 'Fine-tuned hosting, per hour')[3]).toBe('$1.70');
  });

  it('that a list lacks are no zero', () => {
    expect(rowThatBegins(rows(), 'Input, Fast').slice(1, 3)).toEqual(['not listed–', '$0.25']);
    for (const [, ...cells] of rows())
      expect(cells.filter((cell) => /^\$0(\.0+)?\*?$/.test(cell))).toEqual([]);
  });

  it('of training are those on which the sources differ', () => {
    expect(rowThatBegins(rows(), 'Trainingsources differ').slice(1, 3)).toEqual(['$0.30', '$3.00']);
    expect(rows().filter(([first]) => first?.endsWith('sources differ'))).toHaveLength(1);
  });

  it('lead to their sources, rules and history', () => {
    expect(within(part('Prices')).getByRole('link')).toHaveAttribute('href', 'all/#part-prices');
  });
});

describe('the limits', () => {
  it('say who says what where the sources differ', () => {
    const rows = table('Specification and limits', 'The model');
    expect(rowThatBegins(rows, 'Context window')).toEqual(['Context window', '128,000 tokens']);
    expect(rowThatBegins(rows, 'Output modalities')[1]).toMatch(
      /tool-calls Pricing explainertext Encyclopedic article; /,
    );
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

  it('leads to the facts behind it', () => {
    expect(within(part('Timeline')).getByRole('link')).toHaveAttribute('href', 'all/?about=timeline');
  });
});

describe('what is folded', () => {
  it.each(['Benchmarks and speed', 'Claims that arithmetic can check'])(
    'says what it comes to: %s',
    (heading) => {
      expect(part(heading)).not.toHaveAttribute('open');
      expect(part(heading).querySelector('summary > span')).toHaveTextContent(/\w+\.$/);
    },
  );
});

describe('the way to every fact', () => {
  it('is there in words, and in every link to one', () => {
    expect(screen.getByRole('link', { name: 'Every fact, with its sources' })).toHaveAttribute(
      'href',
      'all/',
    );
    const ids = [...document.querySelectorAll('a[href*="#"]')].map((link) => link.getAttribute('href') ?? '');
    expect(ids.length).toBeGreaterThan(20);
    for (const address of ids) expect(address).toMatch(/^(#part-|all\/#)/);
  });
});
