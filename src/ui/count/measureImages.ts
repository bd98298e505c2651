import { IMAGE_HEAD_BYTES, imageSize, type SizePx } from '../../imports/imageSize';
import { imageProblems } from '../../scenario/problems';
import { type ImageDetail, type ImageInput, MAX_IMAGE_SIZES } from '../../scenario/scenario';

/** What is known of a batch of picture files. */
export interface MeasuredImages {
  /** How many have which size, the commonest first. */
  readonly sizes: readonly MeasuredSize[];
  readonly unreadable: readonly UnreadableImage[];
}

export interface MeasuredSize extends SizePx {
  readonly count: number;
}

export interface UnreadableImage {
  /** Its place among the files, from 1: two may have one name. */
  readonly number: number;
  readonly name: string;
  readonly reason: string;
}

/** Reads the sizes of pictures from the first bytes of their files. None of them is decoded, or read as a whole. */
export async function measureImages(files: readonly File[]): Promise<MeasuredImages> {
  const sizes = new Map<string, MeasuredSize>();
  const unreadable: UnreadableImage[] = [];
  for (const [index, file] of files.entries()) {
    const size = await sizeOf(file);
    if (typeof size === 'string') {
      unreadable.push({ number: index + 1, name: file.name, reason: size });
      continue;
    }
    const key = `${size.widthPx}x${size.heightPx}`;
    sizes.set(key, { ...size, count: (sizes.get(key)?.count ?? 0) + 1 });
  }
  return { sizes: [...sizes.values()].toSorted((one, other) => other.count - one.count), unreadable };
}

/** The size of a picture, or why it is not known. */
async function sizeOf(file: File): Promise<SizePx | string> {
  if (file.size === 0) return 'The file is empty.';
  try {
    const head = new Uint8Array(await file.slice(0, IMAGE_HEAD_BYTES).arrayBuffer());
    return imageSize(head) ?? 'Its first bytes tell no size of a PNG, JPEG, GIF, WebP or AVIF.';
  } catch {
    return 'The browser could not read it.';
  }
}

/** How many files have these sizes. */
export function filesIn(sizes: readonly MeasuredSize[]): number {
  return sizes.reduce((sum, { count }) => sum + count, 0);
}

/** What a batch of pictures is: all that go along with one call, or samples of what one picture a call is like. */
export type MeasuredAs = 'together' | 'samples';

/** The lines of a workload's images that measured sizes make. */
export function imageLinesOf(
  sizes: readonly MeasuredSize[],
  as: MeasuredAs,
  detail: ImageDetail,
): readonly ImageInput[] {
  const all = filesIn(sizes);
  return sizes.map(({ widthPx, heightPx, count }) => ({
    widthPx,
    heightPx,
    detail,
    imagesPerCall: as === 'together' ? count : Math.round((count / all) * 10_000) / 10_000,
  }));
}

/** Why a workload can't have these lines; undefined when it can. */
export function linesProblem(lines: readonly ImageInput[]): string | undefined {
  if (lines.length > MAX_IMAGE_SIZES)
    return `There can be ${MAX_IMAGE_SIZES} sizes at most; these are ${lines.length}.`;
  const [, reason] = lines.flatMap(imageProblems)[0] ?? [];
  return reason;
}
