import { lazy, memo, type Ref, Suspense, useId } from 'react';
import { LINE_KINDS } from '../../engine/priceUsage';
import { KIND_LABELS } from '../../exports/wording';
import { CachedPattern } from '../results/KindPattern';
import { KIND_COLOURS } from '../results/tokenKinds';
import type { BarRow } from './BarsChart';
import styles from './ChartPicture.module.css';

const BarsChart = lazy(() => import('./BarsChart'));

interface Props {
  ref: Ref<HTMLDivElement>;
  dark: boolean;
  title: string;
  /** The totals, in one line. */
  figure: string;
  rows: readonly BarRow[];
  /** What stands below the chart: rates, dates, where it comes from. */
  notes: readonly string[];
}

const WIDTH_PX = 720;
const MARGIN_PX = 24;
const TITLE_CHARACTERS = 62;
const NOTE_CHARACTERS = 100;
const LEGEND_ENTRY_PX = 112;
const ROW_HEIGHT_PX = 44;
const AXIS_HEIGHT_PX = 40;

/** A chart with all that it needs to stand alone, drawn at a fixed size out of sight. */
export const ChartPicture = memo(function ChartPicture({ ref, dark, title, figure, rows, notes }: Props) {
  const patternId = useId();
  const kinds = LINE_KINDS.filter((kind) => rows.some(({ byKind }) => byKind[kind]));
  const titleLines = wrap(title, TITLE_CHARACTERS);
  const noteLines = notes.flatMap((note) => wrap(note, NOTE_CHARACTERS));
  const figureY = 30 + titleLines.length * 26;
  const legendY = figureY + 36;
  const entries = kinds.map((kind, place) => ({ kind, x: MARGIN_PX + place * LEGEND_ENTRY_PX }));
  return (
    <div ref={ref} className={styles.stage} data-theme={dark ? 'dark' : 'light'} aria-hidden="true">
      <svg className={styles.text} width={WIDTH_PX} height={legendY + 16} aria-hidden="true">
        <defs>
          <CachedPattern id={patternId} />
        </defs>
        <Lines lines={titleLines} className={styles.title} firstY={36} stepY={26} />
        <text className={styles.figure} x={MARGIN_PX} y={figureY + 10}>
          {figure}
        </text>
        {entries.map(({ kind, x }) => (
          <g key={kind}>
            <rect
              x={x}
              y={legendY - 10}
              width={12}
              height={12}
              fill={kind === 'cachedInput' ? `url(#${patternId})` : KIND_COLOURS[kind]}
              stroke={KIND_COLOURS[kind]}
            />
            <text className={styles.small} x={x + 18} y={legendY}>
              {KIND_LABELS[kind]}
            </text>
          </g>
        ))}
      </svg>
      <div className={styles.chart}>
        <Suspense fallback={null}>
          <BarsChart rows={rows} height={rows.length * ROW_HEIGHT_PX + AXIS_HEIGHT_PX} />
        </Suspense>
      </div>
      <svg className={styles.text} width={WIDTH_PX} height={noteLines.length * 18 + 24} aria-hidden="true">
        <Lines lines={noteLines} className={styles.small} firstY={20} stepY={18} />
      </svg>
    </div>
  );
});

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

/** Cuts a text into lines between its words; a word that is longer than a line is cut itself. */
function wrap(text: string, characters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => chunks(long, characters))) {
    if (line !== '' && line.length + 1 + word.length > characters) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function chunks(word: string, characters: number): string[] {
  const letters = [...word];
  const parts: string[] = [];
  for (let at = 0; at < letters.length; at += characters)
    parts.push(letters.slice(at, at + characters).join(''));
  return parts;
}
