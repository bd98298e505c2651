import { MAX_FRAME_HEIGHT_PX, MIN_FRAME_HEIGHT_PX } from './protocol';

/** What a frame has told its host about its height. */
export interface HeightState {
  readonly height: number | null;
  readonly width: number | null;
  /** The width before this one: a scrollbar of the host that comes and goes brings it back, which is no news. */
  readonly earlierWidth: number | null;
  /** Growths in a row without a hand of the user or a new width. */
  readonly growths: number;
  /** Growths after the content had shrunk, without a hand of the user or a new width. */
  readonly regrowths: number;
  readonly shrank: boolean;
}

export const INITIAL_HEIGHT: HeightState = {
  height: null,
  width: null,
  earlierWidth: null,
  growths: 0,
  regrowths: 0,
  shrank: false,
};

/** Content that grows by itself this often in a row is fed by its own frame's growth. */
const MAX_GROWTHS = 8;

/** Content that shrinks and grows by itself this often is moved by its own frame: the taller height stays. */
const MAX_REGROWTHS = 4;

/**
 * What follows from a new measurement of the content: the new state, and the height to tell the host, or null where
 * there is nothing new to tell or a loop must be stopped. Heights are whole pixels, clamped.
 */
export function nextHeight(
  state: HeightState,
  measured: { readonly height: number; readonly width: number },
): { readonly state: HeightState; readonly tell: number | null } {
  const height = Math.min(MAX_FRAME_HEIGHT_PX, Math.max(MIN_FRAME_HEIGHT_PX, Math.ceil(measured.height)));
  const before = atWidth(state, measured.width);
  if (height === before.height) return { state: before, tell: null };
  if (before.height === null) return { state: { ...before, height }, tell: height };
  if (height < before.height) {
    if (before.regrowths >= MAX_REGROWTHS) return { state: before, tell: null };
    return { state: { ...before, height, growths: 0, shrank: true }, tell: height };
  }
  if (before.growths >= MAX_GROWTHS) return { state: before, tell: null };
  const growths = before.growths + 1;
  const regrowths = before.regrowths + (before.shrank ? 1 : 0);
  return { state: { ...before, height, growths, regrowths, shrank: false }, tell: height };
}

/** The user has done something: what follows is meant. */
export function afterUserInput(state: HeightState): HeightState {
  return { ...state, growths: 0, regrowths: 0, shrank: false };
}

function atWidth(state: HeightState, width: number): HeightState {
  if (width === state.width) return state;
  const widths = { width, earlierWidth: state.width };
  return width === state.earlierWidth ? { ...state, ...widths } : { ...afterUserInput(state), ...widths };
}
