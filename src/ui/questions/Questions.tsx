import { memo, useMemo } from 'react';
import { loadOf } from '../../analysis/load';
import { moveRange } from '../../analysis/moveRange';
import { waysOfPaying } from '../../analysis/waysOfPaying';
import type { Basis } from '../../catalog/basis';
import { cited } from '../../catalog/cited';
import { REPLACEMENT } from '../../catalog/replacement';
import { makerOf, shutdownAt } from '../../catalog/sellers';
import type { Estimate } from '../../engine/estimate';
import type { ScenarioEdit } from '../../scenario/edits';
import { type Scenario, workloadLabel } from '../../scenario/scenario';
import { limitsSentence } from '../../wording/limitsSentence';
import { moneySentence } from '../../wording/moneySentence';
import { moveSentence } from '../../wording/moveSentence';
import { pricesSentence } from '../../wording/pricesSentence';
import { waysSentence } from '../../wording/waysSentence';
import { usePrinting } from '../browser/usePrinting';
import { useToday } from '../browser/useToday';
import { latePart } from '../controls/latePart';
import { WithNames } from '../controls/WithNames';
import { MoneyPart } from './MoneyPart';
import { MovePart } from './MovePart';
import { PricesPart } from './PricesPart';
import { Question } from './Question';
import styles from './Questions.module.css';
import { useOpenRows } from './useOpenRows';

const WaysPart = latePart('The ways of paying', () => import('./WaysPart'));
const LimitsPart = latePart('The rate limits', () => import('./LimitsPart'));

/** What is put on paper whether it is open or not: every line with its price, and where the prices are from. */
const PRINTED: readonly string[] = ['money', 'prices'];

const IDS = ['move', 'cheaper', 'money', 'limits', 'prices'] as const;

interface Props {
  scenario: Scenario;
  basis: Basis;
  estimate: Estimate;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

/** The questions that readers come with, each with its answer; what is behind a closed one is neither made nor fetched. */
export default memo(function Questions({ scenario, basis, estimate, onEdit, onDone }: Props) {
  const today = useToday();
  const { model } = basis;
  const end = shutdownAt(makerOf(model), model)?.date;
  const isOver = today !== null && end !== undefined && today >= end;
  const printing = usePrinting();
  const rows = useOpenRows(IDS, isOver ? [] : ['move']);
  const range = useMemo(() => moveRange(scenario, estimate, REPLACEMENT), [scenario, estimate]);
  const ways = useMemo(() => waysOfPaying(scenario, basis), [scenario, basis]);
  const load = useMemo(() => loadOf(scenario, estimate, cited(basis)), [scenario, estimate, basis]);
  const names = scenario.workloads.map((workload, index) => workloadLabel(workload, index + 1));
  const rowOf = (id: (typeof IDS)[number], answer: string) => ({
    id,
    answer: <WithNames text={answer} names={names} />,
    open: rows.isOpen(id) || (printing && PRINTED.includes(id)),
    onToggle: () => rows.toggle(id),
  });
  return (
    <div className={styles.rows}>
      <Question
        {...rowOf('move', moveSentence(range, scenario.workloads, REPLACEMENT.model.title))}
        question="What do I move to, and what will it cost?"
      >
        <MovePart range={range} scenario={scenario} basis={basis} />
      </Question>
      <Question {...rowOf('cheaper', waysSentence(ways, basis))} question="What would make it cheaper?">
        <WaysPart scenario={scenario} basis={basis} />
      </Question>
      <Question {...rowOf('money', moneySentence(estimate))} question="Where does the money go?">
        <MoneyPart estimate={estimate} basis={basis} />
      </Question>
      <Question {...rowOf('limits', limitsSentence(load))} question="Will it fit my limits?">
        <LimitsPart scenario={scenario} basis={basis} estimate={estimate} onEdit={onEdit} onDone={onDone} />
      </Question>
      <Question {...rowOf('prices', pricesSentence(basis))} question="Which prices are these?">
        <PricesPart scenario={scenario} basis={basis} onEdit={onEdit} onDone={onDone} />
      </Question>
    </div>
  );
});
