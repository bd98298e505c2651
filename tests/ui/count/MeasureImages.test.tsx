import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { gif, png } from '../../imports/pictures';
import { button, card, findButton, openFullPage } from '../../support/pages';

const file = (name: string, bytes: Uint8Array) =>
  new File([new Uint8Array(bytes)], name, { type: 'image/png' });

/** Scanned pages of 512 × 512 pixels in low detail. */
const SCANS = 'w1=r1000d~i500~o300~ma512x512l1';

const chooser = () => screen.findByLabelText<HTMLInputElement>('Images to measure');
const widths = () =>
  within(card(1))
    .getAllByRole('textbox', { name: 'pixels wide' })
    .map((field) => (field as HTMLInputElement).value);

describe('pictures that are chosen', () => {
  it('are told by size, with their tokens here and on the model to move to', async () => {
    const user = openFullPage(SCANS);
    await user.upload(await chooser(), [
      file('a.png', png(1024, 1024)),
      file('b.png', png(1024, 1024)),
      file('c.png', gif(512, 512)),
    ]);
    expect(await screen.findByText('2 images of 1,024 × 1,024 px')).toBeVisible();
    // Shrunk to 768 × 768, 4 tiles: 2,833 + 4 x 5,667.
    expect(screen.getByText('GPT-4o mini: 25,501 tokens each in high detail, 2,833 in low.')).toBeVisible();
    // 1 tile: 2,833 + 5,667.
    expect(screen.getByText('GPT-4o mini: 8,500 tokens each in high detail, 2,833 in low.')).toBeVisible();
    // 16 x 16 patches of 32 pixels, times 1.2, rounded up: 307.2.
    expect(screen.getByText(/^gpt-6-luna: 308 tokens each in high detail/)).toBeVisible();
  });

  it('take the place of the lines, or come behind them', async () => {
    const user = openFullPage(SCANS);
    await user.upload(await chooser(), [file('a.png', png(800, 600))]);
    await user.click(await findButton('Add them to the lines'));
    expect(widths()).toEqual(['512', '800']);
    await user.upload(await chooser(), [file('a.png', png(640, 480))]);
    await user.click(await findButton('Put them in the place of the lines'));
    expect(widths()).toEqual(['640']);
    expect(button('Measure images')).toHaveFocus();
    await user.click(button('Undo'));
    expect(widths()).toEqual(['512', '800']);
  });

  it('are asked about where they may be samples', async () => {
    const user = openFullPage(SCANS);
    await user.upload(await chooser(), [file('a.png', png(800, 600)), file('b.png', png(80, 60))]);
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Of these,' }),
      'one goes along with each call: these are samples',
    );
    await user.click(button('Put them in the place of the lines'));
    const each = within(card(1)).getAllByRole('textbox', { name: 'a call, of' });
    expect(each.map((field) => (field as HTMLInputElement).value)).toEqual(['0.5', '0.5']);
  });

  it('that can’t be read are named with the reason, and the others are measured', async () => {
    const user = openFullPage(SCANS);
    await user.upload(await chooser(), [file('notes.png', new Uint8Array([1, 2])), file('a.png', png(8, 8))]);
    expect(await screen.findByText('notes.png')).toBeVisible();
    expect(
      screen.getByText(': Its first bytes tell no size of a PNG, JPEG, GIF, WebP or AVIF.'),
    ).toBeVisible();
    expect(screen.getByText('1 image of 8 × 8 px')).toBeVisible();
    expect(screen.getByText('1 image measured, 1 file not read.')).toBeInTheDocument();
  });

  it('may be dropped or pasted onto the lines', async () => {
    openFullPage(SCANS);
    await chooser();
    const line = screen.getByRole('group', { name: 'Images, size 1' });
    fireEvent.drop(line, { dataTransfer: { files: [file('a.png', png(80, 60))], types: ['Files'] } });
    expect(await screen.findByText('1 image of 80 × 60 px')).toBeVisible();
    fireEvent.paste(line, { clipboardData: { files: [file('b.png', png(90, 60))] } });
    expect(await screen.findByText('1 image of 90 × 60 px')).toBeVisible();
  });

  it('are told from other files, which are left to the page', async () => {
    openFullPage(SCANS);
    await chooser();
    const line = screen.getByRole('group', { name: 'Images, size 1' });
    const csv = new File(['model,tokens'], 'usage.csv', { type: 'text/csv' });
    fireEvent.drop(line, { dataTransfer: { files: [csv], types: ['Files'] } });
    fireEvent.drop(line, { dataTransfer: { files: [file('a.png', png(80, 60))], types: ['Files'] } });
    expect(await screen.findByText('1 image of 80 × 60 px')).toBeVisible();
    expect(within(card(1)).queryByText('usage.csv')).toBeNull();
  });
});

describe('a model to move to whose images can’t be counted', () => {
  it.each([
    ['claude-haiku-5.5', 'Claude Haiku 5.5 counts images in a way that is not established.'],
    ['llama-3.1-8b', 'Llama 3.1 8B takes no images.'],
  ])('says why: %s', async (id, text) => {
    const user = openFullPage(`mt=${id}&${SCANS}`);
    await user.upload(await chooser(), [file('a.png', png(80, 60))]);
    expect(await screen.findByText(text)).toBeVisible();
  });
});
