import type { Model } from '../../catalog/schema';
import { documentTokens } from '../../engine/shapes';
import { DEFAULT_CHUNKS } from '../../scenario/defaults';
import { chunkingProblem } from '../../scenario/problems';
import {
  DOCUMENT_UNITS,
  type DocumentUnit,
  SHAPES,
  type Shape,
  type Workload,
} from '../../scenario/scenario';
import { formatCount } from '../../units/format';
import { VOLUME_PERIODS, type VolumePeriod } from '../../units/period';
import { counted, nounBehind } from '../../wording/counted';
import { upperFirst } from '../../wording/firstLetter';
import { UNIT_NAMES } from '../../wording/unitNames';
import controls from '../controls/controls.module.css';
import {
  FieldLabel,
  kindResult,
  Line,
  LineLabel,
  Quantity,
  QuantityLine,
  type Result,
  type Sheet,
  Unit,
} from './sheet';
import styles from './WorkloadFields.module.css';

/** What a unit of the workload is. */
export function ShapeLine({ sheet }: { sheet: Sheet }) {
  const { id, workload, basis, estimate, onPatch, onDone } = sheet;
  const calls = estimate?.unit.calls;
  return (
    <Line
      label={
        <label htmlFor={`${id}-shape`} className={styles.label}>
          <span>Made of</span>
        </label>
      }
      result={
        calls === undefined
          ? null
          : { figure: formatCount(calls), detail: calls === 1 ? 'call each' : 'calls each' }
      }
    >
      <select
        id={`${id}-shape`}
        className={controls.select}
        value={workload.shape}
        onChange={(event) => onPatch(inShape(workload, event.target.value as Shape, basis.model), 'shape')}
        onBlur={onDone}
      >
        {SHAPES.map((shape) => (
          <option key={shape} value={shape}>
            {`${shape === 'requests' ? 'single ' : ''}${UNIT_NAMES[shape]}s`}
          </option>
        ))}
      </select>
    </Line>
  );
}

/** A link may carry sizes that leave a document no room as long as no document is cut up; then they can't stay. */
function inShape(workload: Workload, shape: Shape, model: Model): Partial<Workload> {
  const fits = chunkingProblem({ ...workload, shape }, model) === undefined;
  return fits ? { shape } : { shape, ...DEFAULT_CHUNKS };
}

/** How often the workload runs. */
export function VolumeLine({ sheet }: { sheet: Sheet }) {
  const { id, workload, estimate, onPatch, onDone } = sheet;
  return (
    <Line
      label={
        <FieldLabel
          sheet={sheet}
          of="volume"
          {...(workload.shape === 'requests' ? {} : { text: `${upperFirst(UNIT_NAMES[workload.shape])}s` })}
        />
      }
      result={estimate && resultOf(estimate.totals.requestsPerMonth, 'request', 'a month')}
      wide
    >
      <Quantity sheet={sheet} of="volume" />
      <label className={styles.inline}>
        <Unit>per</Unit>
        <span className="visually-hidden">Period of the requests</span>
        <select
          className={controls.select}
          value={workload.volumePeriod}
          onChange={(event) => onPatch({ volumePeriod: event.target.value as VolumePeriod }, 'volumePeriod')}
          onBlur={onDone}
        >
          {VOLUME_PERIODS.map((period) => (
            <option key={period} value={period}>
              {period}
            </option>
          ))}
        </select>
      </label>
      {workload.volumePeriod !== 'month' && (
        <span className={styles.days}>
          <Unit>on</Unit>
          <label htmlFor={`${id}-activeDaysPerMonth`} className="visually-hidden">
            Active days a month
          </label>
          <Quantity sheet={sheet} of="activeDaysPerMonth" />
          <Unit>days a month</Unit>
        </span>
      )}
    </Line>
  );
}

