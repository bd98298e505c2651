import { useEffect } from 'react';
import { pricesAsOf } from '../catalog/priceLists';
import type { Scenario } from '../scenario/scenario';
import { usePrinting } from '../ui/browser/usePrinting';
import { useToday } from '../ui/browser/useToday';
import { Boundary } from '../ui/controls/latePart';
import { fetchPaper, latePaper } from './latePaper';
import { siteRoot } from './siteRoot';

/**
 * While the page is being printed, what stands on paper in its place. It is fetched before anybody prints: once a browser
 * has begun to, nothing can be waited for. Where it could not be had, or breaks, the page itself is printed.
 */
export function PrintedPaper({ scenario }: { scenario: Scenario }) {
  const printing = usePrinting();
  const today = useToday();
  useEffect(() => {
    fetchPaper().catch(() => undefined);
  }, []);
  const Paper = printing ? latePaper() : null;
  if (!Paper) return null;
  return (
    <Boundary instead={null}>
      <Paper scenario={scenario} pageAddress={siteRoot()} madeOn={today ?? pricesAsOf()} />
    </Boundary>
  );
}
