import { Suspense, useEffect, useRef, useState } from 'react';
import { type FrameChannel, openFrameChannel } from '../embed/frameChannel';
import type { EmbedOptions } from '../embed/options';
import { unknownPreset } from '../embed/presetWorkloads';
import type { Theme } from '../embed/protocol';
import { figureOf } from '../engine/figure';
import type { DecodedLink } from '../links/decodeLink';
import { shareLink } from '../links/shareLink';
import { latePart } from '../ui/controls/latePart';
import { Answer } from '../ui/results/Answer';
import { FigureNotes } from '../ui/results/FigureNotes';
import { toUsd } from '../units/money';
import styles from './EmbedPage.module.css';
import { EmbedSourceLine } from './EmbedSourceLine';
import { EmbedWorkload } from './EmbedWorkload';
import { setRootTheme } from './rootLook';
import { useFrameScenario } from './useFrameScenario';

const EmbedNotice = latePart('What is wrong with the address', () => import('./EmbedNotice'));
const EmbedModels = latePart('Other models', () => import('./EmbedModels'));
const PriceChoice = latePart('What the prices were and are', () => import('../ui/results/PriceChoice'));

interface Props {
  link: DecodedLink;
  options: EmbedOptions;
}

/** The calculator for a frame on another page: the fields and the answer, nothing kept, no history touched. */
export function EmbedPage({ link, options }: Props) {
  const { scenario, basis, estimate: estimated, withheld, edit, accept } = useFrameScenario(link);
  const [missingPreset, setMissingPreset] = useState(() => unknownPreset(options));
  const estimate = missingPreset === null ? estimated : null;
  const encoded = shareLink(scenario);
  const fullPage = encoded.ok ? `../?${encoded.query}` : '../';
  const monthly = figureOf(estimate?.totals, 'monthly');
  const content = useFrameChannel({
    monthlyUsd: monthly && !monthly.incomplete ? toUsd(monthly.amount) : null,
    fullPage,
    followsHost: options.theme === 'auto',
  });
  const answerFirst = options.layout === 'compact' || options.fields === 'hidden';

  const notice = (withheld !== null || missingPreset !== null || link.problems.length > 0) && (
    <Suspense fallback={null}>
      <EmbedNotice
        withheld={withheld}
        problems={link.problems}
        missingPreset={missingPreset}
        onAccept={accept}
        onStartAfresh={options.fields === 'open' ? () => setMissingPreset(null) : null}
      />
    </Suspense>
  );
  const lists = answerFirst && options.show.includes('figures') && estimate !== null;
  const workloads = scenario.workloads.map((workload, index) => {
    const number = index + 1;
    const isAll = options.fields === 'hidden' && workload.name === '';
    return (
      <EmbedWorkload
        key={number}
        scenario={scenario}
        index={index}
        estimate={estimate?.workloads[index] ?? null}
        basis={basis}
        options={options}
        listed={scenario.workloads.length > 1 ? lists : isAll}
        onEdit={edit}
      />
    );
  });
  const answer = (
    <Answer
      scenario={scenario}
      estimate={estimate}
      withSplit={options.show.includes('split')}
      withFigures={options.show.includes('figures')}
      priceChoice={
        estimate &&
        scenario.priceListDate && (
          <Suspense fallback={null}>
            <PriceChoice scenario={scenario} onEdit={options.fields === 'open' ? edit : null} />
          </Suspense>
        )
      }
    >
      {estimate && (
        <FigureNotes
          scenario={scenario}
          basis={basis}
          estimate={estimate}
          withFigures={options.show.includes('figures')}
          framed
        />
      )}
    </Answer>
  );

  const look = [
    styles.page,
    ...(answerFirst ? [styles.answerFirst] : []),
    ...(options.fields === 'open' ? [] : [styles.settled]),
  ];
  return (
    <div ref={content} className={styles.content}>
      <main className={look.join(' ')}>
        <h1 className="visually-hidden">{`${basis.model.title} cost estimate`}</h1>
        {answerFirst ? (
          <>
            {notice}
            {answer}
            <div>{workloads}</div>
          </>
        ) : (
          <>
            <div>
              {notice}
              {workloads}
            </div>
            <div>{answer}</div>
          </>
        )}
        {estimate && options.show.includes('models') && (
          <Suspense fallback={null}>
            <EmbedModels scenario={scenario} basis={basis} estimate={estimate} />
          </Suspense>
        )}
      </main>
      <EmbedSourceLine basis={basis} fullPage={fullPage} />
    </div>
  );
}

interface Told {
  monthlyUsd: number | null;
  fullPage: string;
  /** Whether the page around the frame may set the theme. */
  followsHost: boolean;
}

/** Tells the page around the frame the content's height and, if it has asked, the monthly figure. */
function useFrameChannel({ monthlyUsd, fullPage, followsHost }: Told) {
  const content = useRef<HTMLDivElement>(null);
  const channel = useRef<FrameChannel | null>(null);

  useEffect(() => {
    if (!content.current) return;
    const onTheme = (theme: Theme) => {
      if (followsHost) setRootTheme(theme);
    };
    const opened = openFrameChannel({ content: content.current, onTheme });
    channel.current = opened;
    return () => opened.close();
  }, [followsHost]);

  useEffect(() => {
    channel.current?.publish({ monthlyUsd, url: new URL(fullPage, location.href).href });
  }, [monthlyUsd, fullPage]);

  return content;
}
