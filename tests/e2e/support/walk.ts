import { type Control, KINDS, type Use, type View } from './view';

const MAX_STEPS = 2_000;

/** What it would take from sight may have more to be used. */
const FOLDS_AWAY = /^(?:CLOSE$|DONE WITH )/;

/**
 * Uses every control that comes up on a page, the newest first, so that what a choice brings is used before another
 * choice takes it away; of those that came up together, first what leaves most of the page as it is. A dialog is closed
 * once all in it has been used. `take` does it and gives what the page shows then. Gives all that was done in words.
 */
export async function walk(start: View, take: (use: Use) => Promise<View>): Promise<string[]> {
  const left = new Map<string, { readonly since: number; readonly values: (string | null)[] }>();
  const taken: string[] = [];
  let { controls } = start;
  while (taken.length < MAX_STEPS) {
    for (const { name, key, values } of controls) {
      if (!left.has(key))
        left.set(key, { since: taken.length, values: FOLDS_AWAY.test(name) ? [] : [...values] });
    }
    const since = ({ key }: Control) => left.get(key)?.since ?? 0;
    const [newest] = controls
      .filter(({ key }) => left.get(key)?.values.length)
      .sort((one, other) => since(other) - since(one) || KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
    const control = newest ?? controls.find(({ name }) => name === 'CLOSE');
    if (!control) return taken;
    const { name, key, place } = control;
    const value = left.get(key)?.values.shift() ?? null;
    const said = value === null ? name : `${name}: ${value}`;
    ({ controls } = await take({ place, value, said }));
    taken.push(said);
  }
  throw new Error('the walk came to no end');
}
