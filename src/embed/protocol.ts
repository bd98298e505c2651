/** The namespace and version that every message between a frame and its host carries. */
export const MESSAGE_NAMESPACE = 'g4m-calc';
export const MESSAGE_VERSION = 1;

/** The least and the most that a frame says of its height. */
export const MIN_FRAME_HEIGHT_PX = 120;
export const MAX_FRAME_HEIGHT_PX = 12_000;

export const THEMES = ['light', 'dark', 'auto'] as const;

export type Theme = (typeof THEMES)[number];

interface Envelope {
  readonly ns: typeof MESSAGE_NAMESPACE;
  readonly v: typeof MESSAGE_VERSION;
}

/** What a frame tells its host. Sizes may go to any host; a `change` goes only to an origin that has said hello. */
export type FrameMessage = Envelope &
  (
    | { readonly type: 'ready' }
    | { readonly type: 'resize'; readonly height: number }
    | { readonly type: 'change'; readonly monthlyUsd: number | null; readonly url: string }
  );

/** What a host tells its frame. */
export type HostMessage = Envelope &
  ({ readonly type: 'hello' } | { readonly type: 'theme'; readonly theme: Theme });

/** What stands in every message. */
export const ENVELOPE: Envelope = { ns: MESSAGE_NAMESPACE, v: MESSAGE_VERSION };

/** A host's message, or null for anything else that arrives. */
export function readHostMessage(data: unknown): HostMessage | null {
  const { type, theme } = withinEnvelope(data);
  if (type === 'hello') return { ...ENVELOPE, type };
  const known = THEMES.find((candidate) => candidate === theme);
  return type === 'theme' && known ? { ...ENVELOPE, type, theme: known } : null;
}

/**
 * A frame's message, or null for anything else that arrives: a height out of bounds, a figure that is no number and an
 * address that is not of the web included.
 */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const { type, height, monthlyUsd, url } = withinEnvelope(data);
  if (type === 'ready') return { ...ENVELOPE, type };
  if (type === 'resize' && typeof height === 'number') {
    const fits = height >= MIN_FRAME_HEIGHT_PX && height <= MAX_FRAME_HEIGHT_PX;
    return fits ? { ...ENVELOPE, type, height } : null;
  }
  if (type === 'change' && (isFigure(monthlyUsd) || monthlyUsd === null) && isWebAddress(url)) {
    return { ...ENVELOPE, type, monthlyUsd, url };
  }
  return null;
}

function isFigure(value: unknown): value is number {
  return Number.isFinite(value);
}

function isWebAddress(value: unknown): value is string {
  try {
    return typeof value === 'string' && /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
}

/** What stands in a message of this namespace and version; nothing for anything else. */
function withinEnvelope(data: unknown): Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null) return {};
  const message = data as Record<string, unknown>;
  return message.ns === MESSAGE_NAMESPACE && message.v === MESSAGE_VERSION ? message : {};
}
