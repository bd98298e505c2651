import { type ChangeEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { measuredSummary } from '../../wording/measuredText';
import controls from '../controls/controls.module.css';
import type { MeasuredWorkload } from './Measure';
import { MeasuredList } from './MeasuredList';
import styles from './MeasureImages.module.css';
import { filesIn, type MeasuredImages, measureImages } from './measureImages';

/**
 * Takes pictures that are chosen, or dropped or pasted onto the element that this stands in, and reads their sizes from
 * their first bytes.
 */
export default function MeasureImages(props: MeasuredWorkload) {
  const place = useRef<HTMLDivElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [measured, setMeasured] = useState<MeasuredImages | null>(null);
  const take = async (files: Iterable<File>) => setMeasured(await measureImages([...files]));
  const onChoose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    void take(target.files ?? []);
    // The same file can be chosen again.
    target.value = '';
  };
  const close = () => {
    setMeasured(null);
    chooser.current?.focus();
  };
  useFilesOn(place, take);
  return (
    <div ref={place} className={styles.place}>
      <button ref={chooser} type="button" className={controls.button} onClick={() => input.current?.click()}>
        Measure images
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept="image/*"
        aria-label="Images to measure"
        onChange={onChoose}
      />
      <span className={styles.hint}>
        or drop or paste them here: only their sizes are read, in your browser
      </span>
      <p className="visually-hidden" role="status">
        {measured && measuredSummary(filesIn(measured.sizes), measured.unreadable.length)}
      </p>
      {measured && (
        <div className={styles.results}>
          <MeasuredList {...props} measured={measured} onClose={close} />
        </div>
      )}
    </div>
  );
}

/** Pictures that are dropped or pasted onto the parent of an element. Other files are left to the page. */
function useFilesOn(
  place: { readonly current: HTMLElement | null },
  take: (files: Iterable<File>) => Promise<void>,
): void {
  const takeFrom = useEffectEvent((event: Event, data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])];
    if (!files.some(({ type }) => type.startsWith('image/'))) return;
    event.preventDefault();
    void take(files);
  });
  useEffect(() => {
    const target = place.current?.parentElement;
    if (!target) return;
    const onDrop = (event: DragEvent) => takeFrom(event, event.dataTransfer);
    const onPaste = (event: ClipboardEvent) => takeFrom(event, event.clipboardData);
    // Else the browser opens the file in the place of the page.
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    target.addEventListener('dragover', onDragOver);
    target.addEventListener('drop', onDrop);
    target.addEventListener('paste', onPaste);
    return () => {
      target.removeEventListener('dragover', onDragOver);
      target.removeEventListener('drop', onDrop);
      target.removeEventListener('paste', onPaste);
    };
  }, [place]);
}
