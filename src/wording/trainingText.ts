import type { OtherTraining } from '../analysis/otherTraining';
import { figureOf, hasOnce } from '../engine/figure';
import { figureText, priceText } from './lineText';

/** What an estimate comes to if training costs what another list says. */
export function otherTrainingText({ list, price, totals }: OtherTraining): string {
  const once = hasOnce(totals) ? `, ${figureText(figureOf(totals, 'once'))} once` : '';
  return `With training at ${priceText(price)} (${list.title}): ${figureText(figureOf(totals, 'monthly'))} a month${once}, ${figureText(figureOf(totals, 'annual'))} a year at this rate.`;
}
