import { FACTS_AS_OF } from '../facts/facts';
import { formatDate } from '../units/format';
import { BenchmarksSection } from './BenchmarksSection';
import { CheckedClaims } from './CheckedClaims';
import { DownloadSection } from './DownloadSection';
import { FactList } from './FactList';
import { LimitsSection } from './LimitsSection';
import { PriceTables } from './PriceTables';
import styles from './page.module.css';
import { QuestionsSection } from './QuestionsSection';
import { SourceList } from './SourceList';
import { StatusSection } from './StatusSection';
import { Timeline } from './Timeline';

const PARTS = {
  status: 'Status',
  questions: 'Questions',
  prices: 'Prices',
  specification: 'Specification',
  timeline: 'Timeline',
  benchmarks: 'Benchmarks',
  arithmetic: 'Claims checked',
  facts: 'All facts',
  sources: 'Sources',
  downloads: 'Downloads',
};

/** Everything that is known of the model, with its sources: a page that reads well without any script. */
export function FactsPage() {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p>
          <a href="../">Back to the cost calculator</a>
        </p>
        <h1>GPT-4o mini: facts and sources</h1>
        <p className={styles.summary}>
          What two documents and the public record say about the model, claim by claim, with dates and doubts.
          As of <time dateTime={FACTS_AS_OF}>{formatDate(FACTS_AS_OF)}</time>.
        </p>
        <p className={styles.stale} role="status" data-stale-since={FACTS_AS_OF} />
        <nav aria-label="On this page">
          <ul className={styles.parts}>
            {Object.entries(PARTS).map(([id, title]) => (
              <li key={id}>
                <a href={`#part-${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className={styles.main}>
        <StatusSection />
        <QuestionsSection />
        <PriceTables />
        <LimitsSection />
        <Timeline />
        <BenchmarksSection />
        <CheckedClaims />
        <FactList />
        <SourceList />
        <DownloadSection />
      </main>
    </div>
  );
}
