import { pairWorkloads } from '../../src/analysis/pairWorkloads';
import { THIS_MODEL } from '../../src/catalog/models';
import type { Exported } from '../../src/exports/exported';
import { type Scenario, type Workload, workloadLabel } from '../../src/scenario/scenario';
import { formatExact } from '../../src/units/format';
import { type Assumption, assumptionsOfEstimate, assumptionsOfWorkload } from '../../src/wording/assumptions';
import { changedInputs } from '../../src/wording/changedInputs';
import { unitBehind } from '../../src/wording/counted';
import { disclosedBy } from '../../src/wording/disclosure';
import { receiptAsMarkdown, receiptOfEstimate, receiptOfWorkload } from '../../src/wording/receipt';
import { SHARE_TEXTS } from '../../src/wording/shareText';
import { warningText } from '../../src/wording/warningText';
import { workingOf } from '../../src/wording/working';
import type { DerivedSums } from './derive';
import { count, type Fact, percent, rate, usd } from './facts';
import {
  datesOf,
  factsOfInputs,
  factsOfSettings,
  monthOf,
  monthsOf,
  onceOf,
  perRequestsOf,
  RULES,
} from './factsOf';
import type { SweptText } from './laws';
import type { Swept } from './swept';
import { rowsOfMarkdown, withoutReferences } from './textOfMarkup';
import { callCountOf, callsOf, type DerivedCall, documentOf, imagesOf, imageTokensOf } from './unitOf';

const { context, webSearch } = THIS_MODEL;
const WINDOW_TOKENS = context.windowTokens.value;
const SEARCH_TOKENS = webSearch?.inputTokens.value ?? 0;

const hasOnce = ({ once, onceGap }: DerivedSums) => once > 0 || onceGap;

/** The messages that an estimate is shared by. */
export function textsOfSharing(swept: Swept): SweptText[] {
  const { exported, derived, address } = swept;
  const { whole, workloads } = derived;
  const shared = { ...exported, address };
  const may = [
    ...monthOf(whole),
    ...onceOf(whole),
    ...workloads.flatMap(monthOf),
    ...datesOf(exported.basis),
    count(workloads.length),
    count(workloads.length - 1),
  ];
  const must = [...monthOf(whole), ...(hasOnce(whole) ? onceOf(whole) : [])];
  const parts = workloads.length > 1 ? workloads.flatMap(monthOf) : [];
  return [
    { label: 'share summary', text: SHARE_TEXTS.summary(shared), may, must },
    { label: 'share text', text: SHARE_TEXTS.text(shared), may, must: [...must, ...parts] },
    {
      label: 'share markdown',
      text: withoutReferences(SHARE_TEXTS.markdown(shared)),
      may,
      must: [...must, ...parts],
    },
    {
      label: 'share asciidoc',
      text: withoutReferences(SHARE_TEXTS.asciidoc(shared)),
      may,
      must: [...must, ...parts],
    },
    {
      label: 'share html',
      text: withoutReferences(SHARE_TEXTS.html(shared).replaceAll(/<[^>]*>/g, '')),
      may,
      must: [...must, ...parts],
    },
  ];
}

/** Everything that a unit of a workload takes, as sentences about it tell. */
export function factsOfUnit(workload: Workload): Fact[] {
  const calls = callsOf(workload);
  const sum = (of: 'input' | 'output' | 'cacheable') => calls.reduce((total, call) => total + call[of], 0);
  const { length, room } = documentOf(workload);
  const number = callCountOf(workload);
  const images = imagesOf(workload).flatMap(({ tokens, tiles, seen }) => [
    tokens,
    tiles,
    ...seen,
    2833,
    5667,
  ]);
  const along = workload.userTokensPerTurn + workload.replyTokensPerTurn;
  return [
    ...[
      number,
      sum('input'),
      sum('input') + number * imageTokensOf(workload),
      sum('output'),
      sum('cacheable'),
    ],
    ...[length, room, along, ...images],
  ].map(count);
}

/** The receipts of the whole and of each workload, row by row. */
export function textsOfReceipts({ exported, derived }: Swept): SweptText[] {
  const { scenario, estimate, basis } = exported;
  const whole = receiptOfEstimate(estimate, { scenario, basis });
  return [
    ...textsOfReceipt('receipt of the estimate', receiptAsMarkdown(whole), derived.whole, exported),
    ...estimate.workloads.flatMap((workload, index) => {
      const sums = derived.workloads[index];
      const receipt = receiptOfWorkload(workload, index + 1, { scenario, basis });
      return sums ? textsOfReceipt('receipt of a workload', receiptAsMarkdown(receipt), sums, exported) : [];
    }),
  ];
}

/** How the tokens of each workload come about. */
export function textsOfWorking({ exported: { estimate, basis }, derived }: Swept): SweptText[] {
  return estimate.workloads.map((estimated, index) => {
    const { workload } = estimated;
    const requests = count(derived.workloads[index]?.requests ?? 0);
    return {
      label: 'working',
      text: workingOf(estimated, basis).join('\n'),
      may: [...factsOfInputs(workload), ...factsOfUnit(workload), ...RULES, requests],
      must: [count(workload.volume), requests],
    };
  });
}

