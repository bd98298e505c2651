import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeBasis } from '../../../src/catalog/basis';
import type { OwnPrices } from '../../../src/catalog/prices';
import { RateTable } from '../../../src/ui/questions/RateTable';
import { isoDate } from '../../../src/units/calendar';
import { BARE_CARD } from '../../support/bareCard';
import { basisBy, cardOf } from '../../support/cards';
import { rowsOf } from '../../support/pages';

function show(listId: string, card = cardOf(listId), own: OwnPrices = {}): HTMLElement {
  render(<RateTable basis={makeBasis({ ...basisBy(listId), card, ownPrices: own })} />);
  return screen.getByRole('region', { name: /rates/i });
}

const rows = () => rowsOf(screen.getByRole('table', { name: /USD per 1M tokens/ }));

describe('the rates', () => {
  it('of the documents mark what follows from a rule', () => {
    show('documents');
    // Half of the fine-tuned input is 0.15, of the fine-tuned output 0.60; neither is listed there.
    expect(rows()).toEqual(
      expect.arrayContaining([
        ['Standard', '$0.15', '$0.075', '$0.60'],
        ['Batch', '$0.075', 'none', '$0.30'],
        ['Fine-tuned', '$0.30', '$0.15*', '$1.20'],
        ['Fine-tuned, Batch', '$0.15*', 'none', '$0.60*'],
        ['Fast', 'not known', 'not known', 'not known'],
        ['Training', '$0.30 per 1M tokens'],
        ['Fine-tuned hosting', 'none listed'],
        ['Web search', 'not known'],
      ]),
    );
  });

  it('say by which rule a marked rate was worked out', () => {
    const section = show('documents');
    const marks = [...section.querySelectorAll('abbr')].map(({ title }) => title);
    expect(marks).toHaveLength(3);
    for (const title of marks) expect(title).toMatch(/50% rule/);
    expect(section).toHaveTextContent(/\* Not listed as such, but follows from a rule/);
  });

  it('of OpenAI are all listed, with its own training price', () => {
    show('openai');
    expect(rows()).toEqual(
      expect.arrayContaining([
        ['Standard', '$0.15', '$0.075', '$0.60'],
        ['Batch', '$0.075', 'none', '$0.30'],
        ['Fine-tuned', '$0.30', '$0.15', '$1.20'],
        ['Fine-tuned, Batch', '$0.15', 'none', '$0.60'],
        ['Fast', '$0.25', '$0.125', '$1.00'],
        ['Training', '$3.00 per 1M tokens'],
        ['Fine-tuned hosting', 'none listed'],
        ['Web search', '$10.00 per 1,000 calls'],
      ]),
    );
  });

  it('of Azure have hosting by the hour', () => {
    show('azure-global');
    expect(rows()).toEqual(
      expect.arrayContaining([
        ['Fine-tuned hosting', '$1.70 per hour'],
        ['Fine-tuned, Batch', 'not known', 'none', 'not known'],
      ]),
    );
  });

  it('of the user stand in for those of the list, marked, with what the list has', () => {
    const section = show('documents', cardOf('documents'), {
      'base.standard.input': 0.2,
      'base.fast.input': 0.3,
      training: 1,
      hosting: 2,
      webSearch: 5,
    });
    expect(rows()).toEqual(
      expect.arrayContaining([
        ['Standard', '$0.20†', '$0.075', '$0.60'],
        ['Batch', '$0.075', 'none', '$0.30'],
        ['Fast', '$0.30†', 'not known', 'not known'],
        ['Training', '$1.00 per 1M tokens†'],
        ['Fine-tuned hosting', '$2.00 per hour†'],
        ['Web search', '$5.00 per 1,000 calls†'],
      ]),
    );
    const marks = [...section.querySelectorAll('abbr')].filter(({ textContent }) => textContent === '†');
    expect(marks.map(({ title }) => title)).toEqual([
      'Your own; the list has $0.15',
      'Your own; the list has none',
      'Your own; the list has $0.30',
      'Your own; the list has none',
      'Your own; the list has none',
    ]);
    expect(section).toHaveTextContent('† Your own price.');
  });

  it('that are all of the list speak of none of the user’s', () => {
    expect(show('documents')).not.toHaveTextContent('†');
  });

  it('that a list lacks are not known, never nothing', () => {
    show('documents', BARE_CARD);
    expect(rows()).toEqual(
      expect.arrayContaining([
        ['Standard', '$0.15', '$0.075', '$0.60'],
        ['Batch', '$0.075', 'none', '$0.30'],
        ['Fine-tuned', 'not known', 'not known', 'not known'],
        ['Fine-tuned, Batch', 'not known', 'none', 'not known'],
        ['Training', 'not known'],
      ]),
    );
  });

  it.each([
    ['documents', /\$3\.00 by “OpenAI’s list”/, /\$0\.30 by/],
    ['openai', /\$0\.30 by “OpenAI, from two articles of 2026”/, /\$3\.00 by/],
  ])('of %s stand beside the training price of the list that differs', (listId, other, own) => {
    const section = show(listId);
    expect(section).toHaveTextContent(other);
    expect(section).not.toHaveTextContent(own);
  });

  it('without a training price stand beside those of the other lists', () => {
    const section = show('documents', BARE_CARD);
    expect(section).toHaveTextContent(/\$0\.30 by “OpenAI, from two articles of 2026”/);
    expect(section).toHaveTextContent(/\$3\.00 by “OpenAI’s list”/);
  });

  it('stand beside the training prices that differ from the user’s own', () => {
    const section = show('documents', cardOf('documents'), { training: 3 });
    expect(section).toHaveTextContent(/\$0\.30 by “OpenAI, from two articles of 2026”/);
    expect(section).not.toHaveTextContent(/\$3\.00 by/);
  });

  it('name their dates and where they come from', () => {
    const section = show('openai', {
      ...cardOf('openai'),
      date: isoDate('2024-10-01'),
      checked: isoDate('2026-11-22'),
    });
    expect(section).toHaveTextContent(/1 October 2024.*22 November 2026/);
    expect(screen.getByRole('link', { name: /OpenAI API pricing/ })).toHaveAttribute(
      'href',
      'https://developers.openai.com/api/docs/pricing',
    );
  });

  it('of the documents name a document without making up an address', () => {
    const section = show('documents');
    expect(section).toHaveTextContent(/Source: GPT-4o mini: Pricing, Specs/);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
