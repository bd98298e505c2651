import { useEffect, useRef } from 'react';
import { type FrameChannel, openFrameChannel } from '../embed/frameChannel';
import type { DecodedLink } from '../scenario/decodeLink';
import { patchWorkload } from '../scenario/edits';
import { encodeLink } from '../scenario/encodeLink';
import { workloadLabel } from '../scenario/scenario';
import controls from '../ui/controls/controls.module.css';
import { WorkloadFields } from '../ui/inputs/WorkloadFields';
import { Answer } from '../ui/results/Answer';
import { figureOf, Metric } from '../ui/results/Metric';
import { Warnings } from '../ui/results/Warnings';
import { LinkNotice } from '../ui/share/LinkNotice';
import { toUsd } from '../units/money';
import styles from './EmbedPage.module.css';
import { useScenario } from './useScenario';

/** The calculator for a frame on another page: the fields and the answer, nothing kept, no history touched. */
export function EmbedPage({ link }: { link: DecodedLink }) {
  const { state, card, estimate, withheld, edit, endBurst, accept } = useScenario(link);
  const scenario = state.present;
  const encoded = encodeLink(scenario);
  const fullPage = encoded.ok ? `../?${encoded.query}` : '../';
  const monthly = figureOf(estimate?.totals ?? null, estimate?.totals.monthly);
  const content = useFrameChannel(monthly && !monthly.incomplete ? toUsd(monthly.amount) : null, fullPage);

  return (
    <div ref={content} className={styles.content}>
      <main className={styles.page}>
        <h1 className="visually-hidden">GPT-4o mini cost estimate</h1>
        <div className={styles.workloads}>
          <LinkNotice
            withheld={withheld}
            problems={withheld ? [] : link.problems}
            onAccept={accept}
            onDismiss={null}
          />
          {scenario.workloads.map((workload, index) => {
            const number = index + 1;
            const estimated = estimate?.workloads[index] ?? null;
            const label = workloadLabel(workload, number);
            return (
              <fieldset key={number} className={styles.workload} aria-label={label} data-workload={number}>
                <p className={styles.head}>
                  <span className={styles.name}>{label}</span>
                  <span>
                    <Metric
                      metric="workload-monthly-usd"
                      figure={figureOf(estimated?.totals ?? null, estimated?.totals.monthly)}
                      className={styles.amount}
                    />{' '}
                    a month
                  </span>
                </p>
                <WorkloadFields
                  workload={workload}
                  estimate={estimated}
                  card={card}
                  ownPrices={scenario.ownPrices}
                  onPatch={(patch, field) => edit(patchWorkload(index, patch), `workload-${index}-${field}`)}
                  onDone={endBurst}
                />
                <Warnings warnings={estimated?.warnings ?? []} />
              </fieldset>
            );
          })}
        </div>
        <div>
          <Answer scenario={scenario} estimate={estimate}>
            <p>
              <a className={controls.button} href={fullPage} target="_blank" rel="noopener">
                Open the full calculator
              </a>
            </p>
          </Answer>
        </div>
      </main>
    </div>
  );
}

/** Tells the page around the frame the content's height and, if it has asked, the monthly figure. */
function useFrameChannel(monthlyUsd: number | null, fullPage: string) {
  const content = useRef<HTMLDivElement>(null);
  const channel = useRef<FrameChannel | null>(null);

  useEffect(() => {
    if (!content.current) return;
    const opened = openFrameChannel({
      content: content.current,
      onTheme: (theme) => {
        if (theme === 'auto') delete document.documentElement.dataset.theme;
        else document.documentElement.dataset.theme = theme;
      },
    });
    channel.current = opened;
    return () => opened.close();
  }, []);

  useEffect(() => {
    channel.current?.publish({ monthlyUsd, url: new URL(fullPage, location.href).href });
  }, [monthlyUsd, fullPage]);

  return content;
}