/** A row of a receipt for each line, then what is made of them. */
function textsOfReceipt(
  label: string,
  markdown: string,
  sums: DerivedSums,
  { basis }: Exported,
): SweptText[] {
  const rows = rowsOfMarkdown(markdown).filter(([head]) => head !== 'Line' && head !== 'Figure');
  const lines = sums.lines.map((line, place): SweptText => {
    const facts = [
      count(line.quantity),
      ...(line.usd === null ? [] : [rate(line.usd)]),
      ...(line.amount === null ? [] : [usd(line.amount)]),
    ];
    const [, ...cells] = rows[place] ?? [];
    return {
      label: `${label}: line`,
      text: cells.join(' | '),
      may: [...facts, ...datesOf(basis)],
      must: facts,
    };
  });
  const results = rows.slice(sums.lines.length);
  const month = monthOf(sums);
  const expected = [
    month,
    ...(sums.requests > 0
      ? [
          [...month, count(sums.requests), ...perRequestsOf(sums, 1)],
          [...month, count(sums.requests), count(1000), ...perRequestsOf(sums, 1000)],
        ]
      : []),
    [count(12), ...month, ...(hasOnce(sums) ? onceOf(sums) : []), ...monthsOf(sums, 12)],
  ];
  return [
    ...lines,
    ...expected.map((must, place) => ({
      label: `${label}: result`,
      text: (results[place] ?? []).slice(1).join(' | '),
      may: must,
      must,
    })),
  ];
}

/** What an estimate rests on, what there is to beware of, and what a link gives away. */
export function textsOfBasis(swept: Swept): SweptText[] {
  const { scenario, estimate, basis } = swept.exported;
  return [
    ...assumptionsOfEstimate(scenario).map((one) => textOfAssumption(one, factsOfSettings(scenario))),
    ...scenario.workloads.flatMap((workload) =>
      assumptionsOfWorkload(workload).map((one) => textOfAssumption(one, factsOfInputs(workload))),
    ),
    ...estimate.workloads.flatMap(({ workload, warnings }) =>
      warnings.map((warning) => ({
        label: `warning ${warning.code}`,
        text: warningText(warning).text,
        may: [...RULES, ...factsOfSearches(workload)],
      })),
    ),
    {
      label: 'disclosure',
      text: disclosedBy(scenario).join('\n'),
      may: [...factsOfSettings(scenario), ...datesOf(basis)],
    },
  ];
}

function textOfAssumption({ label, value, unit }: Assumption, facts: readonly Fact[]): SweptText {
  const stated = unit.startsWith('%') ? percent : count;
  const must = typeof value === 'number' ? [stated(value)] : [];
  return {
    label: 'assumption',
    text: `${label}: ${typeof value === 'number' ? `${formatExact(value)} ${unitBehind(value, unit)}` : `${value} ${unit}`}`,
    may: [...facts, ...RULES],
    must,
  };
}

/** What searches put into a call, and the turn of a conversation that first passes the window with or without that. */
export function factsOfSearches(workload: Workload): Fact[] {
  // A call that searches does so a whole number of times.
  const found = Math.ceil(workload.webSearchesPerCall) * SEARCH_TOKENS;
  if (workload.shape !== 'conversation') return [count(found)];
  const isOver = ({ input, output }: DerivedCall, beside: number) => input + output + beside > WINDOW_TOKENS;
  const calls = callsOf(workload);
  return [
    count(found),
    ...[0, found].flatMap((beside) => {
      const place = calls.findIndex((call) => isOver(call, beside));
      return place === -1 ? [] : [count(place + 1)];
    }),
  ];
}

/** The inputs that differ from those of another estimate: every figure is one that was entered there or here. */
export function textsOfChanges(before: Scenario, after: Scenario): SweptText[] {
  const pairs = pairWorkloads(before.workloads, after.workloads);
  return changedInputs(before, after, pairs).flatMap(({ of, inputs }) => {
    const meant = pairs.filter(({ before: was, beforeNumber, after: is, afterNumber }) => {
      const named = is ?? was;
      return named !== null && workloadLabel(named, is ? afterNumber : beforeNumber) === of;
    });
    const side = (scenario: Scenario, workloads: readonly (Workload | null)[]) =>
      meant.length === 0
        ? factsOfSettings(scenario)
        : workloads.flatMap((workload) => (workload ? factsOfInputs(workload) : []));
    return inputs.flatMap(({ label, before: was, after: is }): SweptText[] =>
      label === 'Price list'
        ? []
        : [
            {
              label: 'changed input: before',
              text: was,
              may: side(
                before,
                meant.map((pair) => pair.before),
              ),
            },
            {
              label: 'changed input: after',
              text: is,
              may: side(
                after,
                meant.map((pair) => pair.after),
              ),
            },
          ],
    );
  });
}
