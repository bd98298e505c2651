import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BillingRules } from '../../../src/ui/questions/BillingRules';
import { basisBy } from '../../support/cards';

describe('the billing rules', () => {
  it.each([
    ['Cached input', /half price.*1,024 tokens at least.*steps of 128.*part of the input/i],
    ['Batch', /half price.*24 hours.*no further discount/i],
    // 0.30 / 0.15.
    ['Fine-tuned', /twice the price for tokens\. Training/i],
    ['Limits of a request', /128,000 tokens.*16,384/],
  ])('say about “%s” what decides the bill', (term, rule) => {
    render(<BillingRules basis={basisBy()} />);
    const definition = screen.getByText(term, { selector: 'dt' }).nextElementSibling;
    expect(definition?.textContent).toMatch(rule);
  });

  it('say what the list in use has of fine-tuned models', () => {
    // 0.15 / 0.15, and hosting at 1.70 an hour.
    render(<BillingRules basis={basisBy('azure-global')} />);
    expect(screen.getByText(/The same price for tokens, and hosting by the hour\./)).toBeInTheDocument();
  });
});
