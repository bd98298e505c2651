import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import type { Workload } from '../../src/scenario/scenario';
import { formatCount, formatPercent } from '../../src/units/format';
import { upperFirst } from '../../src/wording/firstLetter';
import { restSentence } from '../../src/wording/restSentence';
import { arbitraryWorkload } from '../support/arbitraryScenario';
import { basisBy } from '../support/cards';

const said = (patch: Partial<Workload>, list = 'documents') =>
  restSentence({ ...DEFAULT_WORKLOAD, ...patch }, basisBy(list));

const IMAGE = { widthPx: 1, heightPx: 1, detail: 'low', imagesPerCall: 1 } as const;

describe('the sentence on the rest of a workload', () => {
  it.each<[Partial<Workload>, string]>([
    [{}, 'Nothing cached, no Batch, no images, not fine-tuned.'],
    [
      { shape: 'conversation', cacheMode: 'worked-out' },
      'Caching worked out, no Batch, no images, not fine-tuned.',
    ],
    [{ cachedSharePercent: 60 }, '60% of the input cached, no Batch, no images, not fine-tuned.'],
    [
      { cachedSharePercent: 60, batchSharePercent: 50, fast: true },
      '60% of the input outside Batch cached, half in Batch, the rest billed as Fast, no images, not fine-tuned.',
    ],
    [
      { cachedSharePercent: 60, batchSharePercent: 100, fast: true },
      'All in Batch and so without caching, no images, not fine-tuned.',
    ],
    [{ batchSharePercent: 100, images: [IMAGE] }, 'Nothing cached, all in Batch, not fine-tuned.'],
    [
      { cacheMode: 'worked-out', sharedPrefixTokens: 1_500, cacheHitRatePercent: 50 },
      'Caching worked out from a shared start of 1,500 tokens at a hit rate of 50%, no Batch, no images, not fine-tuned.',
    ],
    [
      { cacheMode: 'worked-out' },
      'Caching worked out from no shared start, no Batch, no images, not fine-tuned.',
    ],
    [{ fast: true }, 'Nothing cached, no Batch, billed as Fast, no images, not fine-tuned.'],
    [
      { shape: 'conversation', historyTurns: 1, retrySharePercent: 5, webSearchesPerCall: 1 },
      'Nothing cached, no Batch, no images, 5% of the calls made again, 1 web search a call, at most 1 earlier turn sent, not fine-tuned.',
    ],
    [
      { shape: 'documents', overlapTokens: 0 },
      'Nothing cached, no Batch, no images, parts that overlap by 0 tokens, not fine-tuned.',
    ],
    [
      { fineTuned: true, trainingTokens: 2_000_000, trainingEveryMonths: 3 },
      'Nothing cached, no Batch, no images, fine-tuned, trained every 3 months on 2M tokens for 3 epochs.',
    ],
  ])('of %o', (patch, sentence) => {
    expect(said(patch)).toBe(sentence);
  });

  it('tells for how long a deployment is hosted where the list charges for it', () => {
    expect(said({ fineTuned: true }, 'azure-global')).toMatch(/fine-tuned and hosted 720 hours a month\.$/);
    expect(said({ hostingHoursPerMonth: 1 }, 'azure-global')).not.toContain('hosted');
  });

  it('is true of any workload', () => {
    fc.assert(
      fc.property(arbitraryWorkload, (workload) => {
        const text = restSentence(workload, basisBy('azure-global'));
        const {
          batchSharePercent: batch,
          retrySharePercent: retries,
          webSearchesPerCall: searches,
        } = workload;
        const caches = workload.cacheMode === 'worked-out' || workload.cachedSharePercent > 0;
        expect(text.includes('no Batch')).toBe(batch === 0);
        expect(/\ball in Batch/i.test(text)).toBe(batch === 100);
        expect(text.includes('half in Batch')).toBe(batch === 50);
        if (batch > 0 && batch < 100 && batch !== 50)
          expect(text).toContain(`${formatPercent(batch)} in Batch`);
        expect(/nothing cached|without caching/i.test(text)).toBe(!caches || batch === 100);
        if (caches && batch < 100 && workload.cacheMode === 'share')
          expect(text).toContain(`${upperFirst(formatPercent(workload.cachedSharePercent))} of the input`);
        expect(text.includes('Fast')).toBe(workload.fast && batch < 100);
        expect(text.includes('no images')).toBe(workload.images.length === 0);
        expect(text.includes('made again')).toBe(retries > 0);
        expect(text.includes('web search')).toBe(searches > 0);
        if (searches > 0) expect(text).toContain(`${formatCount(searches)} web search`);
        expect(text.includes('earlier turn')).toBe(
          workload.shape === 'conversation' && workload.historyTurns !== null,
        );
        expect(text.includes('overlap')).toBe(
          workload.shape === 'documents' && workload.overlapTokens !== DEFAULT_WORKLOAD.overlapTokens,
        );
        expect(text.includes('not fine-tuned')).toBe(!workload.fineTuned);
        expect(text.includes('hosted')).toBe(workload.fineTuned);
        expect(text.includes('trained')).toBe(workload.trainingTokens > 0);
      }),
    );
  });
});
