import { useEffect, useState } from 'react';
import { THIS_MODEL } from '../catalog/models';
import type { Scenario } from '../scenario/scenario';

/**
 * Keeps the title of the browser's tab true: the served one, which may be that of a preset, as long as the page shows what
 * it was served with; from then on, and wherever the estimate has one, that of the estimate.
 */
export function useTabTitle(scenario: Scenario): void {
  const [opened] = useState(scenario);
  const [served] = useState(() => (typeof document === 'undefined' ? '' : document.title));
  useEffect(() => {
    const general = `${THIS_MODEL.title} cost calculator`;
    const own = scenario.title === '' ? general : `${scenario.title}: ${general}`;
    document.title = scenario === opened && scenario.title === '' ? served : own;
  }, [scenario, opened, served]);
}
