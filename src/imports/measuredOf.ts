import type { Billing, LineKind } from '../catalog/billables';
import { type MeasuredUsage, NOTHING_MEASURED } from '../engine/measuredUsage';

/** So much of one kind of charge as measured usage: cached input is a part of the input. No requests are told. */
export function measuredOf(kind: LineKind, billing: Billing | null, quantity: number): MeasuredUsage {
  const none = { ...NOTHING_MEASURED, ...billing, requests: null };
  switch (kind) {
    case 'input':
      return { ...none, inputTokens: quantity };
    case 'cachedInput':
      return { ...none, inputTokens: quantity, cachedInputTokens: quantity };
    case 'cacheWrite':
      return { ...none, inputTokens: quantity, cacheWriteTokens: quantity };
    case 'output':
      return { ...none, outputTokens: quantity };
    case 'training':
      return { ...none, trainingTokens: quantity };
    case 'hosting':
      return { ...none, hostingHours: quantity };
    case 'webSearch':
      return { ...none, webSearches: quantity };
  }
}
