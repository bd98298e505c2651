import { KIND_COLOURS } from './tokenKinds';

/** Hatching for cached input, so that it is told from input without colour. */
export function CachedPattern({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill="var(--paper)" />
      <rect width="3.5" height="6" fill={KIND_COLOURS.cachedInput} />
    </pattern>
  );
}
