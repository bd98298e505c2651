import { useId, useState } from 'react';
import { currentCard } from '../../catalog/priceLists';
import { estimateScenario } from '../../engine/estimate';
import { type Figure, figureOf } from '../../engine/figure';
import type { Totals } from '../../engine/totals';
import { basisOf } from '../../scenario/basisOf';
import { patchScenario, type ScenarioEdit } from '../../scenario/edits';
import { cardOfScenario, listOfScenario, priceDating } from '../../scenario/priceDate';
import type { Scenario } from '../../scenario/scenario';
import type { IsoDate } from '../../units/calendar';
import { formatDate, formatUsdChange } from '../../units/format';
import { lessNanoUsd } from '../../units/money';
import { figureText } from '../../wording/lineText';
import controls from '../controls/controls.module.css';
import styles from './PriceChoice.module.css';

interface Props {
  scenario: Scenario;
  /** Null where the reader may change nothing: what there is to say is said then, without a choice. */
  onEdit: ((edit: ScenarioEdit) => void) | null;
}

/**
 * What a link's date means for its figure. Where prices have been listed since, the figures of both days and the choice
 * between them; it stays after the choice, so that it can be taken back.
 */
export default function PriceChoice({ scenario, onEdit }: Props) {
  const [sent, setSent] = useState<Scenario | null>(null);
  const dating = priceDating(scenario);
  const { priceListId, priceListDate } = scenario;
  const isSent = priceListDate === sent?.priceListDate && priceListId === sent?.priceListId;
  if (dating === 'earlier' && !isSent) setSent(scenario);
  const list = listOfScenario(scenario);
  const newest = currentCard(list);
  const takeDate = (date: IsoDate | null) => onEdit?.(patchScenario({ priceListDate: date }));

  if (dating === 'before-first' || dating === 'after-checked') {
    const sentOn = formatDate(priceListDate ?? '');
    const figuresBy = `The figures are by its list of ${formatDate(newest.date)}.`;
    return (
      <div className={styles.choice} role="status">
        <p>
          {dating === 'before-first'
            ? `This link is dated ${sentOn}. No prices of “${list.title}” are known from before ${formatDate(list.cards[0]?.date ?? newest.date)}. ${figuresBy}`
            : `This link is dated ${sentOn}. Whether “${list.title}” has changed since it was last checked on ${formatDate(newest.checked)} is not known here. ${figuresBy}`}
        </p>
        {onEdit && (
          <button type="button" className={controls.button} onClick={() => takeDate(newest.date)}>
            Understood
          </button>
        )}
      </div>
    );
  }
  if (sent === null || sent.priceListId !== priceListId || sent.priceListDate === null) return null;
  const then = { ...scenario, priceListDate: sent.priceListDate };
  const now = { ...scenario, priceListDate: newest.date };
  const [thenTotals, nowTotals] = [totalsOf(then), totalsOf(now)];
  const changed = changedFigure(thenTotals, nowTotals);
  if (onEdit === null && changed === null) return null;
  return (
    <div className={styles.choice}>
      <p role="status" data-figures>
        {changeText(thenTotals, nowTotals, changed, cardOfScenario(then).date)}
      </p>
      {onEdit && (
        <Choice
          isNow={dating === 'current'}
          onThen={() => takeDate(sent.priceListDate)}
          onNow={() => takeDate(newest.date)}
          thenLabel={`Prices of ${formatDate(cardOfScenario(then).date)}, as sent`}
          nowLabel={`Prices now, of ${formatDate(newest.date)}`}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  isNow: boolean;
  onThen: () => void;
  onNow: () => void;
  thenLabel: string;
  nowLabel: string;
}

function Choice({ isNow, onThen, onNow, thenLabel, nowLabel }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset>
      <legend className="visually-hidden">Prices that the figures are by</legend>
      <label className={controls.check}>
        <input type="radio" name={name} checked={!isNow} onChange={onThen} />
        <span>{thenLabel}</span>
      </label>
      <label className={controls.check}>
        <input type="radio" name={name} checked={isNow} onChange={onNow} />
        <span>{nowLabel}</span>
      </label>
    </fieldset>
  );
}

function totalsOf(scenario: Scenario): Totals {
  return estimateScenario(scenario, basisOf(scenario)).totals;
}

/** What tells two dates apart: the month, or the year where only that has changed; null where neither has. */
function changedFigure(then: Totals, now: Totals): 'monthly' | 'annual' | null {
  const ids = ['monthly', 'annual'] as const;
  return ids.find((id) => !sameFigure(figureOf(then, id), figureOf(now, id))) ?? null;
}

function changeText(then: Totals, now: Totals, changed: 'monthly' | 'annual' | null, date: IsoDate): string {
  const listOf = `the list of ${formatDate(date)}`;
  const [was, is] = [figureOf(then, changed ?? 'monthly'), figureOf(now, changed ?? 'monthly')];
  const period = changed === 'annual' ? 'a year' : 'a month';
  if (!was) return `No price on ${listOf}; ${is ? `now ${figureText(is)} ${period}` : 'nor now'}.`;
  const change = `Was ${figureText(was)} ${period} on ${listOf}, now ${is ? figureText(is) : 'without a price'}`;
  if (changed === null) return `${change}: no change.`;
  if (!is || was.incomplete || is.incomplete) return `${change}.`;
  return `${change} (${formatUsdChange(lessNanoUsd(is.amount, was.amount))}).`;
}

function sameFigure(one: Figure | null, other: Figure | null): boolean {
  return one?.amount === other?.amount && one?.incomplete === other?.incomplete;
}
