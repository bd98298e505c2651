import { render, screen, within } from '@testing-library/react';
import { useMemo, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compareModels } from '../../../src/comparison/compareModels';
import { moveTarget, moveTargets } from '../../../src/comparison/targets';
import { estimateScenario } from '../../../src/engine/estimate';
import { basisOf } from '../../../src/scenario/basisOf';
import type { Scenario } from '../../../src/scenario/scenario';
import { MovePart } from '../../../src/ui/questions/MovePart';
import { isoDate } from '../../../src/units/calendar';
import { scenarioOf } from '../../support/cards';
import { newUser } from '../../support/newUser';

const TODAY = isoDate('2026-11-27');

/** 60M in and 15M out a month: $18.00 here. */
const EIGHTEEN = scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 });

/** The row in a place that takes what is changed in it. */
function Place({ start }: { start: Scenario }) {
  const [scenario, setScenario] = useState(start);
  const asked = useMemo(() => {
    const basis = basisOf(scenario);
    return { scenario, basis, estimate: estimateScenario(scenario, basis) };
  }, [scenario]);
  const rows = useMemo(() => {
    const targets = moveTargets(scenario, asked.basis);
    return compareModels(scenario, asked.estimate, { here: asked.basis, targets }, TODAY);
  }, [scenario, asked]);
  return (
    <MovePart
      rows={rows}
      asked={asked}
      scenario={scenario}
      target={moveTarget(scenario, asked.basis).model.id}
      onEdit={(edit) => setScenario(edit)}
      onDone={() => undefined}
    />
  );
}

function show(start = EIGHTEEN) {
  render(<Place start={start} />);
  return newUser();
}

const models = () =>
  [...document.querySelectorAll('[data-model]')].map((row) => row.getAttribute('data-model'));
