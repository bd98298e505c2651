import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChartSlot } from '../../../src/ui/charts/ChartSlot';
import type { NanoUsd } from '../../../src/units/money';

const chart = vi.hoisted(() => ({ breaks: false }));

/** Stands in for the chart, which is drawn by a library that needs a real layout. */
vi.mock('../../../src/ui/charts/BarsChart', () => ({
  default: ({ rows }: { rows: readonly { label: string }[] }) => {
    if (chart.breaks) throw new Error('the chart is broken');
    return <p>A chart of {rows.map(({ label }) => label).join(' and ')}</p>;
  },
}));

/** Lets a test scroll the slots into view. */
class Scrolling implements IntersectionObserver {
  static readonly all = new Set<Scrolling>();
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  constructor(private readonly callback: IntersectionObserverCallback) {}
  observe() {
    Scrolling.all.add(this);
  }
  unobserve() {}
  disconnect() {
    Scrolling.all.delete(this);
  }
  takeRecords() {
    return [];
  }
  see(isIntersecting: boolean) {
    this.callback([{ isIntersecting } as IntersectionObserverEntry], this);
  }
}

const NOTHING = { input: 0 as NanoUsd, cachedInput: 0 as NanoUsd, output: 0 as NanoUsd };

function rowsNamed(...labels: readonly string[]) {
  return labels.map((label) => ({ label, byKind: NOTHING }));
}

function slot(...labels: readonly string[]) {
  return <ChartSlot label="Bar chart: costs" rows={rowsNamed(...labels)} followsAfterMs={400} />;
}

function scroll(intoView: boolean): void {
  act(() => {
    for (const observer of Scrolling.all) observer.see(intoView);
  });
}

describe('the place of a chart', () => {
  beforeEach(() => {
    vi.stubGlobal('IntersectionObserver', Scrolling);
  });
  afterEach(() => {
    chart.breaks = false;
  });

  it('is kept free, and stays so, until it comes near the window', () => {
    render(slot('Alpha'));
    scroll(false);
    expect(document.querySelector('[data-loaded="false"] svg')).toBeInTheDocument();
    expect(screen.queryByText(/A chart of/)).not.toBeInTheDocument();
  });

  it('is filled once it comes near', async () => {
    render(slot('Alpha', 'Beta'));
    scroll(true);
    expect(await screen.findByText('A chart of Alpha and Beta')).toBeInTheDocument();
  });

  it('says so when the chart fails, and points to the table', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    chart.breaks = true;
    render(slot('Alpha'));
    scroll(true);
    expect(await screen.findByText(/could not be loaded/)).toBeInTheDocument();
  });

  it('stops watching the window when it goes', () => {
    const { unmount } = render(slot('Alpha'));
    unmount();
    expect(Scrolling.all.size).toBe(0);
  });
});
