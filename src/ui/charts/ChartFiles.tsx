import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { waysOfPaying } from '../../analysis/waysOfPaying';
import { figureOf } from '../../engine/figure';
import { assumptionsOfWorkload } from '../../exports/assumptions';
import { type Exported, linkBack } from '../../exports/exported';
import { fileName } from '../../exports/fileName';
import { figureText, lineLabel, priceText } from '../../exports/wording';
import { workloadLabel } from '../../scenario/scenario';
import { formatDate, formatUsd } from '../../units/format';
import controls from '../controls/controls.module.css';
import { download, downloadText } from '../share/download';
import type { BarRow } from './BarsChart';
import styles from './ChartFiles.module.css';
import { ChartPicture } from './ChartPicture';
import { pngOf } from './pngOf';
import { type Picture, standaloneSvg } from './standaloneSvg';
import { WAY_LABELS } from './WaysSection';

interface Props {
  exported: Exported;
  /** Told what became of a download, for everybody to hear. */
  onMessage: (message: string) => void;
}

const NOTHING = {};
const CHARTS = { money: 'Where the money goes', ways: 'Ways of paying for it' } as const;

/** The charts of an estimate as files, seen before they are taken. */
export function ChartFiles({ exported, onMessage }: Props) {
  const [chart, setChart] = useState<keyof typeof CHARTS>('money');
  const [dark, setDark] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () => (chart === 'money' ? moneyRows(exported) : wayRows(exported)),
    [chart, exported],
  );
  const below = useMemo(() => notes(exported), [exported]);
  const title = exported.scenario.title === '' ? `GPT-4o mini: ${CHARTS[chart]}` : exported.scenario.title;
  const picture = usePicture(stage, `${title}: ${CHARTS[chart]}`, describe(exported));
  const name = (extension: string) => fileName(`chart-${chart}`, exported.madeOn, extension);

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

/** The picture of what stands on a stage, made again whenever that changes; null until the chart has been drawn. */
function usePicture(stage: RefObject<HTMLDivElement | null>, title: string, description: string) {
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const draw = () => {
      if (!element.querySelector('.recharts-cartesian-axis-tick')) return;
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

function moneyRows({ estimate }: Exported): BarRow[] {
  return estimate.workloads.map(({ workload, totals }, index) => ({
    label: workloadLabel(workload, index + 1),
    byKind: totals.byKind,
  }));
}

function wayRows({ scenario, card, limits }: Exported): BarRow[] {
  return waysOfPaying(scenario, card, limits).map(({ id, totals }) => ({
    label: WAY_LABELS[id],
    byKind: totals?.byKind ?? NOTHING,
  }));
}

function figures({ estimate: { totals } }: Exported): string {
  const month = figureText(figureOf(totals, 'monthly'));
  const year = figureText(figureOf(totals, 'annual'));
  const once = totals.once > 0 ? ` with ${formatUsd(totals.once)} once` : '';
  return `${month} a month, ${year} a year${once}`;
}

function notes({ estimate, list, card, madeOn, pageAddress }: Exported): string[] {
  const rates = new Map(
    estimate.workloads.flatMap(({ lines }) =>
      lines.flatMap((line) => (line.price ? [[lineLabel(line), priceText(line.price)] as const] : [])),
    ),
  );
  return [
    [...rates].map(([label, price]) => `${label} ${price}`).join('; '),
    `${list.title}, checked ${formatDate(card.checked)}. USD before tax. Made on ${formatDate(madeOn)}.`,
    pageAddress,
  ].filter(Boolean);
}

function describe(exported: Exported): string {
  const workloads = exported.estimate.workloads.map(({ workload }, index) => {
    const assumed = assumptionsOfWorkload(workload).map(({ label, value, unit }) =>
      `${label} ${value} ${unit}`.trim(),
    );
    return `${workloadLabel(workload, index + 1)}: ${assumed.join(', ')}.`;
  });
  return [figures(exported), ...workloads, linkBack(exported) ?? ''].join('\n').trim();
}
