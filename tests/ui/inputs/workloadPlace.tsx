import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { vi } from 'vitest';
import type { OwnPrices } from '../../../src/catalog/prices';
import type { Card } from '../../../src/catalog/schema';
import { estimateScenario } from '../../../src/engine/estimate';
import { DEFAULT_WORKLOAD } from '../../../src/scenario/defaults';
import type { Workload } from '../../../src/scenario/scenario';
import { WorkloadFields } from '../../../src/ui/inputs/WorkloadFields';
import { basisOfCard, cardOf, scenarioOf } from '../../support/cards';
import { newUser } from '../../support/newUser';

interface PlaceProps {
  start: Workload;
  card: Card;
  own: OwnPrices;
  withFigures: boolean;
  onHold: (workload: Workload) => void;
}

/** A place that holds a workload, prices it, and tells what it holds. */
function Place({ start, card, own, withFigures, onHold }: PlaceProps) {
  const [workload, setWorkload] = useState(start);
  const basis = basisOfCard(card, own);
  const estimate = estimateScenario(scenarioOf(workload), basis).workloads[0] ?? null;
  const patch = (change: Partial<Workload>) => {
    const next = { ...workload, ...change };
    onHold(next);
    setWorkload(next);
  };
  return (
    <WorkloadFields
      label="Workload 1"
      workload={workload}
      estimate={withFigures ? estimate : null}
      basis={basis}
      onPatch={patch}
      onDone={() => undefined}
    />
  );
}

interface Shown {
  card?: Card;
  own?: OwnPrices;
  withFigures?: boolean;
}

/** Shows the fields of a workload of 1,000 requests a day of 2,000 tokens in and 500 out, or with this patch. */
export function showFields(
  patch: Partial<Workload> = {},
  { card = cardOf('documents'), own = {}, withFigures = true }: Shown = {},
) {
  const start = { ...DEFAULT_WORKLOAD, inputTokensPerRequest: 2_000, outputTokensPerRequest: 500, ...patch };
  const held = vi.fn<(workload: Workload) => void>();
  const { container } = render(
    <Place start={start} card={card} own={own} withFigures={withFigures} onHold={held} />,
  );
  return { user: newUser(), container, held };
}

/** The rates that the calls of the workload are billed at, as its card says them. */
export function ratesShown(): string {
  return resultOf(screen.getByRole('button', { name: /^Change discounts/ }));
}

export function box(label: RegExp): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('textbox', { name: label });
}

/** What the sheet says an entry comes to: the figures of the line that the control stands in. */
export function resultOf(control: HTMLElement): string {
  let place: HTMLElement | null = control;
  while (place && !place.querySelector('[data-figures]')) place = place.parentElement;
  return place?.querySelector('[data-figures]')?.textContent ?? '';
}
