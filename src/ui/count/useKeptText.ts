import { useState } from 'react';

/** What was entered to be counted, by what it is; kept for as long as its workload is shown, and nowhere else. */
export type KeptTexts = Map<string, string>;

/** A text that is still there when what it is entered in is opened again. */
export function useKeptText(texts: KeptTexts, key: string): [string, (text: string) => void] {
  const [text, setText] = useState(texts.get(key) ?? '');
  const keep = (next: string) => {
    texts.set(key, next);
    setText(next);
  };
  return [text, keep];
}
