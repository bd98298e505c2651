import type { ReactNode } from 'react';
import type { Basis } from '../../catalog/basis';
import type { LineKind } from '../../catalog/billables';
import type { WorkloadEstimate } from '../../engine/estimate';
import type { QuantityKey } from '../../scenario/fieldRow';
import { isOptional, WORKLOAD_QUANTITIES } from '../../scenario/fields';
import { chunkingProblem } from '../../scenario/problems';
import type { Workload } from '../../scenario/scenario';
import { formatCompact } from '../../units/format';
import { counted } from '../../wording/counted';
import { figureText } from '../../wording/lineText';
import { KindSwatch } from '../charts/KindSwatch';
import { NumberField } from '../controls/NumberField';
import styles from './WorkloadFields.module.css';

/** What the lines of a workload's sheet share. */
export interface Sheet {
  readonly id: string;
  readonly workload: Workload;
  /** Null for a link that arrived cut off: the fields are there, no figure is. */
  readonly estimate: WorkloadEstimate | null;
  readonly basis: Basis;
  readonly onPatch: (patch: Partial<Workload>, field: string) => void;
  readonly onDone: () => void;
}

/** What a line comes to: a figure and, below it, what the figure is. */
export interface Result {
  readonly figure: string;
  readonly detail: string;
}

interface LineProps {
  label: ReactNode;
  result?: Result | null;
  /** The controls need the whole width of a narrow sheet. */
  wide?: boolean;
  children?: ReactNode;
}

/** A line of a sheet: what is entered on the left, what it comes to on the right. */
export function Line({ label, result = null, wide = false, children }: LineProps) {
  return (
    <div className={wide ? `${styles.line} ${styles.wide}` : styles.line}>
      {label}
      <div className={styles.controls}>{children}</div>
      <p className={styles.result} data-figures>
        <span className={styles.figure}>{result?.figure}</span> <span>{result?.detail}</span>
      </p>
    </div>
  );
}

/** The label of a line that has no single field of its own. */
export function LineLabel({ swatch, children }: { swatch?: LineKind; children: ReactNode }) {
  return (
    <span className={styles.label}>
      {swatch && <KindSwatch kind={swatch} />}
      <span>{children}</span>
    </span>
  );
}

interface FieldProps {
  sheet: Sheet;
  of: QuantityKey;
}

/** The label of a quantity's field; its unit stands behind the field and is read out with the label. */
export function FieldLabel({ sheet, of, swatch, text }: FieldProps & { swatch?: LineKind; text?: string }) {
  const { label, unit } = WORKLOAD_QUANTITIES[of];
  return (
    <label htmlFor={`${sheet.id}-${of}`} className={styles.label}>
      {swatch && <KindSwatch kind={swatch} />}
      <span>
        <span>{text ?? label}</span>
        <span className="visually-hidden">{`, ${text?.toLowerCase() ?? unit}`}</span>
      </span>
    </label>
  );
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

/** What stands behind a field. */
export function Unit({ children }: { children: ReactNode }) {
  return (
    <span aria-hidden="true" className={styles.unit}>
      {children}
    </span>
  );
}

/** A line of one quantity: label, field, unit. */
export function QuantityLine({
  sheet,
  of,
  swatch,
  result,
}: FieldProps & { swatch?: LineKind; result?: Result | null }) {
  return (
    <Line
      label={<FieldLabel sheet={sheet} of={of} {...(swatch ? { swatch } : {})} />}
      result={result ?? null}
    >
      <Quantity sheet={sheet} of={of} />
      <Unit>{WORKLOAD_QUANTITIES[of].unit}</Unit>
    </Line>
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
    figure: incomplete && amount === 0 ? 'not known' : figureText({ amount, incomplete }),
    detail: quantity === 0 ? 'no tokens' : counted(quantity, 'token', formatCompact),
  };
}
