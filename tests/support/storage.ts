import { vi } from 'vitest';

type Change = 'setItem' | 'removeItem';

/** From here to the end of the test the browser has no room for more: what is stored can be read and deleted. */
export function fillStorage(): void {
  changeStorage(['setItem'], () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

/** From here to the end of the test the browser takes every text, and every deletion, and does nothing of it. */
export function loseStorage(...changes: readonly Change[]): void {
  changeStorage(changes.length > 0 ? changes : ['setItem', 'removeItem'], () => undefined);
}

function changeStorage(changes: readonly Change[], instead: () => void): void {
  const changed = new Proxy(window.localStorage, {
    get: (target, key) => {
      if (changes.some((change) => change === key)) return instead;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  vi.spyOn(window, 'localStorage', 'get').mockReturnValue(changed);
}

/** From here to the end of the test the browser gives no storage at all. */
export function denyStorage(): void {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
}
