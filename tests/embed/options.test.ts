import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/catalog/presets';
import { BACKGROUNDS } from '../../src/embed/lookOptions';
import {
  DEFAULT_EMBED_OPTIONS,
  type EmbedOptions,
  embedQuery,
  FIELD_STATES,
  LAYOUTS,
  PARTS,
  readEmbedOptions,
} from '../../src/embed/options';
import { unknownPreset, withPresetWorkloads } from '../../src/embed/presetWorkloads';
import { THEMES } from '../../src/embed/protocol';
import { decodeLink } from '../../src/links/decodeLink';
import { encodeLink } from '../../src/links/encodeLink';
import { arbitraryScenario } from '../support/arbitraryScenario';

const LINK = 'v=1&w1=r1000d~i2000~o500&z=1';

const arbitraryOptions: fc.Arbitrary<EmbedOptions> = fc.record({
  theme: fc.constantFrom(...THEMES),
  background: fc.constantFrom(...BACKGROUNDS),
  layout: fc.constantFrom(...LAYOUTS),
  fields: fc.constantFrom(...FIELD_STATES),
  show: fc.subarray([...PARTS]),
  accent: fc.option(
    fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0')),
  ),
  preset: fc.constant(null),
});

describe('the options of an embed', () => {
  it('are all at their defaults without any', () => {
    expect(readEmbedOptions('')).toEqual(DEFAULT_EMBED_OPTIONS);
    expect(readEmbedOptions(`?${LINK}`)).toEqual(DEFAULT_EMBED_OPTIONS);
    expect(embedQuery(LINK, DEFAULT_EMBED_OPTIONS)).toBe(LINK);
  });

  it('stand before the estimate, whose count of workloads stays last', () => {
    const options: EmbedOptions = {
      theme: 'dark',
      background: 'bordered',
      layout: 'compact',
      fields: 'locked',
      show: ['split'],
      accent: 'd0006f',
      preset: null,
    };
    const query = `theme=dark&background=bordered&layout=compact&fields=locked&show=split&accent=d0006f&${LINK}`;
    expect(embedQuery(LINK, options)).toBe(query);
    expect(readEmbedOptions(`?${query}`)).toEqual(options);
  });

  it.each([
    ['show=none', { show: [] }],
    ['show=figures~split', { show: ['split', 'figures'] }],
    ['show=split~receipts', { show: ['split'] }],
    ['background=clear', { background: 'clear' }],
    ['w1=r5d&amp;background=bordered', { background: 'bordered' }],
    ['accent=F0a', { accent: 'ff00aa' }],
    ['accent=%23FF00AA', { accent: 'ff00aa' }],
    ['w1=r5d&amp;theme=dark&amp;fields=hidden', { theme: 'dark', fields: 'hidden' }],
    ['theme=dark&theme=light', { theme: 'dark' }],
    ['preset=support-bot&p=openai', { preset: 'support-bot' }],
  ] satisfies [string, Partial<EmbedOptions>][])('are read off %s', (query, expected) => {
    expect(readEmbedOptions(query)).toEqual({ ...DEFAULT_EMBED_OPTIONS, ...expected });
  });

  it.each([
    'theme=blue',
    'theme=',
    'theme',
    'xtheme=dark',
    'background=pink',
    'background=',
    'xbackground=clear',
    'layout=tiny',
    'fields=OPEN',
    'show=',
    'show=everything',
    'accent=red',
    'accent=12345',
    'accent=1234567',
    'accent=%E0%A4%A',
    'theme=blue&theme=dark',
    'w1=r1d&preset=support-bot',
  ])('have their default where they can’t be read or don’t count: %s', (query) => {
    expect(readEmbedOptions(query)).toEqual(DEFAULT_EMBED_OPTIONS);
  });

  it('come back as they were written, whatever the estimate', () => {
    fc.assert(
      fc.property(arbitraryOptions, arbitraryScenario, (options, scenario) => {
        const link = encodeLink(scenario);
        fc.pre(link.ok);
        expect(readEmbedOptions(embedQuery(link.query, options))).toEqual(options);
      }),
    );
  });

  it('never change the estimate, in its address or out of it', () => {
    fc.assert(
      fc.property(arbitraryOptions, arbitraryScenario, (options, scenario) => {
        const link = encodeLink(scenario);
        fc.pre(link.ok && link.query.length < 3_900);
        const query = embedQuery(link.query, options);
        const decoded = decodeLink(query);
        expect(decoded).toEqual(decodeLink(link.query));
        expect(withPresetWorkloads(decoded, readEmbedOptions(query))).toEqual(decoded);
      }),
    );
  });

  it('are never an error, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { show } = readEmbedOptions(text);
        expect(PARTS).toEqual(expect.arrayContaining([...show]));
      }),
    );
  });
});

describe('the link to the full page, which addresses could once leave out', () => {
  it.each([
    ['show=link', []],
    ['show=link~split', ['split']],
    ['show=figures~link', ['figures']],
    ['show=split~figures~link', ['split', 'figures']],
    ['show=split~figures', ['split', 'figures']],
  ])('adds and takes away nothing: %s', (query, show) => {
    expect(readEmbedOptions(query)).toEqual({ ...DEFAULT_EMBED_OPTIONS, show });
  });
});

describe('the preset of an embed', () => {
  const workloadsOf = (query: string) =>
    withPresetWorkloads(decodeLink(query), readEmbedOptions(query)).scenario.workloads.map(
      ({ volume, inputTokensPerRequest }) => [volume, inputTokensPerRequest],
    );

  it('gives the workloads where the address has none, on its own price list', () => {
    expect(workloadsOf('preset=nightly-batch')).toEqual([[200_000, 800]]);
    const openai = withPresetWorkloads(
      decodeLink('p=openai'),
      readEmbedOptions('p=openai&preset=nightly-batch'),
    );
    expect(openai.scenario.priceListId).toBe('openai');
  });

  it.each(PRESETS)('is written in the place of an estimate: $id', ({ id, query }) => {
    const written = embedQuery(LINK, { ...DEFAULT_EMBED_OPTIONS, layout: 'compact', preset: id });
    expect(written).toBe(`layout=compact&preset=${id}`);
    expect(readEmbedOptions(written).preset).toBe(id);
    expect(withPresetWorkloads(decodeLink(written), readEmbedOptions(written))).toEqual(decodeLink(query));
  });

  it('gives way to workloads of the address itself', () => {
    expect(workloadsOf('preset=nightly-batch&w1=r5d~i7')).toEqual([[5, 7]]);
    expect(workloadsOf('w2=r5d~i7&preset=nightly-batch')).toEqual([[5, 7]]);
  });

  it.each([
    ['preset=no-such', 'no-such'],
    ['preset=Nightly-Batch', 'Nightly-Batch'],
    ['preset=../x', '../x'],
    ['preset=', ''],
    ['preset=nightly-batch', null],
    ['preset=no-such&w1=r5d', null],
    ['', null],
  ])('is missed where there is none of that name and nothing else to show: %s', (query, expected) => {
    expect(unknownPreset(readEmbedOptions(query))).toBe(expected);
  });

  it('puts nothing in the place of workloads that were cut off', () => {
    const query = 'preset=nightly-batch&v=1&t=Plan';
    const link = withPresetWorkloads(decodeLink(query), readEmbedOptions(query));
    expect(link.withheld).toBe('cut-off');
    expect(link.scenario.workloads[0]?.volume).toBe(1_000);
  });
});
