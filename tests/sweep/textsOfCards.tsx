import { imageCost } from '../../src/analysis/imageCost';
import { lengthenPrefix } from '../../src/analysis/lengthenPrefix';
import type { Basis } from '../../src/catalog/basis';
import { LINE_KINDS, PRICE_IDS } from '../../src/catalog/billables';
import { LARGER_MODEL } from '../../src/catalog/largerModel';
import { priceOf } from '../../src/catalog/prices';
import { priceScenario, type WorkloadEstimate } from '../../src/engine/estimate';
import { DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import { type Workload, workloadLabel } from '../../src/scenario/scenario';
import ImageLines from '../../src/ui/inputs/ImageLines';
import RestGroups from '../../src/ui/inputs/RestGroups';
import RestLine from '../../src/ui/inputs/RestLine';
import { WorkloadCard } from '../../src/ui/inputs/WorkloadCard';
import WarningList from '../../src/ui/results/WarningList';
import { toUsd } from '../../src/units/money';
import { type DerivedSums, sumsOfWorkload } from './derive';
import { between, count, type Fact, percent, rate, usd } from './facts';
import {
  datesOf,
  factsOfInputs,
  factsOfLines,
  factsOfSplit,
  factsOfSums,
  monthOf,
  perRequestsOf,
  RULES,
} from './factsOf';
import type { SweptText } from './laws';
import type { Swept } from './swept';
import { linesOf } from './textOfMarkup';
import { factsOfSearches, factsOfUnit } from './textsOfWords';
import { callCountOf, imageTokensOf } from './unitOf';

const nothing = () => undefined;

function linesOfCard(estimate: WorkloadEstimate, number: number, basis: Basis): string[] {
  const { workload } = estimate;
  const sheet = {
    id: 'sheet',
    label: workloadLabel(workload, number),
    workload,
    estimate,
    basis,
    onPatch: nothing,
    onDone: nothing,
  };
  // What the card fetches late is asked for by itself.
  const late = [
    <RestLine key="rest" sheet={sheet} />,
    <RestGroups key="groups" sheet={sheet} />,
    <ImageLines key="images" sheet={sheet} />,
    <WarningList key="warnings" warnings={estimate.warnings} />,
  ].flatMap(linesOf);
  const card = linesOf(
    <WorkloadCard
      index={number - 1}
      count={number}
      workload={estimate.workload}
      estimate={estimate}
      basis={basis}
      moveTarget={null}
      folded={false}
      onEdit={nothing}
      onDone={nothing}
      onReceipt={nothing}
      onRearrange={nothing}
      onOpen={nothing}
    />,
  );
  return [...card, ...late];
}

/** The card of each workload: its month, and what each of its fields comes to. */
export function textsOfCards({ exported, derived }: Swept): SweptText[] {
  const { scenario, estimate, basis } = exported;
  return scenario.workloads.flatMap((workload, index) => {
    const sums = derived.workloads[index];
    const estimated = estimate.workloads[index];
    if (!sums || !estimated) return [];
    return [
      {
        label: 'card of a workload',
        text: linesOfCard(estimated, index + 1, basis).join('\n'),
        may: factsOfCard(workload, sums, exported),
        must: monthOf(sums),
      },
    ];
  });
}

export function factsOfCard(workload: Workload, sums: DerivedSums, { basis }: Swept['exported']): Fact[] {
  const { fineTuning } = basis.model;
  const kinds = LINE_KINDS.map((kind) => sums.lines.filter((line) => line.kind === kind && !line.once));
  const images = workload.images.flatMap((image) => {
    const [here, there] = [
      imageCost(image, basis.model.images, basis.rates),
      imageCost(image, LARGER_MODEL.images, LARGER_MODEL.rates),
    ];
    if (!here || !there) return [];
    return [
      usd(toUsd(here.cost)),
      usd(toUsd(there.cost)),
      count(there.tokens),
      count(here.cost / there.cost),
    ];
  });
  const calls = callCountOf(workload);
  return [
    count(sums.requests / calls),
    ...perRequestsOf(sums, calls),
    ...factsOfSums(sums),
    ...factsOfSplit(sums).filter(({ kind }) => kind === 'usd'),
    ...factsOfLines(sums),
    ...kinds.map((lines) => count(lines.reduce((sum, { quantity }) => sum + quantity, 0))),
    ...sums.lines.flatMap(({ usd: price }) => (price === null ? [] : [usd(price)])),
    ...pricesOf(basis),
    count((sums.requests * (100 + workload.retrySharePercent) * workload.batchSharePercent) / 10_000),
    ...factsOfInputs(workload),
    ...factsOfUnit(workload),
    count(imageTokensOf(workload)),
    ...images,
    ...factsOfImages(workload, sums, basis),
    ...RULES,
    count(fineTuning?.examplesAtLeast.value ?? 0),
    count(fineTuning?.tokensPerExample.value ?? 0),
    ...datesOf(basis),
    ...factsOfSearches(workload),
    ...factsOfLongerStart(workload, basis),
    ...ratiosOf(basis),
  ];
}

/** What its images add to the month: the lines with them less the lines without. */
function factsOfImages(workload: Workload, sums: DerivedSums, basis: Basis): Fact[] {
  if (workload.images.length === 0) return [];
  const without = priceScenario({ ...DEFAULT_SCENARIO, workloads: [{ ...workload, images: [] }] }, basis);
  const [bare] = without.workloads.map(sumsOfWorkload);
  if (!bare) return [];
  const tokensOf = ({ lines }: DerivedSums) =>
    lines.reduce((sum, { kind, quantity }) => sum + (/input/i.test(kind) ? quantity : 0), 0);
  const paidFor = ({ lines }: DerivedSums) =>
    lines.reduce((sum, { kind, amount }) => sum + (/input/i.test(kind) ? (amount ?? 0) : 0), 0);
  return [between(paidFor(bare), paidFor(sums)), count(tokensOf(sums) - tokensOf(bare))];
}

/** Every price that the card of the list has, and the user's own, as amounts and as prices by a unit. */
export function pricesOf({ card, ownPrices }: Basis): Fact[] {
  const listed = Object.values(card.prices).map((price) => price?.usd ?? 0);
  return [...listed, ...Object.values(ownPrices)].flatMap((price) => [usd(price), rate(price)]);
}

/** What it would save to lengthen the shared start of the prompts to the least that is cached. */
function factsOfLongerStart(workload: Workload, basis: Basis): Fact[] {
  const longer = lengthenPrefix(workload, basis);
  if (!longer) return [];
  const { addedTokensPerCall, leastTokens, saving } = longer;
  return [count(addedTokensPerCall), count(leastTokens), usd(Math.abs(toUsd(saving)))];
}

/** What prices are of each other, in per cent. */
export function ratiosOf({ card, ownPrices }: Basis): Fact[] {
  const usds = PRICE_IDS.flatMap((id) => priceOf(id, card, ownPrices)?.usd ?? []);
  return usds.flatMap((one) => usds.flatMap((other) => (other > 0 ? [percent((one / other) * 100)] : [])));
}
