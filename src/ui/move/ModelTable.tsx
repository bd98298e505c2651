import { type ComponentType, Fragment, Suspense, useId, useState } from 'react';
import type { Basis } from '../../catalog/basis';
import { THIS_MODEL } from '../../catalog/models';
import type { ModelRow } from '../../comparison/compareModels';
import type { Estimate } from '../../engine/estimate';
import type { Scenario } from '../../scenario/scenario';
import { columnUsd } from '../../units/columnUsd';
import { plainDecimal } from '../../units/decimal';
import { toUsd } from '../../units/money';
import { modelChanges } from '../../wording/modelChanges';
import {
  againstHere,
  againstHerePercent,
  type EndTexts,
  monthOnModel,
  untilText,
} from '../../wording/moveRow';
import styles from './ModelTable.module.css';
import { RangeBar } from './RangeBar';
import { type SortKey, sortedRows } from './sortedRows';

interface Props {
  rows: readonly ModelRow[];
  scenario: Scenario;
  estimate: Estimate;
  here: Basis;
  /** What a row opens to; a row of a table without it stays closed. */
  Details?: ComponentType<DetailsProps>;
}

interface DetailsProps extends Pick<Props, 'scenario' | 'estimate' | 'here'> {
  row: ModelRow;
}

interface Sort {
  readonly key: SortKey;
  readonly falls: boolean;
}

const COLUMNS: readonly { key: SortKey | null; label: string }[] = [
  { key: 'model', label: 'Model' },
  { key: 'month', label: 'A month' },
  { key: 'against', label: `Against ${THIS_MODEL.title}` },
  { key: null, label: 'in %' },
  { key: null, label: 'What changes' },
  { key: 'until', label: 'Until' },
];

/** The same calls on each model, to be sorted by its columns; a row can open to what it is made of. */
export function ModelTable({ rows, scenario, estimate, here, Details }: Props) {
  const [sort, setSort] = useState<Sort>({ key: 'shown', falls: false });
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const sorted = sortedRows(rows, sort.key, sort.falls);
  const usd = columnUsd(rows.flatMap(({ takesAny, low, high }) => (takesAny ? [low, high] : [])));
  const difference = columnUsd(rows.flatMap(({ takesAny, more }) => (takesAny ? [more.low, more.high] : [])));
  const most = Math.max(...rows.map(({ here: mine, high }) => Math.max(mine, high)), 0);
  return (
    <div className={styles.room}>
      <table className={styles.table} data-figures>
        <caption className="visually-hidden">A month of the same tokens on each model</caption>
        <thead>
          <tr>
            {COLUMNS.map(({ key, label }) => (
              <th key={label} scope="col" aria-sort={sortOf(key, sort)}>
                {key === null ? (
                  label
                ) : (
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() => setSort({ key, falls: sort.key === key && !sort.falls })}
                  >
                    {label}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => {
            const { model } = row.there;
            const isOpen = open === model.id;
            return (
              <Fragment key={model.id}>
                <tr data-model={model.id} data-gap={row.takesAny ? undefined : true}>
                  <th scope="row">
                    {Details ? (
                      <button
                        type="button"
                        className={`${styles.model} ${styles.opens}`}
                        aria-expanded={isOpen}
                        aria-controls={isOpen ? `${id}-${model.id}` : undefined}
                        onClick={() => setOpen(isOpen ? null : model.id)}
                      >
                        {model.title}
                      </button>
                    ) : (
                      <span className={styles.model}>{model.title}</span>
                    )}
                  </th>
                  <td
                    data-usd={row.takesAny ? plainDecimal(toUsd(row.low)) : undefined}
                    data-usd-high={row.takesAny ? plainDecimal(toUsd(row.high)) : undefined}
                  >
                    <span className={styles.month}>
                      <Range ends={monthOnModel(row, usd)} />
                      {row.takesAny && <RangeBar low={row.low} high={row.high} mark={row.here} most={most} />}
                    </span>
                  </td>
                  <td className={styles.amount}>
                    <Range ends={againstHere(row, difference)} />
                  </td>
                  <td className={styles.amount}>
                    <Range ends={againstHerePercent(row)} />
                  </td>
                  <td className={styles.changes}>
                    <Changes texts={modelChanges(row, scenario, here)} />
                  </td>
                  <td className={styles.until}>
                    {row.end ? <time dateTime={row.end}>{untilText(row)}</time> : untilText(row)}
                  </td>
                </tr>
                {isOpen && Details && (
                  <tr>
                    <td id={`${id}-${model.id}`} colSpan={COLUMNS.length} className={styles.details}>
                      <Suspense fallback={<p>One moment</p>}>
                        <Details row={row} scenario={scenario} estimate={estimate} here={here} />
                      </Suspense>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Two amounts, neither of which is broken between its sign and its digits. */
function Range({ ends: [low, high] }: { ends: EndTexts }) {
  return (
    <span>
      <span className={styles.whole}>{low}</span>
      {high !== undefined && <span>{' to '}</span>}
      {high !== undefined && <span className={styles.whole}>{high}</span>}
    </span>
  );
}

function Changes({ texts }: { texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

function sortOf(key: SortKey | null, sort: Sort) {
  if (key !== sort.key) return undefined;
  return sort.falls ? 'descending' : 'ascending';
}
