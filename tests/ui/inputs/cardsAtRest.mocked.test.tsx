import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { enter, fieldOf, openFullPage } from '../../support/pages';

const rendered = vi.hoisted((): string[] => []);

vi.mock('../../../src/ui/inputs/WorkloadFields', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../src/ui/inputs/WorkloadFields')>();
  return {
    WorkloadFields: (props: Parameters<typeof original.WorkloadFields>[0]) => {
      rendered.push(props.label);
      return original.WorkloadFields(props);
    },
  };
});

it('an edit of one workload leaves the cards of the others as they are', async () => {
  const user = openFullPage('w1=r1m~i1~o1~nAlpha&w2=r1m~i1~o1~nBeta&w3=r1m~i1~o1~nGamma');
  await act(async () => undefined);
  rendered.length = 0;
  await enter(user, fieldOf(2, /^Input/), '1234');
  expect(new Set(rendered)).toEqual(new Set(['Beta']));
  expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(3);
});
