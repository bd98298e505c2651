import { isDisputed } from '../facts/conflicts';
import { ALL_SOURCES, FACTS } from '../facts/facts';
import { BenchmarksSection } from './BenchmarksSection';
import { CheckedClaims } from './CheckedClaims';
import { DownloadSection } from './DownloadSection';
import { LimitsSection } from './LimitsSection';
import { OnPage } from './onPage';
import { PageHeader } from './PageHeader';
import { PriceMatrix } from './PriceMatrix';
import page from './page.module.css';
import { QuestionsSection } from './QuestionsSection';
import { StatementsSection } from './StatementsSection';
import { StatusSection } from './StatusSection';
import styles from './short.module.css';
import { Timeline } from './Timeline';

const PARTS = [
  ['#part-status', 'Status'],
  ['#part-questions', 'Questions'],
  ['#part-prices', 'Prices'],
  ['#part-specification', 'Limits'],
  ['#part-timeline', 'Timeline'],
  ['#part-downloads', 'Downloads'],
  ['all/', 'Every fact'],
] as const;

/** What readers come to know of the model, in short: a page that reads well without any script. */
export function FactsPage() {
  return (
    <OnPage value="short">
      <div className={page.page}>
        <PageHeader title="GPT-4o mini: facts" parts={PARTS}>
          What two documents and the public record say about the model, with dates and doubts.
        </PageHeader>
        <main>
          <StatusSection />
          <QuestionsSection />
          <PriceMatrix />
          <LimitsSection />
          <Timeline />
          <div className={styles.folds}>
            <StatementsSection />
            <BenchmarksSection />
            <CheckedClaims />
          </div>
          <p className={styles.lead}>
            <a href="all/">Every fact, with its sources</a>
            {`: ${FACTS.length} facts from ${ALL_SOURCES.length} sources, which differ on ${FACTS.filter(isDisputed).length} of them.`}
          </p>
          <DownloadSection />
        </main>
      </div>
    </OnPage>
  );
}
