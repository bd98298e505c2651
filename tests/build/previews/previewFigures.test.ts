import { describe, expect, it } from 'vitest';
import { previewFigures } from '../../../src/build/previews/previewFigures';

const figuresOf = (id: string) => {
  const found = previewFigures().find((figures) => figures.id === id);
  if (!found) throw new Error(`no preview is called ${id}`);
  return found;
};

describe('what a preview picture says', () => {
  it('is the estimate’s monthly figure, its split and the prices of it', () => {
    // 50,000 x 30 = 1.5M requests: 1,200 x 40% = 480 uncached tokens each, 720M x 0.15 = 108.00;
    // 720 cached each, 1,080M x 0.075 = 81.00; 350 out each, 525M x 0.60 = 315.00; 504.00 in all.
    const { title, about, monthly, rows } = figuresOf('cached-assistant');
    expect({ title, about, monthly }).toEqual({
      title: 'Assistant with a cached prompt',
      about: '50,000 requests a day, 60% of the input cached',
      monthly: '$504.00',
    });
    // 108 / 504 = 21.43%, 81 / 504 = 16.07%, 315 / 504 = 62.5%.
    expect(rows.map(({ label, price, amount, percent }) => [label, price, amount, percent])).toEqual([
      ['Input', '$0.15/1M', '$108.00', '21.4%'],
      ['Cached input', '$0.075/1M', '$81.00', '16.1%'],
      ['Output', '$0.60/1M', '$315.00', '62.5%'],
    ]);
    expect(rows.map(({ barPercent }) => barPercent).reduce((sum, part) => sum + part)).toBeCloseTo(100, 9);
  });

  it('has Batch prices where the estimate is in Batch', () => {
    // 6M requests: 800 in each, 4,800M x 0.075 = 360.00; 40 out each, 240M x 0.30 = 72.00; 360 / 432 = 83.3%.
    expect(figuresOf('nightly-batch').rows.map(({ price, amount }) => [price, amount])).toEqual([
      ['$0.075/1M', '$360.00'],
      ['$0.30/1M', '$72.00'],
    ]);
  });

  it('leaves out what costs nothing', () => {
    // 100,000 x 0.15 / 1M = 0.015, and no output.
    expect(figuresOf('long-document')).toMatchObject({
      monthly: '$0.015',
      rows: [{ label: 'Input', percent: '100%' }],
    });
  });

  it('calls the figure of the site an example', () => {
    expect(figuresOf('calculator')).toMatchObject({
      about: 'For example, 1,000 requests a day of 2,000 tokens in and 500 out',
      monthly: '$18.00',
    });
  });

  it('has names that differ, so that no picture takes the place of another', () => {
    const ids = previewFigures().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
