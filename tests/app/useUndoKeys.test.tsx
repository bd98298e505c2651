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

  it.each([
    ['QWERTZ, by the letter', 'KeyY', 'z', [1, 0]],
    ['QWERTZ, whose Y lies in the place of Z', 'KeyZ', 'y', [0, 1]],
    ['AZERTY', 'KeyW', 'z', [1, 0]],
    ['AZERTY, whose W lies in the place of Z', 'KeyZ', 'w', [0, 0]],
    ['Dvorak', 'Slash', 'z', [1, 0]],
    ['Dvorak, whose semicolon lies in the place of Z', 'KeyZ', ';', [0, 0]],
    ['Bépo, whose à lies in the place of Z', 'KeyZ', 'à', [0, 0]],
    ['Cyrillic', 'KeyZ', 'я', [1, 0]],
    ['Cyrillic, Y', 'KeyY', 'н', [0, 1]],
    ['Cyrillic, X', 'KeyX', 'ч', [0, 0]],
    ['Greek', 'KeyZ', 'ζ', [1, 0]],
    ['Greek, Y', 'KeyY', 'υ', [0, 1]],
    ['Hebrew', 'KeyZ', 'ז', [1, 0]],
    ['Hebrew, Y', 'KeyY', 'ט', [0, 1]],
    ['Arabic', 'KeyZ', 'ئ', [1, 0]],
    ['Arabic, Y', 'KeyY', 'غ', [0, 1]],
    // A vowel sign, which is no letter by itself.
    ['Thai, Y', 'KeyY', '\u0e31', [0, 1]],
    ['a dead key in the place of Z', 'KeyZ', 'Dead', [0, 0]],
  ])('are found on a keyboard of %s', (_layout, code, key, expected) => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      const { done, unmount } = listen();
      fireEvent.keyDown(document.body, { key, code, ...held });
      expect(done()).toEqual(expected);
      unmount();
    }
  });

  it.each([
    ['Cyrillic', 'Я'],
    ['Greek', 'Ζ'],
    ['Hebrew, which gives capitals', 'Z'],
    ['Arabic, which gives a sign', '~'],
  ])('redo with Shift on a keyboard of %s', (_layout, key) => {
    const { done } = listen();
    fireEvent.keyDown(document.body, { key, code: 'KeyZ', ctrlKey: true, shiftKey: true });
    expect(done()).toEqual([0, 1]);
  });

  it('are left alone where something else has taken them', () => {
    const { done } = listen();
    document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(done()).toEqual([0, 0]);
  });

  it('are the page’s own in a field that says so', () => {
    const { done } = listen();
    const field = document.body.appendChild(document.createElement('input'));
    field.dataset.ownUndo = '';
    expect(fireEvent.keyDown(field, { key: 'z', ctrlKey: true })).toBe(false);
    expect(fireEvent.keyDown(field, { key: 'y', ctrlKey: true })).toBe(false);
    expect(done()).toEqual([1, 1]);
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
