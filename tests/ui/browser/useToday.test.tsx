import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { useToday } from '../../../src/ui/browser/useToday';

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

  it('is not known in the served HTML', () => {
    expect(renderToString(<Today />)).toContain('not known');
  });
});
