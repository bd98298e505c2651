import { describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';
import {
  DESKTOP,
  heightOf,
  MOST_HEIGHT_PX,
  MOST_TAB_STOPS,
  queryOf,
  tabStopsToShare,
} from './support/pageFigures';

const { open } = builtSite();

describe('the page', () => {
  it('“I have to scroll for ever”: is short with one workload, whatever it can answer', async () => {
    const page = await open(queryOf(1), { viewport: DESKTOP });
    expect(await heightOf(page)).toBeLessThanOrEqual(MOST_HEIGHT_PX);
  });

  it('“Tab, Tab, Tab”: Share is near from the keyboard with twenty workloads', async () => {
    const page = await open(queryOf(20), { viewport: DESKTOP });
    expect(await tabStopsToShare(page)).toBeLessThanOrEqual(MOST_TAB_STOPS);
  });
});
