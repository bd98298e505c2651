import { useEffect, useId, useRef } from 'react';
import type { EmbedOptions } from '../../embed/options';
import { readFrameMessage } from '../../embed/protocol';
import { EMBED_START_HEIGHT_PX, type FrameFit } from '../../embed/snippets';
import styles from './EmbedDialog.module.css';

interface Props {
  address: string;
  options: Pick<EmbedOptions, 'theme' | 'background'>;
  /** The size that the last embed fitted; null before one was measured. */
  fit: FrameFit | null;
  /** Must stay the same function. */
  onFit: (fit: FrameFit) => void;
}

/** The embed as its readers will have it, at the height of its content, on a plain page of its theme. */
export function EmbedPreview({ address, options, fit, onFit }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const headingId = useId();

  useEffect(() => {
    const onMessage = ({ source, origin, data }: MessageEvent) => {
      const shown = frame.current;
      if (!shown || source !== shown.contentWindow || origin !== location.origin) return;
      const message = readFrameMessage(data);
      if (message?.type === 'resize') onFit({ widthPx: shown.clientWidth, heightPx: message.height });
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [onFit]);

  return (
    <section className={styles.preview} aria-labelledby={headingId}>
      <h3 id={headingId}>Preview</h3>
      <div className={styles.host} data-theme={options.theme} data-background={options.background}>
        {/* A frame of its own for each address: sending one frame elsewhere would add to the history. */}
        <iframe
          key={address}
          ref={frame}
          src={address}
          title="Preview of the embed"
          height={fit?.heightPx ?? EMBED_START_HEIGHT_PX}
        />
      </div>
    </section>
  );
}
