import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { amountsCarried, enter, fieldOf, openEmbedPage } from '../support/pages';

const EIGHTEEN = 'w1=r1000d~i2000~o500';

const section = () => screen.findByRole('region', { name: 'On other models' });
const models = (part: HTMLElement) =>
  [...part.querySelectorAll<HTMLElement>('[data-model]')].map(({ dataset }) => dataset.model);
const monthOn = (part: HTMLElement, id: string) =>
  part.querySelector(`[data-model="${id}"] [data-usd]`)?.getAttribute('data-usd');

describe('other models in an embed', () => {
  it('stand there only where its address asks for them', async () => {
    await openEmbedPage(`show=split~figures&${EIGHTEEN}`);
    expect(screen.queryByText('On other models')).not.toBeInTheDocument();
  });

  it('are the one to move to and the cheapest, with what the same calls cost there', async () => {
    await openEmbedPage(`show=models&${EIGHTEEN}`);
    const part = await section();
    expect(models(part)).toHaveLength(5);
    expect(models(part)[0]).toBe('gpt-6-luna');
    // 60M input x 0.10 + 15M output x 0.50.
    expect(monthOn(part, 'gpt-6-luna')).toBe('13.5');
    expect(part).toHaveTextContent('On gpt-6-luna the same tokens cost $13.50 a month, up to $15.60');
    expect(part).toHaveTextContent('Assumed: ');
    // The page’s own figures are what they are without it.
    expect(screen.queryByText('Per 1,000 requests')).not.toBeInTheDocument();
  });

  it('are those that the estimate names, and follow what is entered', async () => {
    const user = await openEmbedPage(`show=split~models&mm=claude-haiku-5.5~gpt-6-luna&${EIGHTEEN}`);
    const part = await section();
    expect(models(part)).toEqual(['gpt-6-luna', 'claude-haiku-5.5']);
    await enter(user, fieldOf(1, /^Output/), '1,000');
    // 60M x 0.10 + 30M x 0.50.
    await vi.waitFor(() => expect(monthOn(part, 'gpt-6-luna')).toBe('21'));
  });

  it('have no row that opens, for a frame has no room for it', async () => {
    await openEmbedPage(`show=models&${EIGHTEEN}`);
    const part = await section();
    expect(within(part).queryByRole('button', { expanded: false })).not.toBeInTheDocument();
  });

  it('are not told of where no figure is', async () => {
    await openEmbedPage('show=models&preset=nope');
    await screen.findByRole('alert');
    expect(screen.queryByText('On other models')).not.toBeInTheDocument();
    expect(amountsCarried()).toBe(0);
  });
});
