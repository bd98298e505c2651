import { bench, describe } from 'vitest';
import { waysOfPaying } from '../../src/analysis/waysOfPaying';
import { decodeLink } from '../../src/links/decodeLink';
import { encodeLink } from '../../src/links/encodeLink';
import { basisBy, estimateOf, scenarioOf } from '../support/cards';

const one = scenarioOf({ cachedSharePercent: 60, batchSharePercent: 20 });
const twenty = scenarioOf(
  ...Array.from({ length: 20 }, (_, index) => ({ name: `Job ${index}`, volume: index * 100 })),
);
const conversations = scenarioOf(
  ...Array.from({ length: 20 }, () => ({
    shape: 'conversation' as const,
    turnsPerConversation: 500,
    cacheMode: 'worked-out' as const,
  })),
);
const basis = basisBy('documents');
const link = encodeLink(twenty);
if (!link.ok) throw new Error('twenty workloads fit a link');

describe('engine', () => {
  bench('estimate of one workload', () => {
    estimateOf(one);
  });
  bench('estimate of twenty workloads', () => {
    estimateOf(twenty);
  });
  bench('estimate of twenty conversations of 500 turns', () => {
    estimateOf(conversations);
  });
  bench('ways of paying for twenty workloads', () => {
    waysOfPaying(twenty, basis);
  });
});

describe('link of twenty workloads', () => {
  bench('encode', () => {
    encodeLink(twenty);
  });
  bench('decode', () => {
    decodeLink(link.query);
  });
});
