import { THEMES, type Theme } from './protocol';

/**
 * What an embed stands on: the paper of the full page, a plain ground with a border, or nothing of its own, so that the
 * page around it shows through.
 */
export const BACKGROUNDS = ['paper', 'bordered', 'clear'] as const;
export type Background = (typeof BACKGROUNDS)[number];

/** The theme that an embed's query asks for, or auto. */
export function readThemeOption(query: string): Theme {
  const asked = lookOption(query, 'theme');
  return THEMES.find((theme) => theme === asked) ?? 'auto';
}

/** What an embed's query asks it to stand on, or paper. */
export function readBackgroundOption(query: string): Background {
  const asked = lookOption(query, 'background');
  return BACKGROUNDS.find((background) => background === asked) ?? 'paper';
}

/** The first value of a key in an embed's query, known or not. Small, for it runs before the first paint. */
export function lookOption(query: string, key: 'theme' | 'background'): string | undefined {
  return query.match(`(^|[?&;])${key}=([^&]*)`)?.[2];
}
