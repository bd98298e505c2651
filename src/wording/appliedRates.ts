import { callRatesOf, type Rate, type Rates } from '../catalog/rates';
import type { Usage } from '../engine/usage';
import { formatCount, formatRate } from '../units/format';

/**
 * The rates of input and output, in USD per 1M tokens, that the calls of a workload are billed at, each pair once: those of
 * its receipts. Pairs of Batch and of long prompts say so: `$0.15, $0.60`, `$0.075, $0.30 in Batch`.
 */
export function appliedRates({ parts }: Usage, rates: Rates): string[] {
  const texts = parts.map((part) => {
    const { input, output } = callRatesOf(rates, part, part.promptTier);
    const long = input.overInputTokens ? ` over ${formatCount(input.overInputTokens)} tokens` : '';
    return `${rateText(input)}, ${rateText(output)}${part.tier === 'batch' ? ' in Batch' : ''}${long}`;
  });
  return [...new Set(texts)];
}

function rateText({ price }: Rate): string {
  return price ? formatRate(price.usd) : 'not known';
}
