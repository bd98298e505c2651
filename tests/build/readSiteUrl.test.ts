import { describe, expect, it } from 'vitest';
import { readSiteUrl } from '../../src/build/readSiteUrl';

describe('the address of the site', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/', 'https://example.org/'],
    ['http://localhost:8080/docs/cost', 'http://localhost:8080/docs/cost/'],
    ['https://example.org/docs/cost/', 'https://example.org/docs/cost/'],
    ['  https://EXAMPLE.org/Kosten \n', 'https://example.org/Kosten/'],
  ])('is read from %j and ends in a slash', (told, address) => {
    expect(readSiteUrl(told)).toBe(address);
  });

  it.each([undefined, '', '  '])('is not known where the builder was told %j', (told) => {
    expect(readSiteUrl(told)).toBeNull();
  });

  it.each([
    'example.org',
    '/docs/cost/',
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://',
    'https://example.org/?v=1',
    'https://example.org/?',
    'https://example.org/#top',
    'https://name:word@example.org/',
  ])('is refused with a reason where it is %j', (told) => {
    expect(() => readSiteUrl(told)).toThrow(/^SITE_URL must /);
  });
});
