import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Dialog } from '../../../src/ui/controls/Dialog';
import { newUser } from '../../support/newUser';

function Place() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open it
      </button>
      {open && (
        <Dialog title="A question" onClose={() => setOpen(false)}>
          <p>Its body</p>
          <input aria-label="Its field" data-begin="" />
        </Dialog>
      )}
    </>
  );
}

describe('a dialog', () => {
  it('opens under its title with the focus where it begins, closes, and gives focus back to what opened it', async () => {
    const user = newUser();
    render(<Place />);
    const opener = screen.getByRole('button', { name: 'Open it' });
    await user.click(opener);
    expect(screen.getByRole('dialog', { name: 'A question' })).toHaveTextContent('Its body');
    expect(screen.getByLabelText('Its field')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(opener).toHaveFocus();
  });

  it('is gone once the browser has closed it', async () => {
    const user = newUser();
    render(<Place />);
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    // What the browser does on Escape.
    screen.getByRole<HTMLDialogElement>('dialog').close();
    expect(await screen.findByRole('button', { name: 'Open it' })).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
