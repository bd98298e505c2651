import { REPLACEMENT } from '../../catalog/replacement';
import type { Source } from '../../catalog/schema';
import { makerOf } from '../../catalog/sellers';
import { isIsoDate } from '../../units/calendar';
import { shutdownsOf } from '../../wording/shutdown';
import { sourceDateText } from '../../wording/sourceDate';
import { type Exported, linkBack, sourcesOf } from '../exported';
import { type Cell, dateCell, linkCell, type Row, type Sheet } from './sheet';

/** The prices by their list and dates, when the model ends, the way back, and where all of it is from. */
export function sourceSheet(exported: Exported): Sheet {
  const { basis, madeOn, estimate } = exported;
  const { model, list, card } = basis;
  const link = linkBack(exported);
  return {
    name: 'Sources',
    columns: [
      { head: 'What', width: 40, wraps: true },
      { head: 'Date', width: 24, wraps: true },
      { head: 'Is', width: 60, wraps: true },
      { head: 'Address', width: 60 },
    ],
    rows: [
      row('Price list', dateCell(card.date), list.title),
      row('Prices checked on', dateCell(card.checked)),
      row('Made on', dateCell(madeOn)),
      row(
        'Link that opens this estimate',
        null,
        link === null ? 'This estimate is too long for a link; its JSON file opens it again.' : '',
        link === null ? null : linkCell(link, link),
      ),
      ...shutdownsOf(basis, madeOn).map(({ event, date, source }) =>
        row(event, dateCell(date), `By ${source.title}`, addressCell(source)),
      ),
      row(`Replacement named by ${makerOf(model).title}`, null, REPLACEMENT.model.title),
      ...sourcesOf(estimate).map((source) =>
        row('Source of prices', sourceDateCell(source), source.title, addressCell(source)),
      ),
    ],
  };
}

function row(what: string, date: Cell, is = '', address: Cell = null): Row {
  return { cells: [what, date, is, address] };
}

function addressCell({ address }: Source): Cell {
  return address === null ? null : linkCell(address, address);
}

/** A day as one, where no more is said of it. */
function sourceDateCell(source: Source): Cell {
  const { date, dateNote } = source;
  return dateNote === undefined && isIsoDate(date) ? dateCell(date) : sourceDateText(source);
}