const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-model="${id}"]`) as HTMLElement;
const more = () => screen.getByRole('button', { name: /^More/ });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 27, 12), toFake: ['Date'] });
});

describe('other models side by side', () => {
  it('begin with the replacement and the cheapest that take everything', () => {
    show();
    // Llama 4.20, Qwen 60M x 0.10 + 15M x 0.20 = 9.00, Gemini 2.5 6.00 + 6.00, Haiku 5.5 6.00 + 7.50.
    expect(models()).toEqual([
      'gpt-6-luna',
      'llama-3.1-8b',
      'qwen2.5-7b',
      'gemini-2.5-flash-lite',
      'claude-haiku-5.5',
    ]);
    expect(rowOf('gpt-6-luna')).toHaveTextContent('$13.50 to $15.60');
    expect(rowOf('gpt-6-luna')).toHaveTextContent('−$4.50 to −$2.40');
    expect(rowOf('gpt-6-luna')).toHaveTextContent('−25% to −13.3%');
  });

  it('are all there behind More, those that have ended once they are asked for', async () => {
    const user = show();
    await user.click(more());
    expect(models()).toContain('gpt-4o');
    expect(models()).not.toContain('gpt-3.5-turbo');
    await user.click(screen.getByRole('checkbox', { name: 'can be called today' }));
    expect(models()).toContain('gpt-3.5-turbo');
    expect(rowOf('gpt-3.5-turbo')).toHaveTextContent('ended 23 October 2026');
  });

  it('are those that an estimate names, be they gone or not', () => {
    show({ ...EIGHTEEN, models: ['claude-3-haiku', 'gpt-6-luna'] });
    // 15.00 + 18.75 = 33.75 on the one, so it comes after the other.
    expect(models()).toEqual(['gpt-6-luna', 'claude-3-haiku']);
  });

  it('leave out those that don’t take everything, where only such are wanted', async () => {
    const user = show(scenarioOf({ ...EIGHTEEN.workloads[0], batchSharePercent: 100 }));
    await user.click(more());
    expect(rowOf('llama-3.1-8b')).toHaveAttribute('data-gap');
    expect(rowOf('llama-3.1-8b')).toHaveTextContent('has no known Batch prices');
    await user.click(screen.getByRole('checkbox', { name: 'takes all my workloads' }));
    expect(models()).not.toContain('llama-3.1-8b');
    expect(models()).toContain('gpt-6-luna');
  });

  it('are sorted by the column that is pressed, and the other way when it is pressed again', async () => {
    const user = show();
    const sort = screen.getByRole('button', { name: 'A month' });
    await user.click(sort);
    expect(models()[0]).toBe('llama-3.1-8b');
    expect(screen.getByRole('columnheader', { name: 'A month' })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(sort);
    expect(models()[0]).toBe('gpt-6-luna');
    expect(screen.getByRole('columnheader', { name: 'A month' })).toHaveAttribute('aria-sort', 'descending');
  });

  it('open to the lines on both sides, the rules and the break-even', async () => {
    const user = show();
    await user.click(within(rowOf('gpt-6-luna')).getByRole('button'));
    const lines = await screen.findByRole('table', { name: /on both models/ });
    const input = within(lines).getByRole('row', { name: /^Input/ });
    expect(input).toHaveTextContent('$9.0060,000,000 × $0.15 per 1M tokens');
    expect(input).toHaveTextContent('$6.0060,000,000 × $0.10 per 1M tokens');
    expect(within(lines).getByRole('row', { name: /^Cache write/ })).toHaveTextContent('$7.50');
    // 4.50 less there; 30,000 calls x $0.50 per 1M tokens: 4.50 / 0.015 = 300.
    expect(
      screen.getByText(/up to 300 reasoning tokens a call, where nothing is written to its cache/),
    ).toBeInTheDocument();
    expect(screen.getByText(/OpenAI’s list, 22 September 2026, last checked/)).toBeInTheDocument();
    const [source] = within(screen.getByRole('list', { name: 'Sources' })).getAllByRole('link');
    expect(source).toHaveAttribute('href', expect.stringContaining('gpt-6-luna'));
  });

  it('follow what is assumed', async () => {
    const user = show();
    await user.click(more());
    const reasoning = screen.getByRole('textbox', { name: 'Reasoning, at most' });
    await user.clear(reasoning);
    await user.type(reasoning, '240');
    // 60M written at 0.125 = 7.50; 15M and 30,000 x 240 = 7.2M out at 0.50 = 11.10.
    expect(rowOf('gpt-6-luna')).toHaveTextContent('$13.50 to $18.60');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Written to the cache' }), 'none');
    // 6.00 + 11.10.
    expect(rowOf('gpt-6-luna')).toHaveTextContent('$13.50 to $17.10');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'as measured for' }),
      'reranking, effort medium: 734',
    );
    expect(reasoning).toHaveValue('734');
    const factor = screen.getByRole('textbox', { name: 'Another tokenizer makes' });
    await user.clear(factor);
    await user.type(factor, '2');
    // Qwen, whose tokenizer is its own: 2 x 9.00.
    expect(rowOf('qwen2.5-7b')).toHaveTextContent('$18.00');
  });

  it('are those that are chosen', async () => {
    const user = show();
    await user.click(more());
    await user.click(screen.getByText('Choose the models'));
    await user.click(await screen.findByRole('checkbox', { name: 'GPT-4o' }));
    expect(models()).toContain('gpt-4o');
    await user.click(screen.getByRole('checkbox', { name: 'Llama 3.1 8B' }));
    expect(models()).not.toContain('llama-3.1-8b');
    await user.click(screen.getByRole('button', { name: /Back to the cheapest/ }));
    expect(models()).toContain('llama-3.1-8b');
  });

  it('have a model of the reader’s own beside them', async () => {
    const user = show();
    await user.click(more());
    await user.click(screen.getByText('A model of your own'));
    await user.type(await screen.findByRole('textbox', { name: 'Name of your own model' }), 'Ours');
    await user.type(screen.getByRole('textbox', { name: 'Input' }), '0.01');
    await user.type(screen.getByRole('textbox', { name: 'Output' }), '0.02');
    // 60M x 0.01 + 15M x 0.02 = 0.90; 1.2M of reasoning at most: 0.024 more.
    expect(rowOf('own')).toHaveTextContent('Ours');
    expect(rowOf('own')).toHaveTextContent('$0.90 to $0.92');
    expect(rowOf('own')).not.toHaveTextContent('window');
  });
});

describe('the plan of a move', () => {
  it('is told month by month, with what is to be done by when', async () => {
    const user = show(scenarioOf({ ...EIGHTEEN.workloads[0] }, { fineTuned: true, name: 'Tuned' }));
    await user.click(more());
    await user.click(screen.getByText('Plan the move'));
    const plan = await screen.findByRole('table', { name: 'The move month by month' });
    // 4 of 30 days: 18 x 4 / 30.
    expect(within(plan).getByRole('row', { name: /^November 2026/ })).toHaveTextContent('$2.40');
    expect(within(plan).getByRole('row', { name: /^January 2027/ })).toHaveTextContent('$13.50 to $15.60');
    expect(screen.getByText(/OpenAI shuts down GPT-4o mini/)).toBeInTheDocument();
    expect(screen.getByText(/Azure retires GPT-4o mini/)).toBeInTheDocument();
    expect(screen.getByText(/gpt-6-luna can’t be fine-tuned/, { selector: 'li span' })).toBeInTheDocument();
  });

  it('follows the model, the month and the share', async () => {
    const user = show();
    await user.click(more());
    await user.click(screen.getByText('Plan the move'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Move to' }), 'gpt-5-mini');
    await user.selectOptions(screen.getByRole('combobox', { name: 'from' }), '2026-12');
    const share = screen.getByRole('textbox', { name: 'on,' });
    await user.clear(share);
    await user.type(share, '50');
    // gpt-5-mini: 60M x 0.25 + 15M x 2.00 = 45.00; half, 10 of 31 days of December: 7.26, and 21 of 31 days unanswered.
    const december = screen.getByRole('row', { name: /^December 2026/ });
    expect(december).toHaveTextContent('50%33.9% unanswered$9.00$7.26');
    expect(screen.getByText(/gpt-5-mini ends/)).toBeInTheDocument();
  });
});
