import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DropAnywhere } from '../../../src/ui/files/DropAnywhere';

const FILE = new File(['a'], 'a.csv');

function show() {
  const given: File[] = [];
  render(<DropAnywhere onGive={(files) => given.push(...files)} />);
  return given;
}

/** What a pointer brings along; tells whether anybody took it. */
function drag(type: string, { types = ['Files'], target = window as EventTarget } = {}): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types, files: [FILE] }, relatedTarget: null });
  act(() => void target.dispatchEvent(event));
  return event.defaultPrevented;
}

const isSaid = () => screen.queryByText(/^Drop the files anywhere/) !== null;

describe('files above the page', () => {
  it('are told where they may go, and are taken', () => {
    const given = show();
    expect(isSaid()).toBe(false);
    expect(drag('dragover')).toBe(true);
    expect(isSaid()).toBe(true);
    expect(drag('drop')).toBe(true);
    expect(isSaid()).toBe(false);
    expect(given).toEqual([FILE]);
  });

  it('may leave again', () => {
    show();
    drag('dragover');
    drag('dragleave');
    expect(isSaid()).toBe(false);
  });

  it('are left to a place that takes them itself', () => {
    const given = show();
    drag('dragover');
    const place = document.body.appendChild(document.createElement('div'));
    place.addEventListener('drop', (event) => event.preventDefault());
    drag('drop', { target: place });
    expect(given).toEqual([]);
    expect(isSaid()).toBe(false);
  });

  it('are not taken over a dialog, and no text is that is dragged', () => {
    const given = show();
    expect(drag('dragover', { types: ['text/plain'] })).toBe(false);
    expect(drag('drop', { types: ['text/plain'] })).toBe(false);
    document.body.appendChild(document.createElement('dialog')).setAttribute('open', '');
    expect(drag('dragover')).toBe(false);
    expect(drag('drop')).toBe(false);
    expect(isSaid()).toBe(false);
    expect(given).toEqual([]);
  });
});
