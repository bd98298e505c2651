import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, carriedTo, placeOf, readTrip } from '../../src/links/factsTrip';

describe('a link to the facts', () => {
  it.each([
    ['', '', '#/'],
    ['', '?v=1&w1=r1000d', '#/?v=1&w1=r1000d'],
    ['#training-price', '?v=1', '#training-price/?v=1'],
    ['#training-price', 'presets/support-bot/', '#training-price/presets/support-bot/'],
    // Pressed before, with another estimate.
    ['#training-price/?v=1&w1=r2000d', '?v=1', '#training-price/?v=1'],
    ['#/?v=1&w1=r2000d', '', '#/'],
  ])('with the fragment “%s” carries “%s” as “%s”', (hash, place, carried) => {
    expect(carriedTo(hash, place)).toBe(carried);
  });

  it('gives back what it was given', () => {
    const ids = fc.stringMatching(/^[a-z0-9.-]{0,12}$/);
    const queries = fc.webQueryParameters().map((query) => (query === '' ? '' : `?${query}`));
    const places = fc
      .tuple(fc.constantFrom('', 'presets/support-bot/'), queries)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(ids, places, (id, place) => {
        expect(readTrip(carriedTo(`#${id}`, place))).toEqual({ id, place });
      }),
    );
  });
});

describe('a fragment of a page of facts', () => {
  it.each([
    ['', { id: '', place: null }],
    ['#training-price', { id: 'training-price', place: null }],
    ['#/', { id: '', place: '' }],
  ])('“%s” asks for %j', (hash, trip) => {
    expect(readTrip(hash)).toEqual(trip);
  });

  it.each(['#//evil.example', '#/../../other', '#/javascript:alert(1)', '#/presets/../x/', '#a/embed/?v=1'])(
    'that names no place of the calculator carries none: %s',
    (hash) => {
      expect(readTrip(hash).place).toBeNull();
    },
  );
});

describe('the place of a page of the calculator', () => {
  it.each([
    ['/', '', ''],
    ['/docs/cost/', '?v=1&w1=r5d', '?v=1&w1=r5d'],
    ['/docs/cost/index.html', '', ''],
    ['/docs/cost/presets/support-bot/', '', 'presets/support-bot/'],
    ['/presets/support-bot/index.html', '?v=1', 'presets/support-bot/?v=1'],
  ])('at %s%s is “%s”', (pathname, search, place) => {
    expect(placeOf({ pathname, search })).toBe(place);
  });

  it.each([
    ['', ''],
    ['?v=1&n=a?b', '#?v=1&n=a?b'],
    ['presets/support-bot/', 'presets/support-bot/'],
    ['presets/support-bot/?v=1', 'presets/support-bot/#?v=1'],
  ])('“%s” is led to without telling a server the estimate: “%s”', (place, address) => {
    expect(addressOf(place)).toBe(address);
  });
});
