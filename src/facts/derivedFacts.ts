import { makeBasis } from '../catalog/basis';
import type { PriceId } from '../catalog/billables';
import { THIS_MODEL } from '../catalog/models';
import { currentCard, DEFAULT_PRICE_LIST } from '../catalog/priceLists';
import { type Price, priceOf } from '../catalog/prices';
import { pricedUsage } from '../engine/pricedUsage';
import { usageOfCall } from '../engine/usage';
import { formatCount, formatExact, formatRate } from '../units/format';
import { toUsd } from '../units/money';
import { type DerivedFact, derivedFact } from './checkedClaims';
import { numberOf } from './facts';

/** Every figure of the documents that follows from others, worked out, beside what is claimed of it. */
export function derivedFacts(): readonly DerivedFact[] {
  return [
    ...workedExamples(),
    blendedPrice(),
    ...discounts(),
    ...savings(),
    ...fallsSinceDavinci(),
    ...frontierRatios(),
    ...sweBenchGap(),
  ];
}

const basis = makeBasis({
  model: THIS_MODEL,
  list: DEFAULT_PRICE_LIST,
  card: currentCard(DEFAULT_PRICE_LIST),
});

/** Millions of tokens, in blended prices and examples. */
const M = 1_000_000;

function usdOf(inputTokens: number, outputTokens: number): number {
  const usage = usageOfCall({
    tuning: 'base',
    tier: 'standard',
    uncachedInputTokens: inputTokens,
    cachedInputTokens: 0,
    outputTokens,
  });
  return toUsd(pricedUsage(usage, basis).totals.monthly);
}

/** The documents' own examples, priced by the engine. */
function workedExamples(): DerivedFact[] {
  const documentTokens = numberOf('example-document-tokens', 'doc-a');
  const codingInput = numberOf('example-coding-input', 'doc-a');
  const codingOutput = numberOf('example-coding-output', 'doc-a');
  const turns = numberOf('example-support-turns', 'doc-a');
  const turnInput = numberOf('example-support-input', 'doc-a');
  const turnOutput = numberOf('example-support-output', 'doc-a');
  return [
    derivedFact('example-document', {
      label: 'Reading one document',
      value: usdOf(documentTokens, 0),
      working: `${formatCount(documentTokens)} × ${perMTok('base.standard.input')}`,
    }),
    derivedFact('example-coding-day', {
      label: 'A day of a coding assistant',
      value: usdOf(codingInput, codingOutput),
      working: `${formatCount(codingInput)} × ${perMTok('base.standard.input')} + ${formatCount(codingOutput)} × ${perMTok('base.standard.output')}`,
    }),
    derivedFact('example-support-day', {
      label: 'A day of a support bot',
      value: usdOf(turns * turnInput, turns * turnOutput),
      working: `${formatCount(turns)} × (${formatCount(turnInput)} × ${perMTok('base.standard.input')} + ${formatCount(turnOutput)} × ${perMTok('base.standard.output')})`,
    }),
  ];
}

/** Three input tokens to each output token, the mix by which models are compared. */
function blendedPrice(): DerivedFact {
  return derivedFact('price-blended', {
    label: 'Blended price, three input tokens to one output token',
    value: usdOf(0.75 * M, 0.25 * M),
    working: `0.75 × ${usd('base.standard.input')} + 0.25 × ${usd('base.standard.output')}`,
  });
}

