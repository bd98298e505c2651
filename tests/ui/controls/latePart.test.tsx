import { render, screen, within } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { latePart } from '../../../src/ui/controls/latePart';
import { newUser } from '../../support/newUser';

function Note({ name }: { name: string }) {
  const [text, setText] = useState('');
  return <input aria-label={name} value={text} onChange={(event) => setText(event.target.value)} />;
}

/** A part whose file can't be had for so many times. */
function partThatFails(times: number) {
  let asked = 0;
  return latePart<{ name: string; onClose?: () => void }>('The note', async () => {
    asked += 1;
    if (asked <= times) throw new Error('not there');
    return { default: Note };
  });
}

describe('a late part', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it('that can’t be had leaves what is around it, and comes when it is tried again', async () => {
    const Part = partThatFails(2);
    render(
      <Suspense fallback="One moment">
        <p>Around it</p>
        <Part name="Only" />
      </Suspense>,
    );
    await screen.findByRole('alert');
    expect(screen.getByText('Around it')).toBeInTheDocument();
    await newUser().click(screen.getByRole('button', { name: 'Try again' }));
    await newUser().click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('textbox', { name: 'Only' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('in one place keeps what was typed in it when another place gets it too', async () => {
    const Part = partThatFails(1);
    const page = () =>
      ['First', 'Second'].map((name) => (
        <section key={name} aria-label={name}>
          <Suspense fallback="One moment">
            <Part name={name} />
          </Suspense>
        </section>
      ));
    const { rerender } = render(page());
    const tryAgain = (name: string) =>
      within(screen.getByRole('region', { name })).findByRole('button', { name: 'Try again' });
    await newUser().click(await tryAgain('First'));
    await newUser().type(await screen.findByRole('textbox', { name: 'First' }), 'half typed');
    await newUser().click(await tryAgain('Second'));
    expect(await screen.findByRole('textbox', { name: 'Second' })).toHaveValue('');
    // As any edit does to the page around it.
    rerender(page());
    expect(await screen.findByRole('textbox', { name: 'First' })).toHaveValue('half typed');
  });

  it('that can be closed can be given up', async () => {
    const Part = partThatFails(1);
    const onClose = vi.fn();
    render(
      <Suspense>
        <Part name="Only" onClose={onClose} />
      </Suspense>,
    );
    await newUser().click(await screen.findByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
