import { otherTrainingPrices } from '../analysis/otherTraining';
import type { Basis } from '../catalog/basis';
import { priceOf } from '../catalog/prices';
import { formatDate, formatRate } from '../units/format';

/** Whose prices an estimate is by and of when, whether the reader's own stand among them, and what sources differ on. */
export function pricesSentence(basis: Basis): string {
  const { list, card, ownPrices } = basis;
  const own = Object.keys(ownPrices).length;
  const ownText = own === 0 ? '' : `, with ${own === 1 ? 'one price' : `${own} prices`} of your own`;
  const [other] = otherTrainingPrices(basis);
  const training = priceOf('training', card, ownPrices);
  const disputed =
    other && training && !('training' in ownPrices)
      ? ` Sources differ on training: ${formatRate(training.usd)} here, ${formatRate(other.price.usd)} by “${other.list.title}”.`
      : '';
  return `${list.title}, checked ${formatDate(card.checked)}${ownText}.${disputed}`;
}
