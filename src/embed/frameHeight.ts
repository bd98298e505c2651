/** What a frame has told its host about its height. */
export interface HeightState {
  readonly height: number | null;
  readonly width: number | null;
  /** Growths in a row without a hand of the user or a new width. */
  readonly growths: number;
}

export const INITIAL_HEIGHT: HeightState = { height: null, width: null, growths: 0 };

const MIN_HEIGHT_PX = 120;
const MAX_HEIGHT_PX = 12_000;

/** Content that grows by itself this often in a row is fed by its own frame's growth. */
const MAX_GROWTHS = 8;

/**
 * What follows from a new measurement of the content: the new state, and the height to tell the host, or null where
 * there is nothing new to tell or a growth loop must be stopped. Heights are whole pixels, clamped.
 */
export function nextHeight(
  state: HeightState,
  measured: { readonly height: number; readonly width: number },
): { readonly state: HeightState; readonly tell: number | null } {
  const height = Math.min(MAX_HEIGHT_PX, Math.max(MIN_HEIGHT_PX, Math.ceil(measured.height)));
  const sameWidth = measured.width === state.width;
  if (height === state.height) {
    return { state: { height, width: measured.width, growths: sameWidth ? state.growths : 0 }, tell: null };
  }
  const grewByItself = state.height !== null && height > state.height && sameWidth;
  const growths = grewByItself ? state.growths + 1 : 0;
  if (growths > MAX_GROWTHS) return { state, tell: null };
  return { state: { height, width: measured.width, growths }, tell: height };
}

/** The user has done something: growth that follows is meant. */
export function afterUserInput(state: HeightState): HeightState {
  return { ...state, growths: 0 };
}