/** The tokens of a unit, as its shape asks for them. The line of cached input stands between input and output. */
export function TokenLines({ sheet, cacheLine }: { sheet: Sheet; cacheLine: React.ReactNode }) {
  switch (sheet.workload.shape) {
    case 'requests':
      return (
        <>
          <QuantityLine
            sheet={sheet}
            of="inputTokensPerRequest"
            swatch="input"
            result={kindResult(sheet.estimate, 'input')}
          />
          {cacheLine}
          <QuantityLine
            sheet={sheet}
            of="outputTokensPerRequest"
            swatch="output"
            result={kindResult(sheet.estimate, 'output')}
          />
        </>
      );
    case 'conversation':
      return (
        <>
          <QuantityLine sheet={sheet} of="turnsPerConversation" />
          <QuantityLine sheet={sheet} of="historyTurns" />
          <QuantityLine sheet={sheet} of="systemTokens" />
          <QuantityLine sheet={sheet} of="userTokensPerTurn" />
          <InputLine sheet={sheet} of="a conversation" />
          {cacheLine}
          <QuantityLine
            sheet={sheet}
            of="replyTokensPerTurn"
            swatch="output"
            result={kindResult(sheet.estimate, 'output')}
          />
        </>
      );
    case 'documents':
      return (
        <>
          <DocumentLengthLine sheet={sheet} />
          <QuantityLine sheet={sheet} of="instructionTokensPerCall" />
          <QuantityLine sheet={sheet} of="overlapTokens" />
          <InputLine sheet={sheet} of="a document" />
          {cacheLine}
          <QuantityLine
            sheet={sheet}
            of="answerTokensPerCall"
            swatch="output"
            result={kindResult(sheet.estimate, 'output')}
          />
        </>
      );
  }
}

function InputLine({ sheet, of }: { sheet: Sheet; of: string }) {
  const inputTokens = sheet.estimate?.unit.inputTokens;
  return (
    <Line label={<LineLabel swatch="input">Input</LineLabel>} result={kindResult(sheet.estimate, 'input')}>
      {inputTokens !== undefined && (
        <span className={styles.unit}>{`${counted(inputTokens, 'token')} ${of}`}</span>
      )}
    </Line>
  );
}

function DocumentLengthLine({ sheet }: { sheet: Sheet }) {
  const { id, workload, estimate, onPatch, onDone } = sheet;
  const { documentUnit } = workload;
  const inTokens = documentUnit === 'tokens';
  return (
    <Line
      label={<FieldLabel sheet={sheet} of="documentLength" />}
      result={inTokens || !estimate ? null : resultOf(documentTokens(workload), 'token', 'a document')}
      wide
    >
      <Quantity sheet={sheet} of="documentLength" />
      <label htmlFor={`${id}-documentUnit`} className="visually-hidden">
        Length in
      </label>
      <select
        id={`${id}-documentUnit`}
        className={controls.select}
        value={documentUnit}
        onChange={(event) => onPatch(inUnit(event.target.value as DocumentUnit), 'documentUnit')}
        onBlur={onDone}
      >
        {DOCUMENT_UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </select>
      {!inTokens && (
        <span className={styles.inline}>
          <label htmlFor={`${id}-tokensPerDocumentUnit`} className={styles.unit}>
            of
          </label>
          <Quantity sheet={sheet} of="tokensPerDocumentUnit" />
          <Unit>tokens each</Unit>
        </span>
      )}
    </Line>
  );
}

/** Rules of thumb for English prose; both can be changed. */
const TOKENS_PER: Readonly<Record<Exclude<DocumentUnit, 'tokens'>, number>> = { pages: 500, words: 1.33 };

function inUnit(documentUnit: DocumentUnit) {
  return documentUnit === 'tokens'
    ? { documentUnit }
    : { documentUnit, tokensPerDocumentUnit: TOKENS_PER[documentUnit] };
}

/** `1 request a month`, with its figure apart. */
function resultOf(count: number, noun: string, often: string): Result {
  const figure = formatCount(count);
  return { figure, detail: `${nounBehind(figure, noun)} ${often}` };
}
