import { REPLACEMENT } from '../../src/catalog/replacement';
import { sellerOfList, shutdownAt } from '../../src/catalog/sellers';
import { onModel } from '../../src/comparison/onModel';
import { formatDate } from '../../src/units/format';
import { untilAfter, untilAfterText } from '../../src/wording/untilAfter';
import { count, date } from './facts';
import { datesOf, monthOf, monthsOf, onceOf } from './factsOf';
import type { SweptText } from './laws';
import { factsOfMove, LIMITS_THERE } from './moved';
import { type Swept, TODAY } from './swept';

/** The share of each month from a day on until another, by the days of the calendar. */
function monthsBetween(from: string, to: string): number {
  let months = 0;
  for (let day = new Date(from); day < new Date(to); day.setUTCDate(day.getUTCDate() + 1)) {
    months += 1 / new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  }
  return months;
}

/** What is spent until the model ends, and what a month costs on the one that replaces it. */
export function textsOfUntilAfter(swept: Swept): SweptText[] {
  const { exported, derived } = swept;
  const { scenario, estimate, basis } = exported;
  const { whole } = derived;
  const end = shutdownAt(sellerOfList(basis.list), basis.model)?.date ?? '';
  const about = {
    totals: estimate.totals,
    basis,
    range: onModel(scenario, estimate, { here: basis, there: REPLACEMENT }),
    workloads: scenario.workloads,
    title: REPLACEMENT.model.title,
  };
  const until = monthsOf({ ...whole, once: 0, onceGap: false }, monthsBetween(TODAY, end));
  const days = Math.round((Date.parse(end) - Date.parse(TODAY)) / 86_400_000);
  const once = whole.once > 0 || whole.onceGap ? onceOf(whole) : [];
  const must = [date(formatDate(end)), count(days), ...until, ...once];
  const may = [...factsOfMove(swept), ...LIMITS_THERE, ...must, ...datesOf(basis, end)];
  return [
    ...untilAfter({ ...about, today: TODAY }).map((line) => ({
      label: `until and after: ${line.id}`,
      text: untilAfterText(line),
      may,
      must: line.id === 'until' ? must : [],
    })),
    ...untilAfter({ ...about, today: null }).map((line) => ({
      label: `until and after, served: ${line.id}`,
      text: untilAfterText(line),
      may: [...may, ...monthOf(whole)],
    })),
  ];
}
