import { memo, type Ref, useId } from 'react';
import type { LineKind } from '../../catalog/billables';
import type { NanoUsd } from '../../units/money';
import { KIND_LABELS } from '../../wording/lineText';
import { CachedPattern } from '../charts/KindPattern';
import { fillOf, KIND_COLOURS, kindsIn } from '../charts/tokenKinds';
import styles from './ChartPicture.module.css';
import { shortenToWidth, wrapToWidth } from './pictureText';

/** One bar with its name and its amount in words, stacked of the kinds of token. */
export interface PictureRow {
  readonly label: string;
  readonly amount: string;
  readonly byKind: Readonly<Partial<Record<LineKind, NanoUsd>>>;
}

interface Props {
  ref: Ref<HTMLDivElement>;
  dark: boolean;
  title: string;
  /** What the bars show. */
  subtitle: string;
  /** The totals, in one line. */
  figure: string;
  rows: readonly PictureRow[];
  /** What stands below the chart: rates, dates, where it comes from. */
  notes: readonly string[];
}

const WIDTH_PX = 720;
const MARGIN_PX = 24;
const INNER_PX = WIDTH_PX - 2 * MARGIN_PX;
const TITLE_STEP_PX = 26;
const NOTE_STEP_PX = 18;
const SWATCH_PX = 18;
const LEGEND_LETTER_PX = 7.5;
const LEGEND_GAP_PX = 16;
const ROW_HEIGHT_PX = 48;
const BAR_Y_PX = 20;
const BAR_HEIGHT_PX = 16;
/** In widths of a usual letter: what fits the inner width in each size of text. */
const TITLE_LETTERS = 56;
const LABEL_LETTERS = 72;
/** The same of a note: what has more goes on in the next line. */
export const NOTE_LETTERS = 92;

/** A chart with all that it needs to stand alone, drawn at a fixed size out of sight. */
export const ChartPicture = memo(function ChartPicture(props: Props) {
  const { ref, dark, title, subtitle, figure, rows, notes } = props;
  const titleLines = wrapToWidth(title, TITLE_LETTERS);
  const noteLines = notes.flatMap((note) => wrapToWidth(note, NOTE_LETTERS));
  const kinds = kindsIn(rows);
  const subtitleY = 40 + titleLines.length * TITLE_STEP_PX;
  const figureY = subtitleY + 24;
  const legendY = figureY + 32;
  const chartY = legendY + 24;
  const notesY = chartY + rows.length * ROW_HEIGHT_PX + 16;
  const height = notesY + noteLines.length * NOTE_STEP_PX + 8;
  return (
    <div ref={ref} className={styles.stage} data-theme={dark ? 'dark' : 'light'} aria-hidden="true">
      <svg className={styles.text} width={WIDTH_PX} height={height} aria-hidden="true">
        <Lines lines={titleLines} className={styles.title} firstY={44} stepY={TITLE_STEP_PX} />
        <text className={styles.small} x={MARGIN_PX} y={subtitleY}>
          {subtitle}
        </text>
        <text className={styles.figure} x={MARGIN_PX} y={figureY}>
          {figure}
        </text>
        <Bars rows={rows} kinds={kinds} legendY={legendY} chartY={chartY} />
        <Lines lines={noteLines} className={styles.small} firstY={notesY} stepY={NOTE_STEP_PX} />
      </svg>
    </div>
  );
});

interface BarsProps {
  rows: readonly PictureRow[];
  kinds: readonly LineKind[];
  legendY: number;
  chartY: number;
}

/** What the colours stand for, and a bar for each row under its name and amount, which need no axis. */
function Bars({ rows, kinds, legendY, chartY }: BarsProps) {
  const patternId = useId();
  const largest = Math.max(...rows.map((row) => sumOf(row, kinds)));
  const scale = largest > 0 ? INNER_PX / largest : 0;
  return (
    <>
      <defs>
        <CachedPattern id={patternId} />
      </defs>
      {legendOf(kinds).map(({ kind, x }) => (
        <g key={kind}>
          <rect
            x={x + 0.5}
            y={legendY - 10}
            width={11}
            height={11}
            fill={fillOf(kind, patternId)}
            stroke={KIND_COLOURS[kind]}
          />
          <text className={styles.small} x={x + SWATCH_PX} y={legendY}>
            {KIND_LABELS[kind]}
          </text>
        </g>
      ))}
      {rows.map((row, place) => {
        const y = chartY + place * ROW_HEIGHT_PX;
        const parts = partsOf(row, kinds, scale);
        return (
          <g key={y}>
            <text className={styles.label} x={MARGIN_PX} y={y + 12}>
              {shortenToWidth(row.label, LABEL_LETTERS)}
            </text>
            <text className={styles.amount} x={WIDTH_PX - MARGIN_PX} y={y + 12}>
              {row.amount}
            </text>
            {parts.map(({ kind, x, width }) => (
              <rect
                key={kind}
                x={x}
                y={y + BAR_Y_PX}
                width={width}
                height={BAR_HEIGHT_PX}
                fill={fillOf(kind, patternId)}
              />
            ))}
            <line
              className={styles.base}
              x1={MARGIN_PX}
              x2={WIDTH_PX - MARGIN_PX}
              y1={y + BAR_Y_PX + BAR_HEIGHT_PX}
              y2={y + BAR_Y_PX + BAR_HEIGHT_PX}
            />
          </g>
        );
      })}
    </>
  );
}

function legendOf(kinds: readonly LineKind[]) {
  let x = MARGIN_PX;
  return kinds.map((kind) => {
    const entry = { kind, x };
    x += SWATCH_PX + KIND_LABELS[kind].length * LEGEND_LETTER_PX + LEGEND_GAP_PX;
    return entry;
  });
}

function sumOf({ byKind }: PictureRow, kinds: readonly LineKind[]): number {
  return kinds.reduce((sum, kind) => sum + (byKind[kind] ?? 0), 0);
}

function partsOf({ byKind }: PictureRow, kinds: readonly LineKind[], scale: number) {
  let x = MARGIN_PX;
  return kinds.flatMap((kind) => {
    const width = (byKind[kind] ?? 0) * scale;
    const part = { kind, x, width };
    x += width;
    return width > 0 ? [part] : [];
  });
}

interface LinesProps {
  lines: readonly string[];
  className: string | undefined;
  firstY: number;
  stepY: number;
}

function Lines({ lines, className, firstY, stepY }: LinesProps) {
  return lines.map((line, index) => {
    const y = firstY + index * stepY;
    return (
      <text key={y} className={className} x={MARGIN_PX} y={y}>
        {line}
      </text>
    );
  });
}
