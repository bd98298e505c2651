import { act, render, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GivenFiles } from '../../../src/ui/files/givenFiles';
import Questions from '../../../src/ui/questions/Questions';
import { basisBy, estimateOf, scenarioOf } from '../../support/cards';
import { newUser } from '../../support/newUser';

/** 1,000 requests a day of 2,000 tokens in and 500 out: 60M x 0.15 + 15M x 0.60 = $18.00 a month. */
const EIGHTEEN = scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 });

const IDS = ['move', 'cheaper', 'money', 'bill', 'limits', 'prices'];

function show(scenario = EIGHTEEN, files?: GivenFiles) {
  return render(
    <Questions
      asked={{ scenario, basis: basisBy('documents'), estimate: estimateOf(scenario, 'documents') }}
      scenario={scenario}
      onStart={() => undefined}
      onEdit={() => undefined}
      onDone={() => undefined}
      {...(files && { files })}
    />,
  );
}

function row(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`section[data-question="${id}"]`);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

const opener = (id: string) => within(row(id)).getAllByRole('button')[0] as HTMLElement;
const answer = (id: string) => row(id).querySelector('[data-answer]')?.textContent;
const openRows = () => IDS.filter((id) => opener(id).getAttribute('aria-expanded') === 'true');

afterEach(() => {
  history.replaceState(null, '', location.pathname);
});

describe('the rows of questions', () => {
  it('have an answer each, whether open or closed', () => {
    show();
    // Luna: 60M x 0.10 + 15M x 0.50 = 13.50; at most 60M written at 0.125 and 30,000 x 40 more out at 0.50: 7.50 + 8.10.
    expect(answer('move')).toMatch(
      /^On gpt-6-luna the same tokens cost \$13\.50 a month, up to \$15\.60 with/,
    );
    // Half of 18.00 in Batch.
    expect(answer('cheaper')).toMatch(/^In Batch it costs \$9\.00 a month/);
    expect(answer('money')).toMatch(/^Input and output are the largest parts: \$9\.00 each/);
    expect(answer('bill')).toMatch(/read in this browser and sent nowhere\.$/);
    expect(answer('limits')).toMatch(/^Usage tier 1/);
    expect(answer('prices')).toMatch(/checked \d/);
  });

  it('follow the files that are given', () => {
    const files = new GivenFiles({ read: () => new Promise(() => undefined) });
    show(EIGHTEEN, files);
    act(() => files.add([new File(['a'], 'a.csv')]));
    expect(answer('bill')).toBe('1 file of 1 still to be read.');
  });

  it('open for files that are dropped on the page', async () => {
    const files = new GivenFiles({ read: () => new Promise(() => undefined) });
    show(EIGHTEEN, files);
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { types: ['Files'], files: [new File(['a'], 'a.csv')] } });
    await act(async () => void document.body.dispatchEvent(drop));
    expect(await within(row('bill')).findByRole('heading', { name: 'a.csv' })).toBeInTheDocument();
    expect(openRows()).toContain('bill');
  });

  it('are closed but for the move, and what is closed has nothing but its answer', () => {
    show();
    expect(openRows()).toEqual(['move']);
    expect(within(row('move')).getByRole('table')).toBeInTheDocument();
    for (const id of IDS.slice(1)) expect(row(id).querySelectorAll('table, svg, input')).toHaveLength(0);
  });

  it('have the move closed where the reader’s day is after the shutdown', () => {
    vi.useFakeTimers({ now: new Date(2027, 0, 14, 12), toFake: ['Date'] });
    show();
    expect(openRows()).toEqual([]);
  });

  it('open and close, with the open one in the address', async () => {
    const user = newUser();
    show();
    await user.click(opener('money'));
    expect(within(row('money')).getByRole('table')).toBeInTheDocument();
    expect(location.hash).toBe('#money');
    await user.click(opener('money'));
    expect(within(row('money')).queryByRole('table')).not.toBeInTheDocument();
    expect(location.hash).toBe('');
  });

  it('open by their address, then and later', () => {
    history.replaceState(null, '', '#prices');
    show();
    expect(openRows()).toEqual(['prices']);
    act(() => {
      history.replaceState(null, '', '#money');
      dispatchEvent(new Event('hashchange'));
    });
    expect(openRows()).toEqual(['money', 'prices']);
  });

  it('take no notice of an address that is none of theirs', () => {
    history.replaceState(null, '', '#answer');
    show();
    expect(openRows()).toEqual(['move']);
  });

  it('have no amount of a model on which nothing can be compared', () => {
    show(scenarioOf({ fineTuned: true }));
    const models = [...row('move').querySelectorAll('[data-model]')];
    expect(models).toHaveLength(5);
    for (const model of models) {
      expect(model).toHaveAttribute('data-gap');
      expect(model.querySelector('[data-usd]')).toBeNull();
    }
    expect(row('move')).not.toHaveTextContent('$');
  });

  it('carry the month of each model unrounded', () => {
    show();
    const usd = (id: string) => row('move').querySelector(`[data-model="${id}"] [data-usd]`);
    expect(usd('gpt-6-luna')).toHaveAttribute('data-usd', '13.5');
    expect(usd('gpt-6-luna')).toHaveAttribute('data-usd-high', '15.6');
    // Llama 3.1 8B at Groq: 60M x 0.05 + 15M x 0.08 = 3.00 + 1.20.
    expect(usd('llama-3.1-8b')).toHaveAttribute('data-usd', '4.2');
  });

  it('keep the names of workloads apart from what is around them', () => {
    show(scenarioOf({ name: 'שלום' }, { name: 'B', volume: 5_000 }));
    expect(row('money').querySelector('[data-answer] bdi')).toHaveTextContent('B');
  });
});
