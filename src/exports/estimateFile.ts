import { lettersOf, type PriceId } from '../catalog/billables';
import type { OwnPrices } from '../catalog/prices';
import { makerOf, shutdownAt } from '../catalog/sellers';
import { type FigureId, figureOf } from '../engine/figure';
import type { PricedLine } from '../engine/priceUsage';
import type { Totals } from '../engine/totals';
import { datedScenario } from '../links/shareLink';
import { OWN_MODEL_ID } from '../scenario/move';
import { type Scenario, workloadLabel } from '../scenario/scenario';
import { type NanoUsd, toUsd } from '../units/money';
import { gapsText } from '../wording/gapText';
import { jsonText } from '../wording/json';
import { unitOfLine } from '../wording/lineText';
import { warningText } from '../wording/warningText';
import { type Exported, linkBack, sourcesOf } from './exported';
import { type ExportedMove, moveOf } from './moveOf';

/** What files of this page are told by, and the version that they are written in. */
export const ESTIMATE_FORMAT = 'gpt-4o-mini-estimate';
export const COLLECTION_FORMAT = 'gpt-4o-mini-estimates';
export const FILE_VERSION = 1;

/** The name of the published schema, beside the page. */
export const SCHEMA_FILE = 'estimate.schema.json';

/** An estimate as it stands in a file: the scenario, which is all that is read back, and what it came to. */
export type EstimateFile = ReturnType<typeof estimateFile>;

/** An estimate under the name that it was saved by. */
export interface NamedEstimate {
  readonly name: string;
  readonly estimate: EstimateFile;
}

/** An estimate as data. Amounts are USD. */
export function estimateFile(exported: Exported) {
  const { scenario, estimate, basis, pageAddress, madeOn } = exported;
  const { model, list, card } = basis;
  return {
    $schema: `${pageAddress}${SCHEMA_FILE}`,
    format: ESTIMATE_FORMAT,
    version: FILE_VERSION,
    madeOn,
    link: linkBack(exported),
    model: {
      id: model.id,
      shutdown: shutdownAt(makerOf(model), model)?.date ?? null,
      replacement: model.replacement ?? null,
    },
    priceList: { id: list.id, title: list.title, date: card.date, checked: card.checked },
    scenario: scenarioData(datedScenario(scenario)),
    estimate: {
      totals: totalsData(estimate.totals),
      workloads: estimate.workloads.map(({ workload, usage, lines, totals, warnings }, index) => ({
        label: workloadLabel(workload, index + 1),
        requestsPerMonth: usage.requests,
        lines: lines.map(lineData),
        totals: totalsData(totals),
        warnings: warnings.map((warning) => ({ code: warning.code, text: warningText(warning).text })),
      })),
    },
    move: moveData(moveOf(exported), exported),
    sources: sourcesOf(estimate).map(({ id, title, address, date }) => ({ id, title, address, date })),
  };
}

/** A scenario as it stands in a file: its own prices go by the letters that links use for them. */
export function scenarioData(scenario: Scenario) {
  const { ownPrices, ownModel } = scenario;
  return {
    ...scenario,
    ownPrices: byLetters(ownPrices),
    ownModel: ownModel && { name: ownModel.name, prices: byLetters(ownModel.prices) },
  };
}

function byLetters(prices: OwnPrices): Record<string, number> {
  return Object.fromEntries(Object.entries(prices).map(([id, usd]) => [lettersOf(id as PriceId), usd]));
}

/** An estimate as the text of a JSON file. */
export function estimateJson(exported: Exported): string {
  return jsonText(estimateFile(exported));
}

/** Several estimates as the text of one JSON file. */
export function collectionJson(estimates: readonly NamedEstimate[], pageAddress: string): string {
  return jsonText({
    $schema: `${pageAddress}${SCHEMA_FILE}`,
    format: COLLECTION_FORMAT,
    version: FILE_VERSION,
    estimates,
  });
}

/** What other models come to, and the months of the plan. Amounts are null where nothing can be compared. */
function moveData({ rows, target, plan }: ExportedMove, { scenario }: Exported) {
  return {
    models: rows.map((row) => ({
      id: row.there.model.id,
      title: row.there.model.title,
      // Prices of the user's own are of no date.
      priceList: {
        id: row.there.list.id,
        title: row.there.list.title,
        date: row.there.model.id === OWN_MODEL_ID ? null : row.there.card.date,
      },
      end: row.end,
      hereUsd: row.takesAny ? toUsd(row.here) : null,
      monthlyUsdLow: row.takesAny ? toUsd(row.low) : null,
      monthlyUsdHigh: row.takesAny ? toUsd(row.high) : null,
      leftOut: row.leftOut.map((place) => ({
        workload: place + 1,
        why: gapsText(row.workloads[place]?.gaps ?? []),
      })),
    })),
    target: target.there.model.id,
    begins: plan.begins,
    movedPercentPerMonth: scenario.movedPercentPerMonth,
    // Of nothing there are no months, and no $0.
    months: (target.takesAny ? plan.months : []).map(
      ({ month, movedPercent, here, low, high, unansweredPercent }) => ({
        month,
        movedPercent,
        hereUsd: toUsd(here),
        thereUsdLow: toUsd(low),
        thereUsdHigh: toUsd(high),
        unansweredPercent,
      }),
    ),
  };
}

function lineData(line: PricedLine) {
  const { kind, part, recurrence, quantity, price, priceId, amount } = line;
  return {
    kind,
    tier: part?.tier ?? null,
    tuning: part?.tuning ?? null,
    recurrence,
    quantity,
    per: unitOfLine(line),
    rate: price && {
      id: priceId && lettersOf(priceId),
      usd: price.usd,
      basis: price.basis,
      source: price.source,
      where: price.where,
      note: price.note ?? null,
    },
    amountUsd: usd(amount),
  };
}

/** A figure of which nothing has a price is null, as everywhere. */
function totalsData(totals: Totals) {
  const amountOf = (id: FigureId) => usd(figureOf(totals, id)?.amount ?? null);
  return {
    monthlyUsd: amountOf('monthly'),
    onceUsd: amountOf('once'),
    annualUsd: amountOf('annual'),
    perRequestUsd: amountOf('perRequest'),
    per1kRequestsUsd: amountOf('per1kRequests'),
    monthlyIncomplete: totals.monthlyIncomplete,
    incomplete: totals.incomplete,
  };
}

function usd(amount: NanoUsd | null): number | null {
  return amount === null ? null : toUsd(amount);
}
