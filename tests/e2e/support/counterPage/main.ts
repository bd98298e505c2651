import { CountError, makeCounter } from '../../../../src/tokens/counter';

const [text, output, progress] = ['textarea', 'output', 'progress'].map((tag) => document.querySelector(tag));
const counter = makeCounter();
let wanted: AbortController | undefined;

text?.addEventListener('input', async ({ target }) => {
  if (!(target instanceof HTMLTextAreaElement)) return;
  wanted?.abort();
  wanted = new AbortController();
  const { signal } = wanted;
  try {
    const { tokens, spans } = await counter.countText(target.value, {
      signal,
      spansUpTo: 100,
      onProgress: (at) => {
        if (at.what === 'loading') progress?.setAttribute('value', String(at.loadedParts / at.parts));
      },
    });
    const parts = spans.map(({ start, end }) => target.value.slice(start, end));
    if (output) output.textContent = `${tokens}: ${parts.join('|')}`;
  } catch (error) {
    if (output && error instanceof CountError) output.textContent = error.why;
  }
});
