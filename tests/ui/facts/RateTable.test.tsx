import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OwnPrices } from '../../../src/catalog/prices';
import { RateTable } from '../../../src/ui/facts/RateTable';
import { BARE_CARD } from '../../support/bareCard';
import { cardOf } from '../../support/cards';
import { rowsOf } from '../../support/pages';

function show(listId: string, card = cardOf(listId), own: OwnPrices = {}): HTMLElement {
  render(<RateTable priceListId={listId} card={card} own={own} />);
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
        ['Training', '$0.30'],
      ]),
    );
  });

  it('say by which rule a marked rate was worked out', () => {
    const section = show('documents');
    const marks = [...section.querySelectorAll('abbr')].map(({ title }) => title);
    expect(marks).toHaveLength(3);
    for (const title of marks) expect(title).toMatch(/50% rule/);
    expect(section).toHaveTextContent(/\* Not listed there/);
  });

  it('of OpenAI are all listed, with its own training price', () => {
    show('openai');
    expect(rows()).toEqual(
      expect.arrayContaining([
        ['Standard', '$0.15', '$0.075', '$0.60'],
        ['Batch', '$0.075', 'none', '$0.30'],
        ['Fine-tuned', '$0.30', '$0.15', '$1.20'],
        ['Fine-tuned, Batch', '$0.15', 'none', '$0.60'],
        ['Training', '$3.00'],
      ]),
    );
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
    ['openai', /\$0\.30 by “Documents’ prices”/, /\$3\.00 by/],
  ])('of %s stand beside the training price of the list that differs', (listId, other, own) => {
    const section = show(listId);
    expect(section).toHaveTextContent(other);
    expect(section).not.toHaveTextContent(own);
  });

  it('without a training price stand beside those of the other lists', () => {
    const section = show('documents', BARE_CARD);
    expect(section).toHaveTextContent(/\$0\.30 by “Documents’ prices”/);
    expect(section).toHaveTextContent(/\$3\.00 by “OpenAI’s list”/);
  });

  it('name their dates and where they come from', () => {
    const section = show('openai', { ...cardOf('openai'), date: '2024-10-01', checked: '2026-11-22' });
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
