import { THEMES, type Theme } from './protocol';

/**
 * What an embed stands on: the paper of the full page, a plain ground with a border, or nothing of its own, so that the
 * page around it shows through.
 */
export const BACKGROUNDS = ['paper', 'bordered', 'clear'] as const;
export type Background = (typeof BACKGROUNDS)[number];

/** The theme that an embed's query asks for, or auto. */
export function readThemeOption(query: string): Theme {
  const asked = firstValue(query, 'theme');
  return THEMES.find((theme) => theme === asked) ?? 'auto';
}

/** What an embed's query asks it to stand on, or paper. */
export function readBackgroundOption(query: string): Background {
  const asked = firstValue(query, 'background');
  return BACKGROUNDS.find((background) => background === asked) ?? 'paper';
}

/** The first value of a key. Small, for it runs before the first paint. */
function firstValue(query: string, key: string): string | undefined {
  return new RegExp(`(?:^\\??|[&;])${key}=([^&]*)`).exec(query)?.[1];
}
