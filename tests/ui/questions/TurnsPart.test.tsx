import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKLOAD } from '../../../src/scenario/defaults';
import type { Workload } from '../../../src/scenario/scenario';
import { TurnsPart } from '../../../src/ui/questions/TurnsPart';
import { basisBy } from '../../support/cards';
import { newUser } from '../../support/newUser';
import { rowsOf } from '../../support/pages';

function show(patch: Partial<Workload>) {
  const workload: Workload = { ...DEFAULT_WORKLOAD, name: 'Bot', shape: 'conversation', ...patch };
  render(<TurnsPart workloads={[workload]} basis={basisBy('documents')} />);
  return screen.getByRole('region', { name: 'Turn by turn: Bot' });
}

describe('the turns of a conversation', () => {
  it('add up to what the conversation costs in the total: in Batch half', () => {
    // 950 x 150 + 250 x 600 = 292,500 and 4,550 x 150 + 150,000 = 832,500 nano-dollars, 5,625,000 in all; half in Batch,
    // in four digits.
    const section = show({ batchSharePercent: 100 });
    expect(section).toHaveTextContent(
      'The first turn costs $0.0001463, turn 10 costs $0.0004163, the conversation $0.002813: each turn sends the earlier ones again.',
    );
    expect(rowsOf(screen.getByRole('table'))).toHaveLength(10);
  });

  it('are those of the one that is picked where there are several', async () => {
    const user = newUser();
    const conversation = (name: string, turnsPerConversation: number): Workload => ({
      ...DEFAULT_WORKLOAD,
      name,
      shape: 'conversation',
      turnsPerConversation,
    });
    const workloads = [DEFAULT_WORKLOAD, conversation('Short', 2), conversation('Long', 5)];
    render(<TurnsPart workloads={workloads} basis={basisBy('documents')} />);
    expect(rowsOf(screen.getByRole('table'))).toHaveLength(2);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Conversation' }), 'Long');
    expect(screen.getByRole('region', { name: 'Turn by turn: Long' })).toBeInTheDocument();
    expect(rowsOf(screen.getByRole('table'))).toHaveLength(5);
  });

  it('have no place where there is no conversation', () => {
    render(<TurnsPart workloads={[DEFAULT_WORKLOAD]} basis={basisBy('documents')} />);
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  it('say that turns are sent again only where they are', () => {
    expect(show({ historyTurns: 0 })).not.toHaveTextContent(/again/);
  });

  it('say how many earlier turns are sent again', () => {
    expect(show({ historyTurns: 3 })).toHaveTextContent(/each turn sends the last 3 again/);
  });

  it('are a single one, said as one', () => {
    // 950 x 150 + 250 x 600 = 292,500 nano-dollars.
    expect(show({ turnsPerConversation: 1 })).toHaveTextContent(
      'The conversation has one turn and costs $0.0002925.',
    );
  });
});
