import { useId, useState } from 'react';
import type { Basis } from '../../catalog/basis';
import { moveTarget as targetOf } from '../../comparison/targets';
import { imageTokens } from '../../engine/images';
import { DEFAULT_IMAGE } from '../../scenario/defaults';
import { OWN_MODEL_ID } from '../../scenario/move';
import type { ImageInput } from '../../scenario/scenario';
import { measuredSize, tokensOfDetail, withoutImageRule } from '../../wording/measuredText';
import controls from '../controls/controls.module.css';
import type { MeasuredWorkload } from './Measure';
import styles from './MeasureImages.module.css';
import {
  filesIn,
  imageLinesOf,
  linesProblem,
  type MeasuredAs,
  type MeasuredImages,
  type MeasuredSize,
} from './measureImages';

interface Props extends MeasuredWorkload {
  measured: MeasuredImages;
  onClose: () => void;
}

const READINGS: Readonly<Record<MeasuredAs, string>> = {
  together: 'all of them go along with each call',
  samples: 'one goes along with each call: these are samples',
};

/** What was measured, what it is in tokens here and on the model to move to, and how it becomes lines of the workload. */
export function MeasuredList({ workload, basis, moveTarget, measured, onPatch, onDone, onClose }: Props) {
  const id = useId();
  const [as, setAs] = useState<MeasuredAs>('together');
  const { sizes, unreadable } = measured;
  const lines = imageLinesOf(sizes, as, workload.images[0]?.detail ?? DEFAULT_IMAGE.detail);
  const several = filesIn(sizes) > 1;
  const target = moveTarget === OWN_MODEL_ID ? null : targetOf({ moveTarget, ownModel: null }, basis);
  const enter = (images: readonly ImageInput[]) => {
    onPatch({ images }, 'images');
    onDone();
    onClose();
  };
  const problemOf = (images: readonly ImageInput[]) =>
    sizes.length === 0 ? undefined : linesProblem(images);
  const withOthers = [...workload.images, ...lines];
  const problem = problemOf(lines);
  return (
    <>
      {sizes.length > 0 && (
        <ul className={styles.sizes}>
          {sizes.map((size) => (
            <li key={`${size.widthPx}x${size.heightPx}`}>
              <span className={styles.size}>{measuredSize(size)}</span>
              <span>{tokensOn(basis, size)}</span>
              {target && <span>{tokensOn(target, size)}</span>}
            </li>
          ))}
        </ul>
      )}
      {unreadable.length > 0 && (
        <ul className={styles.problem}>
          {unreadable.map(({ number, name, reason }) => (
            <li key={number}>
              <bdi>{name}</bdi>
              <span>{`: ${reason}`}</span>
            </li>
          ))}
        </ul>
      )}
      {several && (
        <p className={styles.row}>
          <label htmlFor={`${id}-as`}>Of these,</label>
          <select
            id={`${id}-as`}
            className={controls.select}
            value={as}
            onChange={({ target: { value } }) => setAs(value as MeasuredAs)}
          >
            {Object.entries(READINGS).map(([one, label]) => (
              <option key={one} value={one}>
                {label}
              </option>
            ))}
          </select>
        </p>
      )}
      {problem !== undefined && <p className={styles.problem}>{problem}</p>}
      <div className={styles.row}>
        {sizes.length > 0 && problem === undefined && (
          <button
            type="button"
            className={`${controls.button} ${controls.primary}`}
            onClick={() => enter(lines)}
          >
            {workload.images.length > 0 ? 'Put them in the place of the lines' : 'Enter them'}
          </button>
        )}
        {sizes.length > 0 && workload.images.length > 0 && problemOf(withOthers) === undefined && (
          <button type="button" className={controls.button} onClick={() => enter(withOthers)}>
            Add them to the lines
          </button>
        )}
        <button type="button" className={controls.button} onClick={onClose}>
          Close
        </button>
      </div>
    </>
  );
}

function tokensOn({ model }: Pick<Basis, 'model'>, { widthPx, heightPx }: MeasuredSize): string {
  const [high, low] = (['high', 'low'] as const).map((detail) =>
    imageTokens({ widthPx, heightPx, detail }, model.images),
  );
  return high && low
    ? tokensOfDetail({ title: model.title, high: high.tokens, low: low.tokens })
    : withoutImageRule(model.title, model.images.rule === 'none');
}
