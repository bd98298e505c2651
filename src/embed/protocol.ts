/** The namespace and version that every message between a frame and its host carries. */
export const MESSAGE_NAMESPACE = 'g4m-calc';
export const MESSAGE_VERSION = 1;

export type Theme = 'light' | 'dark' | 'auto';

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
  if (typeof data !== 'object' || data === null) return null;
  const { ns, v, type, theme } = data as Record<string, unknown>;
  if (ns !== MESSAGE_NAMESPACE || v !== MESSAGE_VERSION) return null;
  if (type === 'hello') return { ...ENVELOPE, type };
  if (type === 'theme' && (theme === 'light' || theme === 'dark' || theme === 'auto')) {
    return { ...ENVELOPE, type, theme };
  }
  return null;
}
