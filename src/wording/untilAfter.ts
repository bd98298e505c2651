import type { MoveRange } from '../analysis/moveRange';
import { untilShutdown } from '../analysis/untilShutdown';
import type { Basis } from '../catalog/basis';
import type { Model } from '../catalog/schema';
import { sellerOfList, shutdownAt } from '../catalog/sellers';
import type { Estimate } from '../engine/estimate';
import type { Scenario } from '../scenario/scenario';
import type { IsoDate } from '../units/calendar';
import { formatDate, formatUsd } from '../units/format';
import { rangeText } from './moveSentence';

interface About {
  scenario: Scenario;
  basis: Basis;
  estimate: Estimate;
  range: MoveRange;
  replacement: Model;
}

export function untilAfter(
  { basis, estimate, range, replacement }: About,
  today: IsoDate | null,
): readonly string[] {
  const end = shutdownAt(sellerOfList(basis.list), basis.model)?.date;
  const until = today && end ? untilShutdown(estimate.totals, today, end) : null;
  const lines = until && end ? [`To ${formatDate(end)}, ${until.days} days: ${formatUsd(until.amount)}`] : [];
  return [...lines, `Then ${replacement.title}: ${rangeText(range)} a month`];
}
