import type { Dispatch } from 'react';
import { duplicateWorkload, moveWorkload, removeWorkload, type ScenarioEdit } from '../../scenario/edits';
import { MAX_WORKLOADS } from '../../scenario/scenario';
import { Menu } from '../controls/Menu';

/** Another order of the workloads: what is done, which of them is looked at next, and what is said of it. */
export interface Rearranged {
  readonly edit: ScenarioEdit;
  readonly nextIndex: number;
  readonly said: string;
}

interface Props {
  index: number;
  count: number;
  label: string;
  onRearrange: Dispatch<Rearranged>;
}

/** What is done with a workload as a whole. */
export default function CardMenu({ index, count, label, onRearrange }: Props) {
  const last = count - 1;
  const moveTo = (to: number) => () =>
    onRearrange({
      edit: moveWorkload(index, to),
      nextIndex: to,
      said: `${label} is now number ${to + 1} of ${count}.`,
    });
  return (
    <Menu
      label={`More for ${label}`}
      items={[
        { label: 'Move up', name: `Move up ${label}`, onSelect: moveTo(index - 1), disabled: index === 0 },
        {
          label: 'Move down',
          name: `Move down ${label}`,
          onSelect: moveTo(index + 1),
          disabled: index === last,
        },
        {
          label: 'Duplicate',
          name: `Duplicate ${label}`,
          onSelect: () =>
            onRearrange({
              edit: duplicateWorkload(index),
              nextIndex: index + 1,
              said: `${label} duplicated.`,
            }),
          disabled: count >= MAX_WORKLOADS,
        },
        {
          label: 'Remove',
          name: `Remove ${label}`,
          onSelect: () =>
            onRearrange({
              edit: removeWorkload(index),
              nextIndex: Math.min(index, last - 1),
              said: `${label} removed. Undo brings it back.`,
            }),
          disabled: last === 0,
        },
      ]}
    />
  );
}
