import { THEMES, type Theme } from './protocol';

/** The theme that an embed's query asks for: the first that stands there, or auto. Small, for it runs before the first paint. */
export function readThemeOption(query: string): Theme {
  const asked = /(?:^\??|[&;])theme=([^&]*)/.exec(query)?.[1];
  return THEMES.find((theme) => theme === asked) ?? 'auto';
}
