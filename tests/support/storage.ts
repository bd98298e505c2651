import { vi } from 'vitest';

/** From here to the end of the test the browser has no room for more: what is stored can be read and deleted. */
export function fillStorage(): void {
  const stored = window.localStorage;
  const full = new Proxy(stored, {
    get: (target, key) => {
      if (key === 'setItem') {
        return () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      }
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  vi.spyOn(window, 'localStorage', 'get').mockReturnValue(full);
}

/** From here to the end of the test the browser gives no storage at all. */
export function denyStorage(): void {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
}
