import { type ComponentType, type ReactNode, Suspense } from 'react';
import type { Basis } from '../../catalog/basis';
import type { LineKind } from '../../catalog/billables';
import type { WorkloadEstimate } from '../../engine/estimate';
import type { ChoiceKey, QuantityKey } from '../../scenario/fieldRow';
import { isOptional, WORKLOAD_CHOICES, WORKLOAD_QUANTITIES } from '../../scenario/fields';
import { chunkingProblem } from '../../scenario/problems';
import type { Workload } from '../../scenario/scenario';
import { formatCompact } from '../../units/format';
import { counted } from '../../wording/counted';
import { figureText } from '../../wording/lineText';
import { KindSwatch } from '../charts/KindSwatch';
import controls from '../controls/controls.module.css';
import { NumberField } from '../controls/NumberField';
import type { MeasureProps } from '../count/Measure';
import type { KeptTexts } from '../count/useKeptText';
import styles from './WorkloadFields.module.css';

/** What the lines of a workload's sheet share. */
export interface Sheet {
  readonly id: string;
  /** What the workload goes by. */
  readonly label: string;
  readonly workload: Workload;
  /** Null for a link that arrived cut off: the fields are there, no figure is. */
  readonly estimate: WorkloadEstimate | null;
  readonly basis: Basis;
  readonly onPatch: (patch: Partial<Workload>, field: string) => void;
  readonly onDone: () => void;
  /** Absent where nothing can be measured, as in the embed. */
  readonly measuring?: Measuring | undefined;
}

/** What fills fields with what is counted and measured. */
export interface Measuring {
  readonly Measure: ComponentType<MeasureProps>;
  readonly texts: KeptTexts;
  /** The id of the model that was chosen to move to; null where none was. */
  readonly moveTarget: string | null;
}

/** What a line comes to: a figure and what it is a figure of. */
export interface Result {
  readonly figure: string;
  readonly detail: string;
  /** What kind of token the figure is the cost of. */
  readonly kind?: LineKind;
  /** What the figure is of, where that is not what the line is called. */
  readonly of?: string;
}

interface LineProps {
  label: ReactNode;
  results?: readonly (Result | null)[];
  /** What measures something for its field, beside it and below the line. */
  measured?: ReactNode;
  children?: ReactNode;
}

/** A line of a sheet: what is entered on the left, what it comes to on the right. */
export function Line({ label, results = [], measured, children }: LineProps) {
  return (
    <div className={styles.line}>
      {label}
      <div className={styles.controls}>{children}</div>
      {measured}
      <Results results={results} />
    </div>
  );
}

/** What a line comes to, in one form everywhere: `$4.50 · 30M tokens`. */
export function Results({ results }: { results: readonly (Result | null)[] }) {
  return (
    <p className={styles.results} data-figures>
      {results.map(
        (result) =>
          result && (
            <span key={result.kind ?? 'count'} className={styles.result}>
              {result.kind && <KindSwatch kind={result.kind} />}
              <span>
                {result.of !== undefined && <span>{`${result.of} `}</span>}
                <span className={styles.figure}>{result.figure}</span>
                <span>{`${result.kind ? ' · ' : ' '}${result.detail}`}</span>
              </span>
            </span>
          ),
      )}
    </p>
  );
}

interface LabelProps {
  htmlFor: string;
  /** What it is called wherever it is told of. */
  label: string;
  /** What is shown in the place of that, where the line asks in other words; it is read out too. */
  shown?: string | undefined;
  /** What stands behind the control: read out with the label. */
  unit?: string;
}

/** The label of a line's control. */
export function Label({ htmlFor, label, shown, unit }: LabelProps) {
  return (
    <label htmlFor={htmlFor} className={styles.label}>
      {shown !== undefined && <span className="visually-hidden">{`${label}, `}</span>}
      <span>{shown ?? label}</span>
      {unit !== undefined && <span className="visually-hidden">{`, ${unit}`}</span>}
    </label>
  );
}

interface FieldProps {
  sheet: Sheet;
  of: QuantityKey;
}

/** The label of a quantity's field. */
export function FieldLabel({ sheet, of, shown }: FieldProps & { shown?: string | undefined }) {
  const { label, unit } = WORKLOAD_QUANTITIES[of];
  return <Label htmlFor={`${sheet.id}-${of}`} label={label} shown={shown} unit={unit} />;
}

