import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leadBack } from '../../src/factsPage/leadBack';
import { listenersOfTest } from '../support/listenersOfTest';

listenersOfTest();

const ROOT = `${location.origin}/`;

/** Opens the page at an address, as its script finds it. */
function openAt(address: string): void {
  history.replaceState(null, '', address);
  document.body.innerHTML =
    '<a href="/" data-back>Back</a><a href="/" data-back>Calculator</a><a href="/x">Other</a>';
  leadBack(document);
}

const addresses = () => screen.getAllByRole<HTMLAnchorElement>('link').map(({ href }) => href);

beforeEach(() => {
  sessionStorage.clear();
});

describe('the way back to the calculator', () => {
  it('leads to the default estimate where none came along', () => {
    openAt('/facts/');
    expect(addresses()).toEqual([ROOT, ROOT, `${ROOT}x`]);
  });

  it('leads to the estimate that the address carried, and takes it off the address', () => {
    openAt('/facts/#/?v=1&w1=r5d');
    expect(addresses()).toEqual([`${ROOT}#?v=1&w1=r5d`, `${ROOT}#?v=1&w1=r5d`, `${ROOT}x`]);
    expect(location.pathname + location.search + location.hash).toBe('/facts/');
  });

  it('leaves in the address what else it asks for', () => {
    openAt('/facts/all/?q=price#training-price/?v=1');
    expect(location.search + location.hash).toBe('?q=price#training-price');
    expect(addresses()[0]).toBe(`${ROOT}#?v=1`);
  });

  it('is kept from one page of facts to the other', () => {
    openAt('/facts/#/presets/support-bot/');
    openAt('/facts/all/');
    expect(addresses()[0]).toBe(`${ROOT}presets/support-bot/`);
  });

  it('is that of the last visit, also when that came from the default estimate', () => {
    openAt('/facts/#/?v=1');
    openAt('/facts/#/');
    expect(addresses()[0]).toBe(ROOT);
  });

  it('follows what was entered while the page lay in the browser’s cache', () => {
    openAt('/facts/#/?v=1');
    sessionStorage.setItem('g4m-calc:trip', '?v=1&w1=r9d');
    window.dispatchEvent(new Event('pageshow'));
    expect(addresses()[0]).toBe(`${ROOT}#?v=1&w1=r9d`);
  });

  it('leads nowhere but to the calculator', () => {
    sessionStorage.setItem('g4m-calc:trip', '/evil.example');
    openAt('/facts/#//evil.example');
    expect(addresses()[0]).toBe(ROOT);
  });

  it('holds without storage for the page that was led to', () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied);
    openAt('/facts/#/?v=1');
    expect(addresses()[0]).toBe(`${ROOT}#?v=1`);
  });
});
