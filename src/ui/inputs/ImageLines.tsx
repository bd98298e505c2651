import { imageCost } from '../../analysis/imageCost';
import { LARGER_MODEL } from '../../catalog/largerModel';
import { DEFAULT_IMAGE } from '../../scenario/defaults';
import { IMAGE_QUANTITIES } from '../../scenario/imageFields';
import { IMAGE_DETAILS, type ImageDetail, type ImageInput, MAX_IMAGE_SIZES } from '../../scenario/scenario';
import { formatCount, formatUsd } from '../../units/format';
import { counted } from '../../wording/counted';
import controls from '../controls/controls.module.css';
import { IconButton } from '../controls/IconButton';
import { NumberField } from '../controls/NumberField';
import styles from './ImageLines.module.css';
import type { Sheet } from './sheet';

/** The images that go along with each call: sizes, what the model sees of them, tokens and cost. */
export function ImageLines({ sheet }: { sheet: Sheet }) {
  const { images } = sheet.workload;
  const setImages = (changed: readonly ImageInput[]) => sheet.onPatch({ images: changed }, 'images');
  const addOrRemove = (changed: readonly ImageInput[]) => {
    setImages(changed);
    sheet.onDone();
  };
  return (
    <div className={styles.images}>
      {images.length > 0 && (
        <ul>
          {images.map((image, index) => {
            const number = index + 1;
            return (
              <li key={number}>
                <ImageEntry
                  sheet={sheet}
                  number={number}
                  image={image}
                  onChange={(patch) => setImages(images.with(index, { ...image, ...patch }))}
                  onRemove={() => addOrRemove(images.toSpliced(index, 1))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <button
        type="button"
        className={`${controls.button} ${controls.quiet}`}
        disabled={images.length >= MAX_IMAGE_SIZES}
        onClick={() => addOrRemove([...images, DEFAULT_IMAGE])}
      >
        {images.length === 0 ? 'Add images to each call' : 'Add another size'}
      </button>
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
    <fieldset className={styles.entry} aria-label={`Images, size ${number}`}>
      <div className={styles.row}>
        {field('imagesPerCall')}
        <label htmlFor={`${id}-imagesPerCall`}>a call, of</label>
        {field('widthPx')}
        <label htmlFor={`${id}-widthPx`}>
          <span className="visually-hidden">pixels wide</span>
          <span aria-hidden="true">×</span>
        </label>
        {field('heightPx')}
        <label htmlFor={`${id}-heightPx`}>
          px<span className="visually-hidden"> high</span>, detail
        </label>
        <select
          className={controls.select}
          aria-label="Detail"
          value={image.detail}
          onChange={(event) => onChange({ detail: event.target.value as ImageDetail })}
          onBlur={sheet.onDone}
        >
          {IMAGE_DETAILS.map((detail) => (
            <option key={detail} value={detail}>
              {detail}
            </option>
          ))}
        </select>
        <IconButton shape="remove" label={`Remove images of size ${number}`} onClick={onRemove} />
      </div>
      <ImageNote sheet={sheet} image={image} />
    </fieldset>
  );
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
    <p className={styles.note} data-figures>
      {`${seen}: ${hereText}. ${thereText}: an image costs ${formatCount(cost / there.cost)} times as much here.`}
    </p>
  );
}
