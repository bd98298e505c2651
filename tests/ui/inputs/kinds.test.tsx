import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_IMAGE } from '../../../src/scenario/defaults';
import { button, enter, openFullPage, openRest, usd } from '../../support/pages';
import { box, showFields } from './workloadPlace';

const kind = (name: string) => screen.getByRole('radio', { name });
const sizes = () => screen.queryAllByRole('group', { name: /^Images, size/ });

const SMALL = { widthPx: 512, heightPx: 512, detail: 'low', imagesPerCall: 2 } as const;

describe('what a workload is', () => {
  it('is one of four', () => {
    showFields();
    expect(screen.getByRole('group', { name: 'What is it?' })).toBeInTheDocument();
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      'Single calls',
      'Chat',
      'Documents',
      'Scanned pages',
    ]);
  });

  it.each([
    [{}, 'Single calls'],
    [{ shape: 'conversation' }, 'Chat'],
    [{ shape: 'documents' }, 'Documents'],
    [{ images: [SMALL] }, 'Scanned pages'],
    [{ shape: 'conversation', images: [SMALL] }, 'Chat'],
  ] as const)('is told of %o', (patch, name) => {
    showFields(patch);
    expect(kind(name)).toBeChecked();
  });

  it('brings an image along as scanned pages, and takes it away again', async () => {
    const { user, held } = showFields({ shape: 'documents' });
    await user.click(kind('Scanned pages'));
    expect(held).toHaveBeenLastCalledWith(
      expect.objectContaining({ shape: 'requests', images: [DEFAULT_IMAGE] }),
    );
    expect(await screen.findByRole('group', { name: 'Images, size 1' })).toBeInTheDocument();
    await user.click(kind('Single calls'));
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ shape: 'requests', images: [] }));
    expect(sizes()).toHaveLength(0);
  });

  it('gives the images back that scanned pages had', async () => {
    const { user, held } = showFields({ images: [SMALL] });
    await user.click(kind('Documents'));
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ images: [] }));
    await user.click(kind('Scanned pages'));
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ shape: 'requests', images: [SMALL] }));
  });

  it('leaves a chat the images that go along with its turns', async () => {
    const { user, held } = showFields({ shape: 'conversation', images: [SMALL] });
    await user.click(kind('Documents'));
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ images: [SMALL] }));
    await user.click(kind('Single calls'));
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ images: [] }));
  });

  it('is undone with its images', async () => {
    const user = openFullPage('w1=r1000d~i2000~o500~ma512x512l2');
    const before = usd('monthly-usd');
    await user.click(kind('Chat'));
    expect(usd('monthly-usd')).not.toBe(before);
    await user.click(button('Undo'));
    expect(kind('Scanned pages')).toBeChecked();
    expect(usd('monthly-usd')).toBe(before);
  });

  it('works out the cache of a chat as long as nothing else was said of it', async () => {
    const { user, held } = showFields();
    await user.click(kind('Chat'));
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ cacheMode: 'worked-out' }));
    await user.click(kind('Single calls'));
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ cacheMode: 'share' }));
  });

  it.each([
    [{ cachedSharePercent: 40 }, 'share'],
    [{ cacheMode: 'worked-out', sharedPrefixTokens: 2_000 }, 'worked-out'],
  ] as const)('leaves the cache alone where it was said: %o', async (patch, cacheMode) => {
    const { user, held } = showFields(patch);
    await user.click(kind('Chat'));
    await user.click(kind('Single calls'));
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ ...patch, cacheMode }));
  });

  it('becomes single calls again with the last of its images, and the focus goes where they are added', async () => {
    const { user } = showFields({ images: [SMALL] });
    await user.click(await screen.findByRole('button', { name: 'Remove images of size 1' }));
    expect(kind('Single calls')).toBeChecked();
    expect(button(/^Change discounts/)).toHaveFocus();
  });

  it('keeps what was typed in a field that is in all of them', async () => {
    const { user, held } = showFields();
    await enter(user, box(/How often/), '77');
    await user.click(kind('Chat'));
    expect(held).toHaveBeenLastCalledWith(expect.objectContaining({ volume: 77 }));
    await openRest(user);
    expect(box(/^History sent/)).toHaveValue('');
  });
});
