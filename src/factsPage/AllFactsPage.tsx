import { BenchmarksSection } from './BenchmarksSection';
import { CheckedClaims } from './CheckedClaims';
import { DownloadSection } from './DownloadSection';
import { FACT_GROUPS, FactList } from './FactList';
import { LimitsSection } from './LimitsSection';
import { OnPage } from './onPage';
import { PageHeader } from './PageHeader';
import { PriceTables } from './PriceTables';
import page from './page.module.css';
import { SourceList } from './SourceList';

const PARTS = [
  ...FACT_GROUPS.map(({ id, title }) => [`#${id}`, title] as const),
  ['#part-prices', 'Price lists'],
  ['#part-specification', 'Limits'],
  ['#part-benchmarks', 'Benchmarks'],
  ['#part-arithmetic', 'Claims checked'],
  ['#part-sources', 'Sources'],
  ['#part-downloads', 'Downloads'],
  ['../', 'The facts in short'],
] as const;

/** Everything that is known of the model, claim by claim: a page that reads well without any script. */
export function AllFactsPage() {
  return (
    <OnPage value="all">
      <div className={page.page}>
        <PageHeader title="GPT-4o mini: every fact and its sources" parts={PARTS}>
          What two documents and the public record say about the model, claim by claim, with dates and doubts.
        </PageHeader>
        <main>
          <FactList />
          <PriceTables />
          <LimitsSection />
          <BenchmarksSection />
          <CheckedClaims />
          <SourceList />
          <DownloadSection />
        </main>
      </div>
    </OnPage>
  );
}
