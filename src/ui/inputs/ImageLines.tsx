import { useEffect } from 'react';
import { imageCost } from '../../analysis/imageCost';
import { imagesOfMonth } from '../../analysis/imagesOfMonth';
import { LARGER_MODEL } from '../../catalog/largerModel';
import { IMAGE_QUANTITIES } from '../../scenario/imageFields';
import { IMAGE_DETAILS, type ImageDetail, type ImageInput } from '../../scenario/scenario';
import { formatCompact, formatCount, formatUsd } from '../../units/format';
import { counted } from '../../wording/counted';
import controls from '../controls/controls.module.css';
import { IconButton } from '../controls/IconButton';
import { NumberField } from '../controls/NumberField';
import styles from './ImageLines.module.css';
import { Line, Measured, type Result, type Sheet } from './sheet';
import sheetStyles from './WorkloadFields.module.css';

/** The images that go along with each call: sizes, what the model sees of them, and what they add to a month. */
export default function ImageLines({ sheet }: { sheet: Sheet }) {
  const { id, workload, onPatch, onDone } = sheet;
  const { images } = workload;
  const remove = (index: number) => {
    onPatch({ images: images.toSpliced(index, 1) }, 'images');
    onDone();
    // The button goes with the last of them; from there images are added again.
    if (index === images.length - 1) document.getElementById(`${id}-change`)?.focus();
  };
  return (
    <div>
      <ul>
        {images.map((image, index) => {
          const number = index + 1;
          return (
            <li key={number}>
              <ImageEntry
                sheet={sheet}
                number={number}
                image={image}
                onChange={(patch) =>
                  onPatch({ images: images.with(index, { ...image, ...patch }) }, 'images')
                }
                onRemove={() => remove(index)}
              />
            </li>
          );
        })}
      </ul>
      <Measured sheet={sheet} of="images" />
    </div>
  );
}

interface EntryProps {
  sheet: Sheet;
  number: number;
  image: ImageInput;
  onChange: (patch: Partial<ImageInput>) => void;
  onRemove: () => void;
}

function ImageEntry({ sheet, number, image, onChange, onRemove }: EntryProps) {
  const id = `${sheet.id}-image-${number}`;
  // Who has just asked for it goes on here, even where this part had to be fetched first.
  useEffect(() => {
    if (document.activeElement?.id === `${sheet.id}-add-images`)
      document.getElementById(`${id}-imagesPerCall`)?.focus();
  }, [sheet.id, id]);
  const field = (key: keyof typeof IMAGE_QUANTITIES) => (
    <NumberField
      id={`${id}-${key}`}
      field={IMAGE_QUANTITIES[key]}
      value={image[key]}
      onChange={(value) => onChange({ [key]: value })}
      onDone={sheet.onDone}
    />
  );
  return (
    <fieldset aria-label={`Images, size ${number}`}>
      <Line
        label={
          <span aria-hidden="true" className={sheetStyles.label}>
            {number === 1 ? 'Images' : ''}
          </span>
        }
        results={[number === 1 ? monthResult(sheet) : null]}
      >
        <div className={styles.row}>
          <span className={styles.part}>
            {field('imagesPerCall')}
            <label htmlFor={`${id}-imagesPerCall`}>a call, of</label>
          </span>
          <span className={styles.part}>
            {field('widthPx')}
            <label htmlFor={`${id}-widthPx`}>
              <span className="visually-hidden">pixels wide</span>
              <span aria-hidden="true">×</span>
            </label>
            {field('heightPx')}
            <label htmlFor={`${id}-heightPx`}>
              px<span className="visually-hidden"> high</span>
            </label>
          </span>
          <span className={styles.part}>
            <select
              className={controls.select}
              aria-label="Detail"
              value={image.detail}
              onChange={(event) => onChange({ detail: event.target.value as ImageDetail })}
              onBlur={sheet.onDone}
            >
              {IMAGE_DETAILS.map((detail) => (
                <option key={detail} value={detail}>
                  {`${detail} detail`}
                </option>
              ))}
            </select>
            <IconButton shape="remove" label={`Remove images of size ${number}`} onClick={onRemove} />
          </span>
        </div>
      </Line>
      <ImageNote sheet={sheet} image={image} />
    </fieldset>
  );
}

/** What all images add to a month: a part of the input. */
function monthResult({ workload, estimate, basis }: Sheet): Result | null {
  if (!estimate) return null;
  const { tokens, cost } = imagesOfMonth(workload, basis);
  return {
    kind: 'input',
    figure: cost === null ? 'not known' : formatUsd(cost),
    detail: tokens === 0 ? 'no tokens' : counted(tokens, 'token', formatCompact),
  };
}

function ImageNote({ sheet: { basis, estimate }, image }: { sheet: Sheet; image: ImageInput }) {
  const here = imageCost(image, basis.model.images, basis.rates);
  const there = imageCost(image, LARGER_MODEL.images, LARGER_MODEL.rates);
  if (!here || !there || !estimate) return null;
  const { tokens, tiles, seenPx, cost } = here;
  const seen =
    seenPx && tiles !== null
      ? `Seen as ${formatCount(seenPx.width)} × ${formatCount(seenPx.height)} px, ${counted(tiles, 'tile')}${image.detail === 'auto' ? ', counted as high' : ''}`
      : 'Low detail, whatever the size';
  const hereText = `${counted(tokens, 'token')}, ${formatUsd(cost)} an image at the standard rate`;
  const thereText = `${LARGER_MODEL.title} takes ${counted(there.tokens, 'token')}, ${formatUsd(there.cost)}`;
  return (
    <p className={sheetStyles.note} data-figures>
      {`${seen}: ${hereText}. ${thereText}: an image costs ${formatCount(cost / there.cost)} times as much here.`}
    </p>
  );
}
