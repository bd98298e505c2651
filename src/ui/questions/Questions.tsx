import { memo, useDeferredValue, useMemo } from 'react';
import { loadOf } from '../../analysis/load';
import { moveRange } from '../../analysis/moveRange';
import { waysOfPaying } from '../../analysis/waysOfPaying';
import type { Basis } from '../../catalog/basis';
import { cited } from '../../catalog/cited';
import { REPLACEMENT } from '../../catalog/replacement';
import { makerOf, shutdownAt } from '../../catalog/sellers';
import type { Estimate } from '../../engine/estimate';
import type { ScenarioEdit } from '../../scenario/edits';
import type { Scenario } from '../../scenario/scenario';
import { limitsSentence } from '../../wording/limitsSentence';
import { moneySentence } from '../../wording/moneySentence';
import { moveSentence } from '../../wording/moveSentence';
import { pricesSentence } from '../../wording/pricesSentence';
import { waysSentence } from '../../wording/waysSentence';
import { useToday } from '../browser/useToday';
import { latePart } from '../controls/latePart';
import MovePart from './MovePart';
import { Question } from './Question';
import styles from './Questions.module.css';
import { useOpenRows } from './useOpenRows';

const WaysPart = latePart('The ways of paying', () => import('./WaysPart'));
const MoneyPart = latePart('Where the money goes', () => import('./MoneyPart'));
const LimitsPart = latePart('The rate limits', () => import('./LimitsPart'));
const PricesPart = latePart('The table of rates', () => import('./PricesPart'));

const IDS = ['move', 'cheaper', 'money', 'limits', 'prices'] as const;

interface Props {
  scenario: Scenario;
  basis: Basis;
  estimate: Estimate;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

/** The questions that readers come with, each with its answer. The figure comes first: the answers follow it. */
export default function Questions(props: Props) {
  return <Rows {...useDeferredValue(props)} />;
}

const Rows = memo(function Rows({ scenario, basis, estimate, onEdit, onDone }: Props) {
  const today = useToday();
  const { model } = basis;
  const end = shutdownAt(makerOf(model), model)?.date;
  const isOver = today !== null && end !== undefined && today >= end;
  const rows = useOpenRows(IDS, isOver ? [] : ['move']);
  const range = useMemo(() => moveRange(scenario, estimate, REPLACEMENT), [scenario, estimate]);
  const ways = useMemo(() => waysOfPaying(scenario, basis), [scenario, basis]);
  const load = useMemo(() => loadOf(scenario, estimate, cited(basis)), [scenario, estimate, basis]);
  const rowOf = (id: (typeof IDS)[number]) => ({
    id,
    open: rows.isOpen(id),
    onToggle: () => rows.toggle(id),
  });
  return (
    <div className={styles.rows}>
      <Question
        {...rowOf('move')}
        question="What do I move to, and what will it cost?"
        answer={moveSentence(range, scenario.workloads, REPLACEMENT.model.title)}
      >
        <MovePart range={range} basis={basis} />
      </Question>
      <Question
        {...rowOf('cheaper')}
        question="What would make it cheaper?"
        answer={waysSentence(ways, basis)}
      >
        <WaysPart scenario={scenario} basis={basis} />
      </Question>
      <Question {...rowOf('money')} question="Where does the money go?" answer={moneySentence(estimate)}>
        <MoneyPart estimate={estimate} basis={basis} />
      </Question>
      <Question {...rowOf('limits')} question="Will it fit my limits?" answer={limitsSentence(load)}>
        <LimitsPart scenario={scenario} basis={basis} estimate={estimate} onEdit={onEdit} onDone={onDone} />
      </Question>
      <Question {...rowOf('prices')} question="Which prices are these?" answer={pricesSentence(basis)}>
        <PricesPart scenario={scenario} basis={basis} onEdit={onEdit} onDone={onDone} />
      </Question>
    </div>
  );
});
