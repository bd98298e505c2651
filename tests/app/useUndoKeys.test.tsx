import { fireEvent, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useUndoKeys } from '../../src/app/useUndoKeys';

function listen() {
  const undo = vi.fn();
  const redo = vi.fn();
  const { unmount } = renderHook(() => useUndoKeys(undo, redo));
  const done = () => [undo.mock.calls.length, redo.mock.calls.length];
  return { done, unmount };
}

describe('the keys of the history', () => {
  it.each([
    ['Ctrl+Z undoes', { key: 'z', ctrlKey: true }, [1, 0]],
    ['⌘Z undoes', { key: 'z', metaKey: true }, [1, 0]],
    ['Ctrl+Z with the Caps Lock on undoes', { key: 'Z', ctrlKey: true }, [1, 0]],
    ['Ctrl+Shift+Z redoes', { key: 'Z', ctrlKey: true, shiftKey: true }, [0, 1]],
    ['Ctrl+Y redoes', { key: 'y', ctrlKey: true }, [0, 1]],
    ['Z alone does nothing', { key: 'z' }, [0, 0]],
    ['Ctrl+Alt+Z does nothing', { key: 'z', ctrlKey: true, altKey: true }, [0, 0]],
    ['Ctrl+X does nothing', { key: 'x', ctrlKey: true }, [0, 0]],
  ])('%s', (_what, keys, expected) => {
    const { done } = listen();
    fireEvent.keyDown(document.body, keys);
    expect(done()).toEqual(expected);
  });

  it('are kept from the browser only when they are used here', () => {
    listen();
    // False means that the browser’s own doing was prevented.
    expect(fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })).toBe(false);
    expect(fireEvent.keyDown(document.body, { key: 'x', ctrlKey: true })).toBe(true);
  });

  it.each(['input', 'textarea'])('are left to a %s', (name) => {
    const { done } = listen();
    const field = document.body.appendChild(document.createElement(name));
    expect(fireEvent.keyDown(field, { key: 'z', ctrlKey: true })).toBe(true);
    expect(done()).toEqual([0, 0]);
    field.remove();
  });

  it('are let go with the page', () => {
    const { done, unmount } = listen();
    unmount();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(done()).toEqual([0, 0]);
  });
});
