import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { Workload } from '../../../src/scenario/scenario';
import { WorkloadFields } from '../../../src/ui/inputs/WorkloadFields';
import { cardOf, estimateOf, scenarioOf } from '../../support/cards';

function show(patch: Partial<Workload> = {}, listId = 'documents', withFigures = true) {
  const [start] = scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500, ...patch }).workloads;
  if (!start) throw new Error('no workload');
  let held = start;
  function Place({ first }: { first: Workload }) {
    const [workload, setWorkload] = useState(first);
    held = workload;
    const estimate = estimateOf(scenarioOf(workload), listId).workloads[0] ?? null;
    return (
      <WorkloadFields
        workload={workload}
        estimate={withFigures ? estimate : null}
        card={cardOf(listId)}
        onPatch={(change) => setWorkload({ ...workload, ...change })}
        onDone={() => undefined}
      />
    );
  }
  const { container } = render(<Place first={start} />);
  return { user: userEvent.setup(), container, workload: () => held };
}

function box(label: RegExp): HTMLElement {
  return screen.getByRole('textbox', { name: label });
}

const period = () => screen.getByRole('combobox', { name: /period/i });
const activeDays = () => screen.queryByRole('textbox', { name: /active days/i });

describe('the fields of a workload', () => {
  it('each set what their label says', async () => {
    const { user, workload } = show();
    const entries = [
      [/^Requests/, '2.5k'],
      [/active days/i, '22'],
      [/^Input/, '3000'],
      [/^Cached input/, '40'],
      [/^Output/, '700'],
      [/^Batch/, '25'],
    ] as const;
    for (const [label, text] of entries) {
      await user.clear(box(label));
      await user.type(box(label), text);
    }
    await user.selectOptions(period(), 'week');
    await user.click(screen.getByRole('checkbox', { name: 'Fine-tuned' }));
    expect(workload()).toEqual({
      name: '',
      volume: 2_500,
      volumePeriod: 'week',
      activeDaysPerMonth: 22,
      inputTokensPerRequest: 3_000,
      cachedSharePercent: 40,
      outputTokensPerRequest: 700,
      batchSharePercent: 25,
      fineTuned: true,
    });
  });

  it('say the unit of each number to those who can’t see it', () => {
    show();
    expect(box(/^Input.*tokens a request/)).toBeInTheDocument();
    expect(box(/^Cached input.*% of the input/)).toBeInTheDocument();
    expect(box(/^Batch.*% of the requests/)).toBeInTheDocument();
  });

  it('hide the active days of a monthly volume and keep their number', async () => {
    const { user, workload } = show({ activeDaysPerMonth: 22 });
    expect(activeDays()).toHaveValue('22');
    await user.selectOptions(period(), 'month');
    expect(activeDays()).not.toBeInTheDocument();
    expect(workload().activeDaysPerMonth).toBe(22);
    await user.selectOptions(period(), 'hour');
    expect(activeDays()).toHaveValue('22');
  });

  it('show beside each entry what it comes to in a month', () => {
    // 1,000 x 30 = 30,000 requests. Half of 60M input cached: 30M x 0.15 = 4.50 and 30M x 0.075 = 2.25.
    // 15M output x 0.60 = 9.00.
    const { container } = show({ cachedSharePercent: 50 });
    expect(container).toHaveTextContent(/30,000 a month/);
    expect(container).toHaveTextContent(/30M tokens \$4\.50/);
    expect(container).toHaveTextContent(/30M tokens \$2\.25/);
    expect(container).toHaveTextContent(/15M tokens \$9\.00/);
    expect(container).toHaveTextContent(/\$0\.15 in, \$0\.60 out per 1M/);
  });

  it('show the rates of the fine-tuned model when it is used', () => {
    const { container } = show({ fineTuned: true });
    expect(container).toHaveTextContent(/\$0\.30 in, \$1\.20 out per 1M/);
  });

  it('never call a part free that has no price', () => {
    const { container } = show({ fineTuned: true }, 'azure-global');
    expect(container).toHaveTextContent(/60M tokens not known/);
    expect(container).toHaveTextContent(/15M tokens not known/);
    expect(container).toHaveTextContent(/no rates on this list/);
    expect(container).not.toHaveTextContent('$');
  });

  it('show no amounts where no figure may be shown', () => {
    const { container } = show({}, 'documents', false);
    expect(container).not.toHaveTextContent(/tokens \$|a month/);
    expect(box(/^Input/)).toHaveValue('2,000');
  });
});
