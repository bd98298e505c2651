import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ImageInput } from '../../../src/scenario/scenario';
import { cardOf } from '../../support/cards';
import {
  button,
  card,
  enter,
  metric,
  openFullPage,
  openQuestion,
  openRest,
  pasteInto,
  usd,
} from '../../support/pages';
import { box, ratesShown, resultOf, showFields } from './workloadPlace';

const SQUARE: ImageInput = { widthPx: 1024, heightPx: 1024, detail: 'high', imagesPerCall: 1 };

const sizes = () => screen.queryAllByRole('group', { name: /^Images, size/ });

function size(number: number): HTMLElement {
  return screen.getByRole('group', { name: `Images, size ${number}` });
}

function pixels(number: number, name: RegExp): HTMLInputElement {
  return within(size(number)).getByRole<HTMLInputElement>('textbox', { name });
}

const detail = (number: number) => within(size(number)).getByRole('combobox', { name: 'Detail' });

describe('the extras of a workload', () => {
  it('are not made until they are asked for', async () => {
    const { user } = showFields();
    expect(screen.queryByRole('textbox', { name: /^Retries/ })).not.toBeInTheDocument();
    await openRest(user);
    expect(box(/^Retries/)).toHaveValue('0');
    await user.click(button(/^Change discounts/));
    expect(screen.queryByRole('textbox', { name: /^Retries/ })).not.toBeInTheDocument();
  });

  it('bill calls made again with all their tokens', async () => {
    // 60M + 10% = 66M x 0.15 = 9.90, 16.5M x 0.60 = 9.90; retries are no requests of their own.
    const user = openFullPage();
    await openRest(user);
    await enter(user, box(/^Retries/), '10');
    expect(usd('monthly-usd')).toBe('19.8');
    expect(usd('per-request-usd')).toBe('0.00066');
  });
});

describe('images', () => {
  it('are added, edited and removed', async () => {
    const { user, held } = showFields();
    await openRest(user);
    await user.click(button('Add images to each call'));
    await user.click(button('Add another size'));
    await screen.findByRole('group', { name: 'Images, size 2' });
    await enter(user, pixels(2, /pixels wide/), '512');
    await enter(user, pixels(2, /high/), '256');
    await enter(user, pixels(2, /a call/), '2.5');
    await user.selectOptions(detail(2), 'auto');
    expect(held).toHaveBeenLastCalledWith(
      expect.objectContaining({
        images: [SQUARE, { widthPx: 512, heightPx: 256, detail: 'auto', imagesPerCall: 2.5 }],
      }),
    );
    await user.click(button('Remove images of size 1'));
    expect(sizes()).toHaveLength(1);
    expect(pixels(1, /pixels wide/)).toHaveValue('512');
    await user.click(button('Remove images of size 1'));
    expect(sizes()).toHaveLength(0);
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ images: [] }));
  });

  it('are counted into the input', async () => {
    // 25,501 tokens in each of 30,000 requests: 765.03M; with the text 825.03M x 0.15 = 123.7545.
    showFields({ images: [SQUARE] });
    await screen.findByRole('group', { name: 'Images, size 1' });
    expect(resultOf(box(/^Input/))).toBe('With images $123.75 · 825M tokens');
    // 765.03M x 0.15 = 114.7545 of it are theirs.
    expect(resultOf(pixels(1, /pixels wide/))).toBe('$114.75 · 765M tokens');
  });

  it('say what is seen of them, their tokens and what they cost beside GPT-4o', async () => {
    // The shorter side becomes 768: 2 x 2 tiles of 512. 2,833 + 4 x 5,667 = 25,501 tokens x 0.15 / 1M = 0.00382515.
    // GPT-4o: 85 + 4 x 170 = 765 tokens x 2.50 / 1M = 0.0019125, half of it.
    showFields({ images: [SQUARE] });
    const entry = await screen.findByRole('group', { name: 'Images, size 1' });
    expect(entry).toHaveTextContent(
      'Seen as 768 × 768 px, 4 tiles: 25,501 tokens, $0.003825 an image at the standard rate. ' +
        'GPT-4o takes 765 tokens, $0.001913: an image costs 2 times as much here.',
    );
  });

  it.each([
    // 2,833 tokens flat.
    [{ detail: 'low' }, /^.*Low detail, whatever the size: 2,833 tokens/],
    // 2,833 + 5,667 = 8,500; small images are never enlarged.
    [{ widthPx: 512, heightPx: 512 }, /Seen as 512 × 512 px, 1 tile: 8,500 tokens/],
    // 4,096 x 1,024 fits 2,048 x 512: 4 x 1 tiles, 25,501.
    [{ widthPx: 4096, detail: 'auto' }, /Seen as 2,048 × 512 px, 4 tiles, counted as high: 25,501 tokens/],
  ] as const)('of %o are told by their size', async (patch, said) => {
    showFields({ images: [{ ...SQUARE, ...patch }] });
    expect(await screen.findByRole('group', { name: 'Images, size 1' })).toHaveTextContent(said);
  });

  it('are priced by the user’s own price', async () => {
    // 25,501 x 0.30 / 1M = 0.0076503, four times as much as 0.0019125.
    showFields({ images: [SQUARE] }, { own: { 'base.standard.input': 0.3 } });
    const entry = await screen.findByRole('group', { name: 'Images, size 1' });
    expect(entry).toHaveTextContent(/\$0\.00765 an image.*4 times as much/);
  });

  it('have 26 sizes at most, one for each letter of a link', async () => {
    const { user } = showFields({ images: Array.from({ length: 25 }, () => SQUARE) });
    await screen.findByRole('group', { name: 'Images, size 25' });
    await openRest(user);
    await user.click(button('Add another size'));
    expect(sizes()).toHaveLength(26);
    expect(button('Add another size')).toBeDisabled();
    await user.click(button('Remove images of size 3'));
    expect(button('Add another size')).toBeEnabled();
  });

  it('refuse a side of no pixels and keep the one before', async () => {
    const { user } = showFields({ images: [SQUARE] });
    await screen.findByRole('group', { name: 'Images, size 1' });
    await enter(user, pixels(1, /pixels wide/), '0');
    expect(pixels(1, /pixels wide/)).toHaveAccessibleDescription(/under 1.*Still counting 1,024\./);
  });

  it('are added in steps that can be undone one by one', async () => {
    const user = openFullPage();
    await openRest(user);
    await user.click(button('Add images to each call'));
    await user.click(button('Add another size'));
    await screen.findByRole('group', { name: 'Images, size 2' });
    await user.click(button('Undo'));
    expect(sizes()).toHaveLength(1);
    await user.click(button('Undo'));
    expect(sizes()).toHaveLength(0);
  });
});

