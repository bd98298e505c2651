import { sourceOf } from '../catalog/sources';
import { type TimelineEvent, timelineEvents } from '../facts/timeline';
import { daysUntil, isoDate, precisionOf, yearOf } from '../units/calendar';
import { partialDateText } from '../wording/partialDate';
import { Part } from './Part';
import page from './page.module.css';
import { SourcesLink } from './SourcesLink';
import styles from './timeline.module.css';

const ROW_PX = 24;
const AXIS_PX = 28;

/** On the narrowest phone two dots nearer than this, in percent of the width, would touch. */
const APART_PERCENT = 6.5;

/** From the first priced model of its line to the end: dots on a line of years, and the same as a list. */
export function Timeline() {
  const title = 'Timeline';
  const events = timelineEvents();
  const first = Math.min(...events.map(({ date }) => yearOf(date)));
  const last = Math.max(...events.map(({ date }) => yearOf(date))) + 1;
  const years = Array.from({ length: last - first }, (_, index) => first + index);
  const percentOf = (date: string) => ((yearsOf(date) - first) / (last - first)) * 100;
  const dots = placed(events.map(({ date }) => percentOf(date)));
  const height = (Math.max(...dots.map(({ row }) => row)) + 1) * ROW_PX;
  return (
    <Part
      id="timeline"
      title={title}
      summary={`${events.length} dates from ${first} to ${last - 1}. Each number on the line is the number of its entry below.`}
    >
      <svg className={styles.timeline} width="100%" height={height + AXIS_PX} aria-hidden="true">
        {years.map((year) => (
          <g key={year}>
            <line
              x1={`${percentOf(`${year}-01-01`)}%`}
              x2={`${percentOf(`${year}-01-01`)}%`}
              y1="0"
              y2={height + AXIS_PX}
            />
            <text x={`${percentOf(`${year}-01-01`)}%`} dx="4" y={height + AXIS_PX - 6}>
              {year}
            </text>
          </g>
        ))}
        {dots.map(({ percent, row, number }) => {
          const y = height - (row + 0.5) * ROW_PX;
          return (
            <g key={number}>
              <circle cx={`${percent}%`} cy={y} r="10" />
              <text
                className={styles.dotNumber}
                x={`${percent}%`}
                y={y}
                textAnchor="middle"
                dominantBaseline="central"
              >
                {number}
              </text>
            </g>
          );
        })}
      </svg>
      <ol className={styles.events}>
        {events.map((event) => (
          <Entry key={`${event.factId} ${event.date}`} {...event} />
        ))}
      </ol>
      <p>
        <SourcesLink to="?about=timeline" of={title} />
      </p>
    </Part>
  );
}

function Entry({ event, date, disputedBy }: TimelineEvent) {
  return (
    <li>
      <time dateTime={date}>{partialDateText(date)}</time>
      <span>
        {event}
        {disputedBy.length > 0 && <span className={page.note}> {disputedText(disputedBy)}</span>}
      </span>
    </li>
  );
}

/** Who gives a date that others give otherwise. */
function disputedText(sources: readonly string[]): string {
  const names = sources.map((id) => sourceOf(id).shortTitle ?? sourceOf(id).title);
  return `by ${names.join('; ')}; others differ`;
}

const DAYS_PER_YEAR = 365.25;

/** A date as a number of years; one that is no more than a year stands in the middle of it. */
function yearsOf(date: string): number {
  const year = yearOf(date);
  if (precisionOf(date) === 'year') return year + 0.5;
  return year + daysUntil(date, isoDate(`${year}-01-01`)) / DAYS_PER_YEAR;
}

interface Dot {
  /** From 1, in the order of time. */
  readonly number: number;
  readonly percent: number;
  readonly row: number;
}

/** Dots in order of their place, each in the lowest row in which it touches no other. */
function placed(percents: readonly number[]): readonly Dot[] {
  const ends: number[] = [];
  return percents.map((percent, index) => {
    const free = ends.findIndex((end) => percent - end >= APART_PERCENT);
    const row = free === -1 ? ends.length : free;
    ends[row] = percent;
    return { number: index + 1, percent, row };
  });
}