function discounts(): DerivedFact[] {
  const discount = (factId: string, label: string, id: PriceId, of: PriceId) =>
    derivedFact(factId, {
      label,
      value: savingPercent(priced(id).usd, priced(of).usd),
      working: `1 − ${usd(id)} ÷ ${usd(of)}`,
    });
  return [
    discount(
      'cached-discount',
      'Discount on cached input',
      'base.standard.cachedInput',
      'base.standard.input',
    ),
    discount('batch-discount', 'Discount in Batch, input', 'base.batch.input', 'base.standard.input'),
    discount('batch-discount', 'Discount in Batch, output', 'base.batch.output', 'base.standard.output'),
    ...(['fineTuned.standard.input', 'fineTuned.standard.output'] as const).map((id) =>
      derivedFact('fine-tuned-multiplier', {
        label: `Fine-tuned against base, ${id === 'fineTuned.standard.input' ? 'input' : 'output'}`,
        value:
          priced(id).usd /
          priced(id === 'fineTuned.standard.input' ? 'base.standard.input' : 'base.standard.output').usd,
        working: `${usd(id)} ÷ ${usd(id === 'fineTuned.standard.input' ? 'base.standard.input' : 'base.standard.output')}`,
      }),
    ),
  ];
}

/** Against GPT-3.5 Turbo, which it took the place of. */
function savings(): DerivedFact[] {
  return mixes('gpt-3.5-turbo-input', 'gpt-3.5-turbo-output', 'doc-b').map(({ mix, here, there, working }) =>
    derivedFact('saving-gpt-3.5-turbo', {
      label: `Cheaper than GPT-3.5 Turbo, ${mix}`,
      value: savingPercent(here, there),
      working: `1 − ${working}`,
    }),
  );
}

function fallsSinceDavinci(): DerivedFact[] {
  return mixes('davinci-input', 'davinci-output', 'price-collections').map(({ mix, here, there, working }) =>
    derivedFact('fall-since-davinci', {
      label: `Fall of the price since text-davinci-003, ${mix}`,
      value: savingPercent(here, there),
      working: `1 − ${working}`,
    }),
  );
}

/** Against the large model of its own day. */
function frontierRatios(): DerivedFact[] {
  return mixes('gpt-4o-launch-input', 'gpt-4o-launch-output', 'openai-pricing')
    .slice(0, 2)
    .map(({ mix, here, there }) =>
      derivedFact('frontier-price-ratio', {
        label: `GPT-4o at launch against this model, ${mix}`,
        value: there / here,
        working: `${formatRate(there)} ÷ ${formatRate(here)}`,
      }),
    );
}

/** What newer small models are ahead by on SWE-bench Verified. */
function sweBenchGap(): DerivedFact[] {
  const other = numberOf('swe-bench-gpt-4.1-mini', 'openai-gpt-4.1-post');
  const own = numberOf('swe-bench', 'openai-gpt-4.1-post');
  return [
    derivedFact('swe-bench-gap', {
      label: 'Lead of GPT-4.1 mini on SWE-bench Verified',
      value: Number((other - own).toFixed(1)),
      working: `${formatExact(other)} − ${formatExact(own)}`,
    }),
  ];
}

interface Mix {
  readonly mix: string;
  readonly here: number;
  readonly there: number;
  readonly working: string;
}

/** This model's price beside another's: of input, of output, and of three parts to one. */
function mixes(inputFact: string, outputFact: string, source: string): Mix[] {
  const input = numberOf(inputFact, source);
  const output = numberOf(outputFact, source);
  const mixed = 0.75 * input + 0.25 * output;
  const rows = [
    { mix: 'input', here: priced('base.standard.input').usd, there: input },
    { mix: 'output', here: priced('base.standard.output').usd, there: output },
    { mix: 'three to one', here: usdOf(0.75 * M, 0.25 * M), there: mixed },
  ];
  return rows.map((row) => ({ ...row, working: `${formatRate(row.here)} ÷ ${formatRate(row.there)}` }));
}

/** Per cent, to as many digits as the prices bear. */
function savingPercent(here: number, there: number): number {
  return Number(((1 - here / there) * 100).toFixed(4));
}

function priced(id: PriceId): Price {
  const price = priceOf(id, basis.card, {});
  if (!price) throw new Error(`the documents’ list lacks the price ${id}`);
  return price;
}

const usd = (id: PriceId) => formatRate(priced(id).usd);

const perMTok = (id: PriceId) => `${usd(id)}/1M`;
