import { THIS_MODEL } from '../catalog/models';
import { FACTS_AS_OF, factOf } from '../facts/facts';
import { limitsOf } from '../facts/limits';
import { formatCompact, formatCount, formatDate } from '../units/format';
import { FactLink } from './FactLink';
import { useIsAll } from './onPage';
import { Part } from './Part';
import styles from './page.module.css';
import { Said } from './Said';
import { ScrollingTable } from './ScrollingTable';
import { SourceLink } from './SourceLink';
import { SourcesLink } from './SourcesLink';

const SPECIFICATION = [
  'api-id',
  'snapshot-id',
  'release-date',
  'context-window',
  'max-output',
  'input-modalities',
  'output-modalities',
  'knowledge-cutoff',
  'function-calling',
  'structured-outputs',
  'fine-tuning',
  'parameter-count-disclosed',
];

interface Limit {
  readonly value: number;
  readonly source: string;
  readonly where: string;
}

const { usageTiers, ...limits } = limitsOf(THIS_MODEL);

const LIMIT_LABELS: Readonly<Record<keyof typeof limits, string>> = {
  contextTokens: 'Context window, tokens of input and output',
  outputTokens: 'Output of a request, tokens',
  cacheMinimumTokens: 'Shortest start of a prompt that is cached, tokens',
  cacheStepTokens: 'Cached in steps of, tokens',
  batchWindowHours: 'Batch answers within, hours',
  batchRequestsPerFile: 'Requests in a Batch file',
  batchFileMegabytes: 'Size of a Batch file, MB',
  imageBaseTokens: 'Tokens of an image at low detail, and of any before its tiles',
  imageTileTokens: 'Tokens of each tile at high detail',
  imageTilePx: 'Side of a tile, px',
  imageLongSidePx: 'Longer side of an image at most, px',
  imageShortSidePx: 'Shorter side of an image is shrunk to, px',
  fineTuningExamplesAtLeast: 'Examples that fine-tuning needs',
  fineTuningTokensPerExample: 'Longest example for fine-tuning, tokens',
  fineTuningEpochsAtMost: 'Epochs at most',
  webSearchInputTokens: 'Input billed for each web search, tokens',
};

/** What the model is and can do in a table, what a request and a file may hold, and the rate limits of each tier. */
export function LimitsSection() {
  const isAll = useIsAll();
  const title = 'Specification and limits';
  return (
    <Part id="specification" title={title} summary={`As of ${formatDate(FACTS_AS_OF)}.`}>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Specification />
          <RateLimits />
        </div>
        <Rules />
      </div>
      {!isAll && (
        <p>
          <SourcesLink to="#part-specification" of={title} />
        </p>
      )}
    </Part>
  );
}

function Specification() {
  const isAll = useIsAll();
  return (
    <table className={styles.table}>
      <caption>The model</caption>
      <tbody>
        {SPECIFICATION.map(factOf).map((fact) => (
          <tr key={fact.id}>
            <th scope="row">{isAll ? <FactLink id={fact.id}>{fact.label}</FactLink> : fact.label}</th>
            <td>
              <Said fact={fact} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rules() {
  const isAll = useIsAll();
  return (
    <table className={styles.table}>
      <caption>Limits and counting rules</caption>
      <tbody>
        {Object.entries(limits as Readonly<Record<string, Limit>>).map(([key, { value, source, where }]) => (
          <tr key={key}>
            <th scope="row">{LIMIT_LABELS[key as keyof typeof limits]}</th>
            <td className={styles.number}>{formatCount(value)}</td>
            {isAll && (
              <td className={styles.origin}>
                <SourceLink id={source} />, {where}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RateLimits() {
  const isAll = useIsAll();
  const headings = ['Requests a minute', 'Requests a day', 'Tokens a minute', 'Batch queue, tokens'];
  return (
    <div>
      <ScrollingTable name="Rate limits by the usage tier of an organisation" named>
        <thead>
          <tr>
            <th scope="col">Tier</th>
            {headings.map((heading) => (
              <th key={heading} scope="col" className={styles.number}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {usageTiers.tiers.map(
            ({ tier, requestsPerMinute, requestsPerDay, tokensPerMinute, batchQueueTokens }) => (
              <tr key={tier}>
                <th scope="row">{tier}</th>
                {[requestsPerMinute, requestsPerDay, tokensPerMinute, batchQueueTokens].map(
                  (limit, index) => (
                    <td key={headings[index]} className={styles.number}>
                      {limit === null ? 'none' : formatCompact(limit)}
                    </td>
                  ),
                )}
              </tr>
            ),
          )}
        </tbody>
      </ScrollingTable>
      {isAll && (
        <p className={styles.note}>
          <SourceLink id={usageTiers.source} />, {usageTiers.where}.
        </p>
      )}
    </div>
  );
}
