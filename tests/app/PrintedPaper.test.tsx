import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { latePaper } from '../../src/app/latePaper';
import { openFullPage } from '../support/pages';

const sheet = () => screen.queryByRole('region', { name: 'Sheet to sign' });
const say = (event: 'beforeprint' | 'afterprint') => act(() => void dispatchEvent(new Event(event)));

describe('what is put on paper', () => {
  it('is there as soon as the page is printed, with what was typed last, and gone behind it', async () => {
    const user = openFullPage();
    await waitFor(() => expect(latePaper()).not.toBeNull());
    expect(sheet()).toBeNull();
    const output = screen.getByRole('textbox', { name: /^Output/ });
    await user.clear(output);
    await user.type(output, '0');
    say('beforeprint');
    // 60M x 0.15 alone.
    expect(sheet()).toHaveTextContent('$9.00 a month');
    say('afterprint');
    expect(sheet()).toBeNull();
  });

  it('is the page itself where no figure may be shown', async () => {
    openFullPage('w1=r1000d~i2000~o500&z=2');
    await waitFor(() => expect(latePaper()).not.toBeNull());
    say('beforeprint');
    expect(sheet()).toBeNull();
    say('afterprint');
  });
});