describe('web searches', () => {
  it('are not known on a list without their price, and the total says that it lacks them', async () => {
    // 18.00, and 30,000 searches put 8,000 tokens each into the prompt: 240M x 0.15 = 36.00; together 54.00.
    const user = openFullPage();
    await openRest(user);
    const searches = box(/^Web searches/);
    await enter(user, searches, '1');
    expect(resultOf(searches)).toMatch(/not known.*30,000 searches/);
    expect(metric('monthly-usd')).toHaveTextContent('over $54.00');
    expect(metric('monthly-usd')).toHaveAttribute('data-incomplete', 'true');
    expect(screen.getByText(/^Incomplete/)).toBeInTheDocument();
    expect(await within(card(1)).findByText(/no rate/)).toBeInTheDocument();
  });

  it('cost by the call on a list that has their price', async () => {
    // 54.00 and 30,000 x 10 / 1,000 = 300.00.
    const user = openFullPage('p=openai&w1=r1000d~i2000~o500~ws1');
    await openRest(user);
    expect(resultOf(box(/^Web searches/))).toBe('$300.00 · 30,000 searches');
    expect(usd('monthly-usd')).toBe('354');
    expect(metric('monthly-usd')).not.toHaveAttribute('data-incomplete');
  });
});

describe('the way the model is run', () => {
  const fast = () => screen.queryByRole('checkbox', { name: 'Fast' });
  const hosting = () => screen.queryByRole<HTMLInputElement>('textbox', { name: /^Hosting/ });

  it('is Fast only on a list with such a price', async () => {
    // 60M x 0.25 = 15.00, 15M x 1.00 = 15.00.
    const user = openFullPage();
    await openRest(user);
    expect(fast()).not.toBeInTheDocument();
    await openQuestion(user, /^Which prices/);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Prices' }), 'openai');
    await user.click(screen.getByRole('checkbox', { name: 'Fast' }));
    expect(usd('monthly-usd')).toBe('30');
    expect(ratesShown()).toMatch(/\$0\.25, \$1\.00/);
  });

  it('is told with the rates that are applied, those of Batch where the requests are in it', async () => {
    const { user } = showFields({ batchSharePercent: 30 });
    const rates = () => ratesShown().trim();
    await openRest(user);
    expect(rates()).toBe('Per 1M tokens in, out: $0.15, $0.60; $0.075, $0.30 in Batch');
    await enter(user, box(/^Batch/), '100');
    expect(rates()).toBe('Per 1M tokens in, out: $0.075, $0.30 in Batch');
    await user.click(screen.getByRole('checkbox', { name: 'Fine-tuned' }));
    expect(rates()).toBe('Per 1M tokens in, out: $0.15, $0.60 in Batch');
  });

  it('can be taken back from Fast on a list that has no such price', async () => {
    const { user, held } = showFields({ fast: true });
    await openRest(user);
    expect(ratesShown()).toMatch(/not known/);
    await user.click(screen.getByRole('checkbox', { name: 'Fast' }));
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ fast: false }));
    expect(fast()).not.toBeInTheDocument();
  });

  it('is Fast at the user’s own price where the list has none', async () => {
    const { user } = showFields({}, { own: { 'base.fast.input': 0.5 } });
    await openRest(user);
    expect(fast()).toBeInTheDocument();
  });

  it('pays Azure for hosting a fine-tuned deployment', async () => {
    // 720 x 1.70 = 1,224.00; 100 x 1.70 = 170.00.
    const { user } = showFields({}, { card: cardOf('azure-global') });
    await openRest(user);
    expect(hosting()).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Fine-tuned' }));
    expect(resultOf(box(/^Hosting/))).toMatch(/\$1,224\.00.*for the deployment/);
    await enter(user, box(/^Hosting/), '100');
    expect(resultOf(box(/^Hosting/))).toMatch(/\$170\.00/);
    await pasteInto(user, box(/^Hosting/), '745');
    expect(box(/^Hosting/)).toHaveAccessibleDescription(/over 744.*Still counting 100\./);
  });

  it.each(['documents', 'openai'])('pays for no hosting by the list %s', async (listId) => {
    const { user } = showFields({ fineTuned: true }, { card: cardOf(listId) });
    await openRest(user);
    expect(hosting()).not.toBeInTheDocument();
  });
});
