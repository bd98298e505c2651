import { useEffect, useId, useRef, useState } from 'react';
import { readFrameMessage } from '../../embed/protocol';
import { EMBED_START_HEIGHT_PX } from '../../embed/snippets';
import styles from './EmbedDialog.module.css';

/** The embed as its readers will have it, at the height of its content. */
export function EmbedPreview({ address }: { address: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const headingId = useId();
  const [heightPx, setHeightPx] = useState(EMBED_START_HEIGHT_PX);

  useEffect(() => {
    const onMessage = ({ source, origin, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return;
      const message = readFrameMessage(data);
      if (message?.type === 'resize') setHeightPx(message.height);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);

  return (
    <section className={styles.preview} aria-labelledby={headingId}>
      <h3 id={headingId}>Preview</h3>
      <div className={styles.paper}>
        {/* A frame of its own for each address: sending one frame elsewhere would add to the history. */}
        <iframe key={address} ref={frame} src={address} title="Preview of the embed" height={heightPx} />
      </div>
    </section>
  );
}
