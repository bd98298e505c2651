import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import WarningList from '../../../src/ui/results/WarningList';
import { Warnings } from '../../../src/ui/results/Warnings';

describe('warnings', () => {
  it('take no room where there are none', () => {
    const { container } = render(<Warnings warnings={[]} />);
    expect(container).toBeEmptyDOMElement();
  });

  it.each([
    [
      { code: 'context-exceeded', limitTokens: 128_000 },
      /impossible.*context window of 128,000 tokens.*split/i,
    ],
    [
      { code: 'output-exceeded', limitTokens: 16_384 },
      /impossible.*16,384 tokens at most.*further requests/i,
    ],
    [{ code: 'cache-below-minimum', limitTokens: 1_024 }, /under 1,024 tokens are never cached/],
    [
      { code: 'context-exceeded', limitTokens: 128_000, turn: 319 },
      /impossible.*from turn 319 on.*context window of 128,000 tokens.*end the conversation earlier.*fewer of its turns/i,
    ],
    [
      { code: 'prefix-below-minimum', limitTokens: 1_024 },
      /shared start of the prompts is under 1,024 tokens.*never cached/,
    ],
    [
      { code: 'context-exceeded', limitTokens: 128_000, searchTokens: 8_000 },
      /impossible.*web search: 8,000 tokens.*128,000 tokens.*search less/i,
    ],
    [{ code: 'prompt-below-minimum', limitTokens: 1_024 }, /under 1,024 tokens are never cached\.$/],
    [{ code: 'nothing-shared' }, /no shared start.*nothing is cached/],
    [{ code: 'cache-all-in-batch' }, /all requests are in Batch/],
    [{ code: 'hit-rate-zero' }, /this hit rate nothing is cached/],
    [{ code: 'cache-not-in-batch' }, /Batch and cached.*only for the requests outside Batch/],
    [{ code: 'no-requests' }, /no requests.*no price per request/i],
    [{ code: 'rate-unknown' }, /no rate.*left out.*another list/],
  ] as const)('put %o into words with the way out', (warning, words) => {
    render(<WarningList warnings={[warning]} />);
    expect(screen.getByRole('listitem')).toHaveTextContent(words);
  });

  it('stand one below the other in the order given', () => {
    render(<WarningList warnings={[{ code: 'no-requests' }, { code: 'cache-not-in-batch' }]} />);
    const texts = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(texts).toEqual([expect.stringMatching(/No requests/), expect.stringMatching(/Batch/)]);
  });
});
