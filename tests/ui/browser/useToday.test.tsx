import { act, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { localDate } from '../../../src/ui/browser/localDate';
import { useToday } from '../../../src/ui/browser/useToday';
import { formatDate } from '../../../src/units/format';
import { partialDateText } from '../../../src/wording/partialDate';

function Today() {
  return <p>{useToday() ?? 'not known'}</p>;
}

describe('today', () => {
  it('is the reader’s own date, just before and just after midnight', () => {
    vi.useFakeTimers({ now: new Date(2027, 0, 5, 23, 59), toFake: ['Date'] });
    expect(render(<Today />).container).toHaveTextContent('2027-01-05');
    vi.setSystemTime(new Date(2027, 0, 6, 0, 1));
    expect(render(<Today />).container).toHaveTextContent('2027-01-06');
  });

  it('is another on a page that is turned to again after midnight', () => {
    vi.useFakeTimers({ now: new Date(2027, 0, 13, 23, 59), toFake: ['Date'] });
    const { container, unmount } = render(<Today />);
    vi.setSystemTime(new Date(2027, 0, 14, 0, 1));
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(container).toHaveTextContent('2027-01-14');
    vi.setSystemTime(new Date(2027, 0, 15, 0, 1));
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(container).toHaveTextContent('2027-01-15');
    unmount();
  });

  it.each(['Etc/GMT+12', 'Etc/GMT-14'])('is the day of the reader’s own zone, in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    // At 11:00 UTC on 14 January it is 23:00 on the 13th in UTC-12 and 01:00 on the 15th in UTC+14.
    vi.useFakeTimers({ now: new Date('2027-01-14T11:00:00Z'), toFake: ['Date'] });
    expect(localDate()).toBe(zone === 'Etc/GMT+12' ? '2027-01-13' : '2027-01-15');
    expect(formatDate('2027-01-14')).toBe('14 January 2027');
    expect(partialDateText('2027-01')).toBe('January 2027');
  });

  it.each([
    ['1970-01-01T12:00:00', '1970-01-01'],
    ['9999-12-31T12:00:00', '9999-12-31'],
    ['+010000-01-01T12:00:00', null],
    ['-000001-06-01T12:00:00', null],
    ['no date', null],
  ])('of a clock at %s is %s', (time, day) => {
    vi.stubGlobal(
      'Date',
      class extends Date {
        constructor(value?: string | number) {
          super(value ?? time);
        }
      },
    );
    const today = localDate();
    vi.unstubAllGlobals();
    expect(today).toBe(day);
  });

  it('is not known in the served HTML', () => {
    expect(renderToString(<Today />)).toContain('not known');
  });
});
