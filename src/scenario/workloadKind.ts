import type { Model } from '../catalog/schema';
import { DEFAULT_CHUNKS, DEFAULT_IMAGE } from './defaults';
import { chunkingProblem } from './problems';
import type { ImageInput, Shape, Workload } from './scenario';

/** What a user calls a workload: its shape, and requests that images go along with are scanned pages. */
export const WORKLOAD_KINDS = ['requests', 'conversation', 'documents', 'scanned'] as const;

export type WorkloadKind = (typeof WORKLOAD_KINDS)[number];

/** The kind that a workload is of. */
export function kindOf({ shape, images }: Pick<Workload, 'shape' | 'images'>): WorkloadKind {
  return shape === 'requests' && images.length > 0 ? 'scanned' : shape;
}

/**
 * What changes of a workload when it becomes one of another kind.
 * @param images those that scanned pages have where the workload has none: an earlier choice of them, or none
 */
export function inKind(
  workload: Workload,
  kind: WorkloadKind,
  model: Model,
  images: readonly ImageInput[] = [],
): Partial<Workload> {
  const shape = kind === 'scanned' ? 'requests' : kind;
  return {
    ...inShape(workload, shape, model),
    ...cachingIn(workload, kind),
    ...imagesIn(workload, kind, images),
  };
}

/** A link may carry sizes that leave a document no room as long as no document is cut up; then they can't stay. */
function inShape(workload: Workload, shape: Shape, model: Model): Partial<Workload> {
  const fits = chunkingProblem({ ...workload, shape }, model) === undefined;
  return fits ? { shape } : { shape, ...DEFAULT_CHUNKS };
}

/** The turns of a conversation have a start in common, so that its cache is worked out as long as nobody said otherwise. */
function cachingIn(workload: Workload, kind: WorkloadKind): Partial<Workload> {
  const { cacheMode, cachedSharePercent, sharedPrefixTokens } = workload;
  if (cachedSharePercent > 0) return {};
  if (kind === 'conversation') return cacheMode === 'share' ? { cacheMode: 'worked-out' } : {};
  const wasForTurns = workload.shape === 'conversation' && sharedPrefixTokens === 0;
  return wasForTurns ? { cacheMode: 'share' } : {};
}

function imagesIn(workload: Workload, kind: WorkloadKind, images: readonly ImageInput[]): Partial<Workload> {
  if (kind === 'scanned') {
    if (workload.images.length > 0) return {};
    return { images: images.length > 0 ? images : [DEFAULT_IMAGE] };
  }
  return kind === 'requests' || kindOf(workload) === 'scanned' ? { images: [] } : {};
}
