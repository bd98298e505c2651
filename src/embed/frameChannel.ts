import { afterUserInput, INITIAL_HEIGHT, nextHeight } from './frameHeight';
import { ENVELOPE, type FrameMessage, readHostMessage, type Theme } from './protocol';

/** The figures of the estimate that a frame shows; null where there is none. */
export interface FrameFigures {
  readonly monthlyUsd: number | null;
  readonly url: string;
}

export interface FrameChannel {
  /** Tells a host that has said hello what the estimate now comes to. */
  readonly publish: (figures: FrameFigures) => void;
  readonly close: () => void;
}

interface Options {
  /** The element whose height is the content's: it shrinks to fit and holds its children's margins. */
  readonly content: HTMLElement;
  readonly onTheme: (theme: Theme) => void;
}

const ANY_ORIGIN = '*';
const OPAQUE_ORIGIN = 'null';

/**
 * Connects a frame to the page around it. Heights go to whoever that is, since they give nothing away; figures go only
 * to the origin that said hello, and never to one that can't be told from others.
 */
export function openFrameChannel({ content, onTheme }: Options): FrameChannel {
  const host = window.parent;
  let height = INITIAL_HEIGHT;
  let figures: FrameFigures | null = null;
  let helloOrigin: string | null = null;

  const send = (message: FrameMessage, origin: string) => {
    if (host !== window) host.postMessage(message, origin);
  };
  const sendHeight = (px: number) => send({ ...ENVELOPE, type: 'resize', height: px }, ANY_ORIGIN);
  const sendFigures = () => {
    if (figures && helloOrigin) send({ ...ENVELOPE, type: 'change', ...figures }, helloOrigin);
  };

  /** Measures the content; gives the height to tell, or null where there is nothing new to tell. */
  const measure = (): number | null => {
    const box = content.getBoundingClientRect();
    const { state, tell } = nextHeight(height, { height: box.height, width: box.width });
    height = state;
    return tell;
  };

  const onMessage = (event: MessageEvent) => {
    if (event.source !== host) return;
    const message = readHostMessage(event.data);
    if (message?.type === 'theme') onTheme(message.theme);
    if (message?.type !== 'hello') return;
    measure();
    if (height.height !== null) sendHeight(height.height);
    helloOrigin = event.origin === OPAQUE_ORIGIN ? null : event.origin;
    sendFigures();
  };
  const onUserInput = () => {
    height = afterUserInput(height);
  };

  const tellHeight = () => {
    const px = measure();
    if (px !== null) sendHeight(px);
  };
  // Browsers render no frame of another origin that is far from the window, and no ResizeObserver is called there: what
  // is put in is measured at once, so that the frame has its height before it is seen.
  const resizes = new ResizeObserver(tellHeight);
  const insertions = new MutationObserver(tellHeight);

  const stop = new AbortController();
  window.addEventListener('message', onMessage, { signal: stop.signal });
  window.addEventListener('keydown', onUserInput, { signal: stop.signal });
  window.addEventListener('pointerdown', onUserInput, { signal: stop.signal });
  send({ ...ENVELOPE, type: 'ready' }, ANY_ORIGIN);
  tellHeight();
  resizes.observe(content);
  insertions.observe(content, { childList: true, subtree: true });

  return {
    publish: (next) => {
      if (figures?.monthlyUsd === next.monthlyUsd && figures.url === next.url) return;
      figures = next;
      sendFigures();
    },
    close: () => {
      stop.abort();
      resizes.disconnect();
      insertions.disconnect();
    },
  };
}
