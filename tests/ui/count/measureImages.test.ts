import { describe, expect, it, vi } from 'vitest';
import { IMAGE_HEAD_BYTES } from '../../../src/imports/imageSize';
import { imageLinesOf, linesProblem, measureImages } from '../../../src/ui/count/measureImages';
import { gif, png } from '../../imports/pictures';

const file = (name: string, bytes: Uint8Array<ArrayBufferLike>) => new File([new Uint8Array(bytes)], name);

describe('pictures', () => {
  it('are measured and put together by size, the commonest first', async () => {
    const files = [
      file('a.gif', gif(640, 480)),
      file('b.png', png(1024, 768)),
      file('c.png', png(1024, 768)),
    ];
    expect(await measureImages(files)).toEqual({
      sizes: [
        { widthPx: 1024, heightPx: 768, count: 2 },
        { widthPx: 640, heightPx: 480, count: 1 },
      ],
      unreadable: [],
    });
  });

  it('that tell no size are named with the reason', async () => {
    const broken = file('broken.png', png(1, 1));
    vi.spyOn(broken, 'slice').mockImplementation(() => {
      throw new Error('gone');
    });
    const { sizes, unreadable } = await measureImages([
      file('empty.png', new Uint8Array()),
      file('notes.txt', new TextEncoder().encode('hello')),
      broken,
    ]);
    expect(sizes).toEqual([]);
    expect(unreadable).toEqual([
      { number: 1, name: 'empty.png', reason: 'The file is empty.' },
      {
        number: 2,
        name: 'notes.txt',
        reason: 'Its first bytes tell no size of a PNG, JPEG, GIF, WebP or AVIF.',
      },
      { number: 3, name: 'broken.png', reason: 'The browser could not read it.' },
    ]);
  });

  it('are never read as a whole', async () => {
    const large = file('large.png', new Uint8Array([...png(8, 9), ...new Uint8Array(2 * IMAGE_HEAD_BYTES)]));
    const whole = vi.spyOn(large, 'arrayBuffer');
    const sliced = vi.spyOn(large, 'slice');
    expect((await measureImages([large])).sizes).toEqual([{ widthPx: 8, heightPx: 9, count: 1 }]);
    expect(whole).not.toHaveBeenCalled();
    expect(sliced.mock.calls).toEqual([[0, IMAGE_HEAD_BYTES]]);
  });
});

describe('measured sizes', () => {
  const sizes = [
    { widthPx: 1024, heightPx: 768, count: 2 },
    { widthPx: 640, heightPx: 480, count: 1 },
  ];

  it('become lines of all images that go along with a call', () => {
    expect(imageLinesOf(sizes, 'together', 'low')).toEqual([
      { widthPx: 1024, heightPx: 768, detail: 'low', imagesPerCall: 2 },
      { widthPx: 640, heightPx: 480, detail: 'low', imagesPerCall: 1 },
    ]);
  });

  it('or, as samples, of one image a call: two thirds and one third', () => {
    expect(imageLinesOf(sizes, 'samples', 'high').map(({ imagesPerCall }) => imagesPerCall)).toEqual([
      0.6667, 0.3333,
    ]);
  });

  it('are refused where a workload can’t have them', () => {
    const line = { widthPx: 8, heightPx: 8, detail: 'high', imagesPerCall: 1 } as const;
    expect(linesProblem([line])).toBeUndefined();
    expect(linesProblem(Array.from({ length: 27 }, () => line))).toBe(
      'There can be 26 sizes at most; these are 27.',
    );
    expect(linesProblem([{ ...line, widthPx: 100_001 }])).toBe('It can’t be over 100,000.');
  });
});
