import { afterEach, beforeEach, vi } from 'vitest';

/** Takes off the window, after each test of a file, what a page’s script listens to there: the next test has a page of its own. */
export function listenersOfTest(): void {
  const added: [type: string, listener: EventListenerOrEventListenerObject][] = [];
  beforeEach(() => {
    const add = window.addEventListener.bind(window);
    vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener, options) => {
      added.push([type, listener]);
      add(type, listener, options);
    });
  });
  afterEach(() => {
    for (const [type, listener] of added.splice(0)) window.removeEventListener(type, listener);
    vi.restoreAllMocks();
  });
}
