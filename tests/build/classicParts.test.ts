import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { laterScript, startScript } from '../../src/build/classicParts';

interface FakeScript {
  src: string;
  onload: () => void;
  onerror: () => void;
  remove: () => void;
}

const START = startScript(
  'exports.half = (n) => n / 2; self.ask = () => Promise.resolve().then(() => require("./later-1.js")).then(({ quarter }) => quarter);',
);
const LATER = laterScript('const { half } = require("./start.js"); exports.quarter = (n) => half(half(n));');

/** A page of another folder that runs the start; `fetched` are the scripts that it asks for. */
function start() {
  const fetched: FakeScript[] = [];
  const self: { ask?: () => Promise<(n: number) => number> } = {};
  const context = {
    self,
    URL,
    document: {
      currentScript: { src: 'https://example.org/cost/assets/start.js' },
      createElement: () => ({ remove: () => undefined }),
      head: { append: (script: FakeScript) => fetched.push(script) },
    },
  };
  runInNewContext(START, context);
  const ask = () => self.ask?.() ?? Promise.reject(new Error('the start did not run'));
  const arrive = (script: FakeScript | undefined) => {
    runInNewContext(LATER, context);
    script?.onload();
  };
  return { fetched, ask, arrive };
}

describe('a part that a classic script fetches later', () => {
  it('lies beside the script, and has what that exports', async () => {
    const { fetched, ask, arrive } = start();
    const asked = ask();
    await Promise.resolve();
    expect(fetched.map(({ src }) => String(src))).toEqual(['https://example.org/cost/assets/later-1.js']);
    arrive(fetched[0]);
    expect((await asked)(8)).toBe(2);
  });

  it('is fetched and run once, however often it is asked for', async () => {
    const { fetched, ask, arrive } = start();
    const both = Promise.all([ask(), ask()]);
    await Promise.resolve();
    arrive(fetched[0]);
    const [one, other] = await both;
    expect(one).toBe(other);
    expect(fetched).toHaveLength(1);
  });

  it('can be asked for again when it was lost', async () => {
    const { fetched, ask, arrive } = start();
    const lost = ask();
    await Promise.resolve();
    fetched[0]?.onerror();
    await expect(lost).rejects.toThrow('later-1.js');
    const again = ask();
    await Promise.resolve();
    arrive(fetched[1]);
    expect((await again)(8)).toBe(2);
  });

  it('can be asked for again when it arrived cut off', async () => {
    const { fetched, ask, arrive } = start();
    const broken = ask();
    await Promise.resolve();
    fetched[0]?.onload();
    await expect(broken).rejects.toThrow('later-1.js');
    const again = ask();
    await Promise.resolve();
    arrive(fetched[1]);
    expect((await again)(8)).toBe(2);
  });
});