/** The field of a quantity. */
export function Quantity({ sheet, of }: FieldProps) {
  const { id, workload, basis, onPatch, onDone } = sheet;
  return (
    <NumberField
      id={`${id}-${of}`}
      field={WORKLOAD_QUANTITIES[of]}
      value={workload[of]}
      problemOf={(value) => chunkingProblem({ ...workload, [of]: value }, basis.model)}
      onChange={(value) => onPatch({ [of]: value }, of)}
      {...(isOptional(of) ? { onClear: () => onPatch({ [of]: null }, of) } : {})}
      onDone={onDone}
    />
  );
}

/** Measures what a field, or the lines of images, can be filled with. */
export function Measured({ sheet, of }: { sheet: Sheet; of: MeasureProps['of'] }) {
  const { measuring } = sheet;
  return (
    measuring && (
      <Suspense fallback={null}>
        <measuring.Measure {...sheet} {...measuring} of={of} />
      </Suspense>
    )
  );
}

/** What stands behind a field. */
export function Unit({ children }: { children: ReactNode }) {
  return (
    <span aria-hidden="true" className={styles.unit}>
      {children}
    </span>
  );
}

interface QuantityLineProps extends FieldProps {
  shown?: string;
  results?: readonly (Result | null)[];
}

/** A line of one quantity: label, field, unit. */
export function QuantityLine({ sheet, of, shown, results }: QuantityLineProps) {
  return (
    <Line
      label={<FieldLabel sheet={sheet} of={of} shown={shown} />}
      measured={<Measured sheet={sheet} of={of} />}
      {...(results ? { results } : {})}
    >
      <Quantity sheet={sheet} of={of} />
      <Unit>{WORKLOAD_QUANTITIES[of].unit}</Unit>
    </Line>
  );
}

export interface ChoiceProps<Key extends ChoiceKey> {
  sheet: Sheet;
  of: Key;
  /** How its values read. */
  nameOf: (value: Workload[Key]) => string;
  /** What else changes with it. */
  withIt?: (value: Workload[Key]) => Partial<Workload>;
}

/** The control of a choice. */
export function Choice<Key extends ChoiceKey>({ sheet, of, nameOf, withIt }: ChoiceProps<Key>) {
  const { id, workload, onPatch, onDone } = sheet;
  const values: readonly Workload[Key][] = WORKLOAD_CHOICES[of].values;
  return (
    <select
      id={`${id}-${of}`}
      className={controls.select}
      value={values.indexOf(workload[of])}
      onChange={({ target }) => {
        const value = values[Number(target.value)];
        if (value !== undefined) onPatch({ [of]: value, ...withIt?.(value) }, of);
      }}
      onBlur={onDone}
    >
      {values.map((value, place) => (
        <option key={nameOf(value)} value={place}>
          {nameOf(value)}
        </option>
      ))}
    </select>
  );
}

/** What a workload spends on a kind of token in a month. */
export function kindResult(estimate: WorkloadEstimate | null, kind: LineKind): Result | null {
  if (!estimate) return null;
  const ofKind = estimate.lines.filter((line) => line.kind === kind && line.recurrence === 'monthly');
  const quantity = ofKind.reduce((sum, line) => sum + line.quantity, 0);
  const amount = estimate.totals.byKind[kind];
  const incomplete = ofKind.some((line) => line.amount === null);
  return {
    kind,
    figure: incomplete && amount === 0 ? 'not known' : figureText({ amount, incomplete }),
    detail: quantity === 0 ? 'no tokens' : counted(quantity, 'token', formatCompact),
  };
}

/** The same of all that goes in: what is read from the cache stands by itself. */
export function inputResults(estimate: WorkloadEstimate | null, of?: string): (Result | null)[] {
  const input = kindResult(estimate, 'input');
  const cached = kindResult(estimate, 'cachedInput');
  const hasCached = estimate?.lines.some(({ kind, quantity }) => kind === 'cachedInput' && quantity > 0);
  return [
    input && of !== undefined ? { ...input, of } : input,
    cached && hasCached ? { ...cached, of: 'Cached' } : null,
  ];
}
