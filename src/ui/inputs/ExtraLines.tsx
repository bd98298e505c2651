import type { WorkloadEstimate } from '../../engine/estimate';
import { DEFAULT_IMAGE } from '../../scenario/defaults';
import { MAX_IMAGE_SIZES } from '../../scenario/scenario';
import { formatCount, formatUsd } from '../../units/format';
import { choiceLabel } from '../../wording/choiceLabels';
import controls from '../controls/controls.module.css';
import { ChoiceLine } from './choiceLines';
import { Line, QuantityLine, type Result, type Sheet } from './sheet';
import styles from './WorkloadFields.module.css';

/**
 * What else may go along with a call: images, what is sent again of the turns or the part before, calls made again, web
 * searches.
 */
export function ExtraLines({ sheet }: { sheet: Sheet }) {
  const { workload, estimate, basis } = sheet;
  return (
    <>
      <AddImages sheet={sheet} />
      {workload.shape === 'conversation' && <QuantityLine sheet={sheet} of="historyTurns" />}
      {workload.shape === 'documents' && <QuantityLine sheet={sheet} of="overlapTokens" />}
      <ChoiceLine sheet={sheet} of="arrival" nameOf={(value) => choiceLabel('arrival', value)} />
      <QuantityLine sheet={sheet} of="retrySharePercent" />
      <QuantityLine sheet={sheet} of="webSearchesPerCall" results={[estimate && searchResult(estimate)]} />
      <p className={styles.note}>
        {`A web search is billed by the call and puts ${formatCount(basis.model.webSearch?.inputTokens.value ?? 0)} tokens into the prompt. A call made again is billed again, with all its tokens.`}
      </p>
    </>
  );
}

function AddImages({ sheet: { id, workload, onPatch, onDone } }: { sheet: Sheet }) {
  const { images } = workload;
  return (
    <Line
      label={
        <span aria-hidden="true" className={styles.label}>
          Images
        </span>
      }
    >
      <button
        type="button"
        id={`${id}-add-images`}
        className={`${controls.button} ${controls.quiet}`}
        disabled={images.length >= MAX_IMAGE_SIZES}
        onClick={() => {
          onPatch({ images: [...images, DEFAULT_IMAGE] }, 'images');
          onDone();
        }}
      >
        {images.length === 0 ? 'Add images to each call' : 'Add another size'}
      </button>
    </Line>
  );
}

function searchResult({ usage, lines, totals }: WorkloadEstimate): Result {
  const priced = lines.every(({ kind, amount }) => kind !== 'webSearch' || amount !== null);
  const count = formatCount(usage.webSearches);
  return {
    kind: 'webSearch',
    figure: priced ? formatUsd(totals.byKind.webSearch) : 'not known',
    detail: `${count} ${count === '1' ? 'search' : 'searches'}`,
  };
}
