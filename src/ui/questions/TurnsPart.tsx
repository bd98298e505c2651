import { Suspense, useId, useMemo, useRef, useState } from 'react';
import { turnCosts } from '../../analysis/turnCosts';
import type { Basis } from '../../catalog/basis';
import { type Workload, workloadLabel } from '../../scenario/scenario';
import { columnUsd } from '../../units/columnUsd';
import { formatCount } from '../../units/format';
import { turnsSentence } from '../../wording/turnsSentence';
import { useNearViewport } from '../browser/useNearViewport';
import { useSettled } from '../browser/useSettled';
import slot from '../charts/ChartSlot.module.css';
import controls from '../controls/controls.module.css';
import { Fold } from '../controls/Fold';
import { latePart } from '../controls/latePart';
import styles from '../controls/section.module.css';

const TurnsChart = latePart('The chart', () => import('../charts/TurnsChart'));

const CHART_HEIGHT_PX = 240;
const CHART_LABEL = 'Chart: cost of each turn';
const FOLLOWS_AFTER_MS = 700;
/** More rows than this are folded away. */
const SHORT_TABLE_ROWS = 12;

interface Props {
  workloads: readonly Workload[];
  basis: Basis;
}

/** What each turn of a conversation costs, so that the growth of the history is seen; one is picked where there are several. */
export function TurnsPart({ workloads, basis }: Props) {
  const id = useId();
  const [picked, setPicked] = useState(0);
  const conversations = workloads.flatMap((workload, place) =>
    workload.shape === 'conversation' ? [{ workload, place, label: workloadLabel(workload, place + 1) }] : [],
  );
  const shown = conversations.find(({ place }) => place === picked) ?? conversations[0];
  if (!shown) return null;
  return (
    <section className={styles.section} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{`Turn by turn: ${shown.label}`}</h3>
      {conversations.length > 1 && (
        <p className={styles.choice}>
          <label htmlFor={id}>Conversation</label>
          <select
            id={id}
            className={controls.select}
            value={shown.place}
            onChange={(event) => setPicked(Number(event.target.value))}
          >
            {conversations.map(({ place, label }) => (
              <option key={place} value={place}>
                {label}
              </option>
            ))}
          </select>
        </p>
      )}
      <Turns workload={shown.workload} basis={basis} />
    </section>
  );
}

/** A sentence, a chart and a table of the turns. */
function Turns({ workload, basis }: { workload: Workload; basis: Basis }) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNearViewport(place);
  const costs = useMemo(() => turnCosts(workload, basis), [workload, basis]);
  const settled = useSettled(costs, FOLLOWS_AFTER_MS);
  if (!costs || costs.length === 0) return null;
  const space = (
    <svg className={slot.space} width="100%" height={CHART_HEIGHT_PX} role="img" aria-label={CHART_LABEL} />
  );
  const costFormat = columnUsd(costs.map(({ cost }) => cost));
  const soFarFormat = columnUsd(costs.map(({ costSoFar }) => costSoFar));
  const table = (
    <table className={styles.table} data-figures>
      <caption className="visually-hidden">Tokens and cost of each turn</caption>
      <thead>
        <tr>
          <th scope="col">Turn</th>
          <th scope="col">Input</th>
          <th scope="col">Of it cached</th>
          <th scope="col">Cost</th>
          <th scope="col">So far</th>
        </tr>
      </thead>
      <tbody>
        {costs.map(({ turn, inputTokens, cachedInputTokens, cost, costSoFar }) => (
          <tr key={turn}>
            <th scope="row">{turn}</th>
            <td>{formatCount(inputTokens)}</td>
            <td>{formatCount(cachedInputTokens)}</td>
            <td>{costFormat(cost)}</td>
            <td>{soFarFormat(costSoFar)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      <p className={styles.summary} data-figures>
        {turnsSentence(costs, workload)}
      </p>
      <div ref={place} className={slot.slot} data-figures data-loaded={near}>
        {near && settled ? (
          <Suspense fallback={space}>
            <TurnsChart label={CHART_LABEL} costs={settled} height={CHART_HEIGHT_PX} />
          </Suspense>
        ) : (
          space
        )}
      </div>
      {costs.length > SHORT_TABLE_ROWS ? <Fold summary={`All ${costs.length} turns`}>{table}</Fold> : table}
    </>
  );
}
