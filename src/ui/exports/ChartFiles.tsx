import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { waysOfPaying } from '../../analysis/waysOfPaying';
import { type FigureId, figureOf, hasOnce } from '../../engine/figure';
import { amountsText, type Exported, linkBack, titleOf } from '../../exports/exported';
import { fileName } from '../../exports/fileName';
import { workloadLabel } from '../../scenario/scenario';
import { columnUsd } from '../../units/columnUsd';
import { formatDate, formatExact } from '../../units/format';
import { assumptionsOfWorkload } from '../../wording/assumptions';
import { unitBehind } from '../../wording/counted';
import { knownText, lineLabel, priceText } from '../../wording/lineText';
import { shutdownsOf } from '../../wording/shutdown';
import { wayLabel, waysNotes } from '../../wording/waysSentence';
import { download, downloadText } from '../browser/download';
import controls from '../controls/controls.module.css';
import styles from './ChartFiles.module.css';
import { ChartPicture, NOTE_LETTERS, type PictureRow } from './ChartPicture';
import { wrapToWidth } from './pictureText';
import { pngOf } from './pngOf';
import { type Picture, standaloneSvg } from './standaloneSvg';

interface Props {
  exported: Exported;
  /** Told what became of a download, for everybody to hear. */
  onMessage: (message: string) => void;
}

const CHARTS = { money: 'Where the money goes', ways: 'Ways of paying for it' } as const;

type ChartId = keyof typeof CHARTS;

/** The charts of an estimate as files, seen before they are taken. */
export function ChartFiles({ exported, onMessage }: Props) {
  const [chart, setChart] = useState<ChartId>('money');
  const [dark, setDark] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () => (chart === 'money' ? moneyRows(exported) : wayRows(exported)),
    [chart, exported],
  );
  const below = useMemo(() => notes(chart, exported), [chart, exported]);
  const title = titleOf(exported.scenario);
  const picture = usePicture(stage, `${title}: ${CHARTS[chart]}`, describe(exported));
  const name = (extension: string) =>
    fileName(exported.scenario.title, `chart-${chart}`, exported.madeOn, extension);

  const savePng = async () => {
    if (!picture) return;
    try {
      download(name('png'), await pngOf(picture));
      onMessage(`Downloaded ${name('png')}.`);
    } catch {
      onMessage('This browser could not draw the PNG. The SVG has the same picture.');
    }
  };
  const saveSvg = () => {
    if (!picture) return;
    downloadText(name('svg'), picture.svg, 'image/svg+xml');
    onMessage(`Downloaded ${name('svg')}.`);
  };

  return (
    <div className={styles.files}>
      <div className={styles.choices}>
        <label>
          Chart{' '}
          <select
            className={controls.select}
            value={chart}
            onChange={(event) => setChart(event.target.value === 'ways' ? 'ways' : 'money')}
          >
            {Object.entries(CHARTS).map(([id, label]) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label className={controls.check}>
          <input type="checkbox" checked={dark} onChange={(event) => setDark(event.target.checked)} />
          Dark background
        </label>
      </div>
      <ChartPicture
        ref={stage}
        dark={dark}
        title={title}
        subtitle={`${CHARTS[chart]}: ${exported.basis.model.title}, USD a month`}
        figure={figures(exported)}
        rows={rows}
        notes={below}
      />
      {picture && (
        <img
          className={styles.preview}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`}
          width={picture.width}
          height={picture.height}
          alt={`Preview: ${CHARTS[chart]}, ${figures(exported)}`}
        />
      )}
      <div className={styles.choices}>
        <button type="button" className={controls.button} disabled={!picture} onClick={saveSvg}>
          Download SVG
        </button>
        <button type="button" className={controls.button} disabled={!picture} onClick={savePng}>
          Download PNG
        </button>
      </div>
    </div>
  );
}

/** The picture of what stands on a stage, made again whenever that changes; null until it is there. */
function usePicture(stage: RefObject<HTMLDivElement | null>, title: string, description: string) {
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const draw = () => {
      const now = standaloneSvg(element, title, description);
      setPicture((before) => (before?.svg === now.svg ? before : now));
    };
    draw();
    const observer = new MutationObserver(draw);
    observer.observe(element, { subtree: true, childList: true, attributes: true });
    return () => observer.disconnect();
  }, [stage, title, description]);
  return picture;
}

function moneyRows({ estimate }: Exported): PictureRow[] {
  const format = columnUsd(estimate.workloads.map(({ totals }) => totals.monthly));
  return estimate.workloads.map(({ workload, totals }, index) => ({
    label: workloadLabel(workload, index + 1),
    amount: knownText(figureOf(totals, 'monthly'), format),
    byKind: totals.byKind,
  }));
}

function wayRows({ scenario, basis }: Exported): PictureRow[] {
  const ways = waysOfPaying(scenario, basis);
  const months = ways.map(({ estimate }) => figureOf(estimate.totals, 'monthly'));
  const format = columnUsd(months.map((month) => month?.amount ?? null));
  return ways.map((way, place) => ({
    label: wayLabel(way),
    amount: knownText(months[place] ?? null, format),
    byKind: way.estimate.totals.byKind,
  }));
}

function figures({ estimate: { totals } }: Exported): string {
  const textOf = (id: FigureId) => knownText(figureOf(totals, id));
  const once = hasOnce(totals) ? ` with ${textOf('once')} once` : '';
  return `${textOf('monthly')} a month, ${textOf('annual')} a year at this rate${once}`;
}

function notes(chart: ChartId, exported: Exported): string[] {
  const { scenario, estimate, basis, madeOn } = exported;
  const { list, card } = basis;
  const rates = new Map(
    estimate.workloads.flatMap(({ lines }) =>
      lines.flatMap((line) => (line.price ? [[lineLabel(line), priceText(line.price)] as const] : [])),
    ),
  );
  const ends = shutdownsOf(basis, madeOn).map(({ event, date }) => `${event} on ${formatDate(date)}.`);
  return [
    [...rates].map(([label, price]) => `${label} ${price}`).join('; '),
    chart === 'ways' ? waysNotes(waysOfPaying(scenario, basis), scenario, basis).join(' ') : '',
    `${list.title}, checked ${formatDate(card.checked)}. ${amountsText(scenario)}.`,
    [`Made on ${formatDate(madeOn)}.`, ...ends].join(' '),
    linkText(exported),
  ].filter(Boolean);
}

const LINK_MAX_LINES = 2;

/** The link as it can be typed in again, where it is short enough for that; else where the page is. */
function linkText(exported: Exported): string {
  const link = linkBack(exported);
  return link !== null && wrapToWidth(link, NOTE_LETTERS).length <= LINK_MAX_LINES
    ? link
    : `${exported.pageAddress}?…`;
}

function describe(exported: Exported): string {
  const workloads = exported.estimate.workloads.map(({ workload }, index) => {
    const assumed = assumptionsOfWorkload(workload).map(({ label, value, unit }) =>
      typeof value === 'number'
        ? `${label} ${formatExact(value)} ${unitBehind(value, unit)}`.trim()
        : `${label} ${value} ${unit}`.trim(),
    );
    return `${workloadLabel(workload, index + 1)}: ${assumed.join(', ')}.`;
  });
  return [figures(exported), ...workloads, linkBack(exported) ?? ''].join('\n').trim();
}
