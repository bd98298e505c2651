import { describe, expect, it } from 'vitest';
import { checkPresets } from '../../src/checks/checkPresets';

const presets = (...queries: readonly string[]) =>
  JSON.stringify(queries.map((query, index) => ({ id: `p${index}`, title: 'T', about: 'A', query })));

describe('the check of the presets', () => {
  it('finds nothing in links without a fault', () => {
    expect(checkPresets(presets('w1=r1000d~i2000~o500', 'v=1&w1=r5d&z=1'))).toEqual([]);
  });

  it('names each fault with its place', () => {
    const [first, ...others] = checkPresets(presets('w1=r5d', 'w1=r5d~i2k&h=0'));
    expect(first).toMatch(/^presets\.json: \[1\]\.query: Workload 1: .*“i2k”/);
    expect(others).toEqual([expect.stringMatching(/^presets\.json: \[1\]\.query: Horizon: /)]);
  });

  it.each([
    ['v=1&w1=r5d', 'cut-off'],
    ['v=2&w1=r5d&z=1', 'newer-version'],
    ['v%3D1%26w1%3Dr5d%26z%3D1', 'damaged'],
  ])('names %s as a link that would show no figure', (query, withheld) => {
    expect(checkPresets(presets(query))).toEqual([`presets.json: [0].query: the link is ${withheld}`]);
  });
});
