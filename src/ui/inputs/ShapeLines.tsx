import type { WorkloadEstimate } from '../../engine/estimate';
import { unitsOfMonth } from '../../engine/month';
import type { DocumentUnit } from '../../scenario/scenario';
import { formatCount } from '../../units/format';
import { VOLUME_PERIODS, type VolumePeriod } from '../../units/period';
import { counted, nounBehind } from '../../wording/counted';
import { upperFirst } from '../../wording/firstLetter';
import { UNIT_NAMES } from '../../wording/unitNames';
import controls from '../controls/controls.module.css';
import { useEarlyEntry } from '../controls/useEarlyEntry';
import {
  Choice,
  FieldLabel,
  inputResults,
  kindResult,
  Label,
  Line,
  Measured,
  Quantity,
  QuantityLine,
  type Result,
  type Sheet,
  Unit,
} from './sheet';
import styles from './WorkloadFields.module.css';

/** How often the workload runs. */
export function VolumeLine({ sheet }: { sheet: Sheet }) {
  const { id, workload, estimate, onPatch, onDone } = sheet;
  const { shape, volume, volumePeriod } = workload;
  const units = `${UNIT_NAMES[shape]}s`;
  const byMonth = volumePeriod === 'month';
  const takePeriod = (period: string) => onPatch({ volumePeriod: period as VolumePeriod }, 'volumePeriod');
  const period = useEarlyEntry<HTMLSelectElement>((select) => {
    if (select.value !== volumePeriod) takePeriod(select.value);
  });
  return (
    <Line
      label={<Label htmlFor={`${id}-volume`} label={upperFirst(units)} shown="How often" unit={units} />}
      results={[byMonth || !estimate ? null : monthResult(estimate)]}
    >
      <Quantity sheet={sheet} of="volume" />
      <label className={styles.inline}>
        <Unit>{`${nounBehind(String(volume), UNIT_NAMES[shape])} per`}</Unit>
        <span className="visually-hidden">{`Period of the ${units}`}</span>
        <select
          ref={period}
          className={controls.select}
          value={volumePeriod}
          onChange={(event) => takePeriod(event.target.value)}
          onBlur={onDone}
        >
          {VOLUME_PERIODS.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {!byMonth && (
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

/** The tokens of a unit, as its shape asks for them. */
export function TokenLines({ sheet }: { sheet: Sheet }) {
  const { estimate, workload } = sheet;
  const output = [kindResult(estimate, 'output')];
  // What images add is told beside them already, and is a part of this.
  const inAll = workload.images.length > 0 ? 'With images' : undefined;
  switch (workload.shape) {
    case 'requests':
      return (
        <>
          <QuantityLine sheet={sheet} of="inputTokensPerRequest" results={inputResults(estimate, inAll)} />
          <QuantityLine sheet={sheet} of="outputTokensPerRequest" results={output} />
        </>
      );
    case 'conversation':
      return (
        <>
          <QuantityLine
            sheet={sheet}
            of="turnsPerConversation"
            shown="How long"
            results={[unitResult(estimate)]}
          />
          <QuantityLine sheet={sheet} of="systemTokens" shown="Instructions" />
          <QuantityLine
            sheet={sheet}
            of="userTokensPerTurn"
            shown="They write"
            results={inputResults(estimate, 'Input')}
          />
          <QuantityLine sheet={sheet} of="replyTokensPerTurn" shown="You answer" results={output} />
        </>
      );
    case 'documents':
      return (
        <>
          <DocumentLengthLine sheet={sheet} />
          <QuantityLine
            sheet={sheet}
            of="instructionTokensPerCall"
            results={inputResults(estimate, 'Input')}
          />
          <QuantityLine sheet={sheet} of="answerTokensPerCall" results={output} />
        </>
      );
  }
}

function DocumentLengthLine({ sheet }: { sheet: Sheet }) {
  const { id, workload, estimate } = sheet;
  return (
    <Line
      label={<FieldLabel sheet={sheet} of="documentLength" shown="How long" />}
      measured={
        <Measured
          sheet={sheet}
          of={workload.documentUnit === 'tokens' ? 'documentLength' : 'tokensPerDocumentUnit'}
        />
      }
      results={[unitResult(estimate)]}
    >
      <Quantity sheet={sheet} of="documentLength" />
      <label htmlFor={`${id}-documentUnit`} className="visually-hidden">
        Length in
      </label>
      <Choice sheet={sheet} of="documentUnit" nameOf={(unit) => unit} withIt={tokensOfUnit} />
      {workload.documentUnit !== 'tokens' && (
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

function tokensOfUnit(documentUnit: DocumentUnit) {
  return documentUnit === 'tokens' ? {} : { tokensPerDocumentUnit: TOKENS_PER[documentUnit] };
}

function monthResult({ workload }: WorkloadEstimate): Result {
  return { figure: formatCount(unitsOfMonth(workload)), detail: 'a month' };
}

/** All that goes into the calls of a unit: `27,500 tokens a conversation`, `452,600 tokens a document, 4 calls`. */
function unitResult(estimate: WorkloadEstimate | null): Result | null {
  if (!estimate) return null;
  const { workload, unit } = estimate;
  const figure = formatCount(unit.inputTokens);
  const each = `${nounBehind(figure, 'token')} a ${UNIT_NAMES[workload.shape]}`;
  const inCalls = workload.shape === 'documents' && unit.calls > 1;
  return { figure, detail: inCalls ? `${each}, ${counted(unit.calls, 'call')}` : each };
}
