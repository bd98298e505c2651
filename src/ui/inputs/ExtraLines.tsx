import type { WorkloadEstimate } from '../../engine/estimate';
import { formatCount, formatUsd } from '../../units/format';
import { ImageLines } from './ImageLines';
import { QuantityLine, type Result, type Sheet } from './sheet';
import styles from './WorkloadFields.module.css';

/** What else may go along with a call: images, calls made again, web searches. */
export default function ExtraLines({ sheet }: { sheet: Sheet }) {
  return (
    <>
      <ImageLines sheet={sheet} />
      <QuantityLine sheet={sheet} of="retrySharePercent" />
      <QuantityLine
        sheet={sheet}
        of="webSearchesPerCall"
        swatch="webSearch"
        result={sheet.estimate && searchResult(sheet.estimate)}
      />
      <p className={styles.note}>
        {`A web search is billed by the call and puts ${formatCount(sheet.basis.model.webSearch?.inputTokens.value ?? 0)} tokens into the prompt. A call made again is billed again, with all its tokens.`}
      </p>
    </>
  );
}

function searchResult({ usage, lines, totals }: WorkloadEstimate): Result {
  const priced = lines.every(({ kind, amount }) => kind !== 'webSearch' || amount !== null);
  return {
    figure: priced ? formatUsd(totals.byKind.webSearch) : 'not known',
    detail: `${formatCount(usage.webSearches)} ${usage.webSearches === 1 ? 'search' : 'searches'}`,
  };
}
