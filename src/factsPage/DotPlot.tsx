import styles from './plots.module.css';

/** A value that somebody gives; what it is of another model, or an end of a range, is drawn fainter. */
interface Mark {
  readonly value: number;
  readonly text: string;
}

export interface PlotRow {
  readonly label: string;
  readonly marks: readonly Mark[];
  /** Whether it is the row that the plot is about. */
  readonly own: boolean;
}

interface Props {
  readonly title: string;
  readonly rows: readonly PlotRow[];
  readonly minimum: number;
  readonly maximum: number;
}

const ROW_PX = 26;
const LABEL_PERCENT = 38;
const SCALE_PERCENT = 36;

/**
 * Values on one scale, a row for each thing that has them: a row with several marks is one on which sources differ, or a
 * range, and one without any has no published value. Drawn in percent, so that letters keep their size at any width.
 */
export function DotPlot({ title, rows, minimum, maximum }: Props) {
  const at = (value: number) =>
    `${LABEL_PERCENT + ((value - minimum) / (maximum - minimum)) * SCALE_PERCENT}%`;
  return (
    <figure className={styles.plot}>
      <figcaption>{title}</figcaption>
      <svg width="100%" height={rows.length * ROW_PX} aria-hidden="true">
        {rows.map(({ label, marks, own }, index) => {
          const y = (index + 0.5) * ROW_PX;
          const values = marks.map(({ value }) => value);
          return (
            <g key={label} className={own ? styles.own : styles.other}>
              <text x="0" y={y} dominantBaseline="central">
                {label}
              </text>
              <line
                className={styles.scale}
                x1={`${LABEL_PERCENT}%`}
                x2={`${LABEL_PERCENT + SCALE_PERCENT}%`}
                y1={y}
                y2={y}
              />
              {marks.length > 1 && (
                <line
                  className={styles.range}
                  x1={at(Math.min(...values))}
                  x2={at(Math.max(...values))}
                  y1={y}
                  y2={y}
                />
              )}
              {marks.map(({ value, text }) => (
                <circle key={text} cx={at(value)} cy={y} r="5" />
              ))}
              <text x="100%" y={y} dominantBaseline="central" textAnchor="end">
                {marks.length > 0 ? marks.map(({ text }) => text).join(' / ') : 'none published'}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
