import { Suspense } from 'react';
import type { Basis } from '../../catalog/basis';
import type { QuantityKey } from '../../scenario/fieldRow';
import type { Workload } from '../../scenario/scenario';
import { latePart } from '../controls/latePart';
import { CountText } from './CountText';
import type { KeptTexts } from './useKeptText';

const MeasureImages = latePart('What measures images', () => import('./MeasureImages'));

/** A workload, as far as what is counted and measured fills its fields. */
export interface MeasuredWorkload {
  /** Of its fields: that of a field is this and its key. */
  id: string;
  /** What it goes by. */
  label: string;
  workload: Workload;
  basis: Basis;
  texts: KeptTexts;
  /** The id of the model that was chosen to move to; null where none was. */
  moveTarget: string | null;
  onPatch: (patch: Partial<Workload>, field: string) => void;
  onDone: () => void;
}

export interface MeasureProps extends MeasuredWorkload {
  /** What is filled: a field, or the lines of images. */
  of: QuantityKey | 'images';
}

/** What fills a field of tokens, or the lines of images, with what a user has at hand. */
export default function Measure({ of, ...measured }: MeasureProps) {
  if (of !== 'images') return <CountText {...measured} of={of} />;
  return (
    <Suspense fallback={null}>
      <MeasureImages {...measured} />
    </Suspense>
  );
}
