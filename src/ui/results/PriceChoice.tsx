import { useId, useState } from 'react';
import { LIMITS } from '../../catalog/limits';
import { currentCard } from '../../catalog/priceLists';
import { estimateScenario } from '../../engine/estimate';
import { type Figure, figureOf } from '../../engine/figure';
import { figureText } from '../../exports/wording';
import { patchScenario, type ScenarioEdit } from '../../scenario/edits';
import { cardOfScenario, listOfScenario, priceDating } from '../../scenario/priceDate';
import type { Scenario } from '../../scenario/scenario';
import { formatDate, formatUsdChange } from '../../units/format';
import { lessNanoUsd } from '../../units/money';
import controls from '../controls/controls.module.css';
import styles from './PriceChoice.module.css';

interface Props {
  scenario: Scenario;
  onEdit: (edit: ScenarioEdit) => void;
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
  const useNewest = () => onEdit(patchScenario({ priceListDate: newest.date }));

  if (dating === 'before-first' || dating === 'after-checked') {
    return (
      <div className={styles.choice} role="status">
        <p>
          {dating === 'before-first'
            ? `This link is dated ${formatDate(priceListDate ?? '')}. No prices of “${list.title}” are known from before ${formatDate(list.cards[0]?.date ?? newest.date)}.`
            : `This link is dated ${formatDate(priceListDate ?? '')}. Whether “${list.title}” has changed since it was last checked on ${formatDate(newest.checked)} is not known here.`}{' '}
          The figures are by its list of {formatDate(newest.date)}.
        </p>
        <button type="button" className={controls.button} onClick={useNewest}>
          Understood
        </button>
      </div>
    );
  }
  if (sent === null || sent.priceListId !== priceListId || sent.priceListDate === null) return null;
  const then = { ...scenario, priceListDate: sent.priceListDate };
  const now = { ...scenario, priceListDate: newest.date };
  return (
    <div className={styles.choice}>
      <p role="status" data-figures>
        {changeText(monthlyFigure(then), monthlyFigure(now), cardOfScenario(then).date)}
      </p>
      <Choice
        isNow={dating === 'current'}
        onThen={() => onEdit(patchScenario({ priceListDate: sent.priceListDate }))}
        onNow={useNewest}
        thenLabel={`Prices of ${formatDate(cardOfScenario(then).date)}, as sent`}
        nowLabel={`Prices now, of ${formatDate(newest.date)}`}
      />
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
        {thenLabel}
      </label>
      <label className={controls.check}>
        <input type="radio" name={name} checked={isNow} onChange={onNow} />
        {nowLabel}
      </label>
    </fieldset>
  );
}

function monthlyFigure(scenario: Scenario): Figure | null {
  const { totals } = estimateScenario(scenario, cardOfScenario(scenario), LIMITS);
  return figureOf(totals, 'monthly');
}

function changeText(then: Figure | null, now: Figure | null, date: string): string {
  const was = `Was ${textOf(then)} a month on the list of ${formatDate(date)}, now ${textOf(now)}`;
  if (!then || !now || then.incomplete || now.incomplete) return `${was}.`;
  const difference = lessNanoUsd(now.amount, then.amount);
  return difference === 0 ? `${was}: no change.` : `${was} (${formatUsdChange(difference)}).`;
}

function textOf(figure: Figure | null): string {
  return figure ? figureText(figure) : 'not known';
}
