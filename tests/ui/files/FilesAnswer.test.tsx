import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReadingClient } from '../../../src/imports/client';
import { FilesAnswer } from '../../../src/ui/files/FilesAnswer';
import { GivenFiles } from '../../../src/ui/files/givenFiles';
import { basisBy } from '../../support/cards';
import { readingHere } from '../../support/readingPort';

const USAGE = JSON.stringify({
  model: 'gpt-4o-mini',
  usage: { prompt_tokens: 1_000_000, completion_tokens: 200_000 },
});

function show() {
  const files = new GivenFiles(new ReadingClient(readingHere()));
  render(<FilesAnswer files={files} basis={basisBy()} />);
  return async (name: string, text: string) => act(async () => files.add([new File([text], name)]));
}

describe('the answer of the row of files', () => {
  it('is an invitation where there are none', () => {
    show();
    expect(screen.getByText(/^Drop a usage export, a bill or a Batch file/)).toBeInTheDocument();
  });

  it('is what usage comes to by the list, where no bill stands beside it', async () => {
    const give = show();
    await give('usage.json', USAGE);
    // 1M x 0.15 + 0.2M x 0.60.
    expect(
      await screen.findByText(/^The usage of no known date comes to \$0\.27 by this list; no bill/),
    ).toBeInTheDocument();
  });

  it('is what the files are where none tells of usage', async () => {
    const give = show();
    await give('picture.png', '\u0089PNG');
    expect(await screen.findByText('Given here: 1 file that could not be read.')).toBeInTheDocument();
  });
});
