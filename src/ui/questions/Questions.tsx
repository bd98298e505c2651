import { useCallback, useEffect, useMemo } from 'react';
import { loadOf } from '../../analysis/load';
import { waysOfPaying } from '../../analysis/waysOfPaying';
import { cited } from '../../catalog/cited';
import { hasEnded } from '../../catalog/sellers';
import { compareModels, type ModelRow } from '../../comparison/compareModels';
import { moveTarget, moveTargets } from '../../comparison/targets';
import type { ScenarioEdit } from '../../scenario/edits';
import { type Scenario, workloadLabel } from '../../scenario/scenario';
import { limitsSentence } from '../../wording/limitsSentence';
import { moneySentence } from '../../wording/moneySentence';
import { moveAnswer } from '../../wording/moveAnswer';
import { pricesSentence } from '../../wording/pricesSentence';
import { waysSentence } from '../../wording/waysSentence';
import { openRow } from '../browser/openRow';
import { useSettled } from '../browser/useSettled';
import { useToday } from '../browser/useToday';
import { latePart } from '../controls/latePart';
import { WithNames } from '../controls/WithNames';
import { DropAnywhere } from '../files/DropAnywhere';
import { FilesAnswer } from '../files/FilesAnswer';
import type { GivenFiles } from '../files/givenFiles';
import { PAGE_FILES } from '../files/pageFiles';
import type { Estimated } from '../results/estimated';
import { MoneyPart } from './MoneyPart';
import { MovePart } from './MovePart';
import { PricesPart } from './PricesPart';
import { Question } from './Question';
import styles from './Questions.module.css';
import { useOpenRows } from './useOpenRows';

const WaysPart = latePart('The ways of paying', () => import('./WaysPart'));
const FilesPart = latePart('What reads files', () => import('../files/FilesPart'));
const LimitsPart = latePart('The rate limits', () => import('./LimitsPart'));

const IDS = ['move', 'cheaper', 'money', 'bill', 'limits', 'prices'] as const;

type Id = (typeof IDS)[number];

interface Props {
  /** It may be a step behind what is entered: the figure is there first. */
  asked: Estimated;
  /** What is entered, for the fields within the rows. */
  scenario: Scenario;
  /** Called once the rows are there to be edited in. */
  onStart: () => void;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
  /** The files that were given to the page. */
  files?: GivenFiles;
}

/** What is in an open row follows once the reader has stopped changing things. */
const FOLLOWS_AFTER_MS = 500;

/** The questions that readers come with, each with its answer; what is behind a closed one is neither made nor fetched. */
export default function Questions({ asked, scenario, onStart, onEdit, onDone, files = PAGE_FILES }: Props) {
  useEffect(onStart, [onStart]);
  const { basis } = asked;
  const today = useToday();
  const rows = useOpenRows(IDS, hasEnded(basis, today) ? [] : ['move']);
  const moves = useMemo(() => {
    const { scenario: of, estimate, basis: here } = asked;
    return compareModels(of, estimate, { here, targets: moveTargets(of, here) }, today);
  }, [asked, today]);
  const target = moveTarget(asked.scenario, basis).model.id;
  const give = useCallback(
    (dropped: readonly File[]) => {
      files.add(dropped);
      openRow('bill');
    },
    [files],
  );
  const answers = useMemo(() => answersTo(asked, moves), [asked, moves]);
  const names = useMemo(
    () => asked.scenario.workloads.map((workload, index) => workloadLabel(workload, index + 1)),
    [asked],
  );
  const settled = useSettled(asked, FOLLOWS_AFTER_MS);
  const rowOf = (id: Id) => ({
    id,
    answer:
      id === 'bill' ? (
        <FilesAnswer files={files} basis={basis} />
      ) : (
        <WithNames text={answers[id]} names={names} />
      ),
    open: rows.isOpen(id),
    onToggle: () => rows.toggle(id),
  });
  return (
    <div className={styles.rows}>
      <Question {...rowOf('move')} question="What do I move to, and what will it cost?">
        <MovePart
          rows={moves}
          asked={asked}
          scenario={scenario}
          target={target}
          onEdit={onEdit}
          onDone={onDone}
        />
      </Question>
      <Question {...rowOf('cheaper')} question="What would make it cheaper?">
        <WaysPart scenario={settled.scenario} basis={settled.basis} />
      </Question>
      <Question {...rowOf('money')} question="Where does the money go?">
        <MoneyPart estimate={settled.estimate} basis={settled.basis} />
      </Question>
      <Question {...rowOf('bill')} question="Does it match my bill and my files?">
        <FilesPart files={files} asked={settled} scenario={scenario} onEdit={onEdit} />
      </Question>
      <Question {...rowOf('limits')} question="Will it fit my limits?">
        <LimitsPart asked={settled} peakFactor={scenario.peakFactor} onEdit={onEdit} onDone={onDone} />
      </Question>
      <Question {...rowOf('prices')} question="Which prices are these?">
        <PricesPart scenario={scenario} onEdit={onEdit} onDone={onDone} />
      </Question>
      <DropAnywhere onGive={give} />
    </div>
  );
}

function answersTo(
  asked: Estimated,
  moves: readonly ModelRow[],
): Readonly<Record<Exclude<Id, 'bill'>, string>> {
  const { scenario, basis, estimate } = asked;
  return {
    move: moveAnswer(moves, { here: basis, there: moveTarget(scenario, basis) }),
    cheaper: waysSentence(waysOfPaying(scenario, basis), basis),
    money: moneySentence(estimate),
    limits: limitsSentence(loadOf(scenario, estimate, cited(basis))),
    prices: pricesSentence(basis),
  };
}
