import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LinkNotice } from '../../../src/ui/share/LinkNotice';
import { newUser } from '../../support/newUser';

const PROBLEM = { where: 'Workload 1', reason: '“x5” is not a field of a workload; it was skipped.' };
const nothing = () => undefined;

describe('the notice about a link', () => {
  it('is not there for a link that arrived as it was sent', () => {
    const { container } = render(
      <LinkNotice withheld={null} problems={[]} onAccept={nothing} onDismiss={nothing} />,
    );
    expect(container).toBeEmptyDOMElement();
  });

  it.each([
    ['cut-off', /incomplete.*cut off/, 'Use what arrived'],
    ['altered', /changed after it was made.*Ask for it again/, 'Use what arrived'],
    ['damaged', /changed on its way/, 'Start afresh'],
    ['too-long', /longer than 4,096 characters/, 'Start afresh'],
    ['newer-version', /newer version/, 'Start afresh'],
  ] as const)('says why a link that is %s shows no figure, and the way on', async (withheld, words, way) => {
    const user = newUser();
    const accept = vi.fn();
    render(<LinkNotice withheld={withheld} problems={[]} onAccept={accept} onDismiss={nothing} />);
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('alert')).toHaveTextContent(/no figure is shown/);
    await user.click(screen.getByRole('button', { name: way }));
    expect(accept).toHaveBeenCalledOnce();
  });

  it('lists what could not be read, until it is understood', async () => {
    const user = newUser();
    const dismiss = vi.fn();
    render(<LinkNotice withheld={null} problems={[PROBLEM]} onAccept={nothing} onDismiss={dismiss} />);
    expect(screen.getByRole('listitem')).toHaveTextContent(/Workload 1: “x5” is not a field/);
    await user.click(screen.getByRole('button', { name: 'Understood' }));
    expect(dismiss).toHaveBeenCalledOnce();
  });

  it('lists it beside the reason why no figure is shown', () => {
    render(<LinkNotice withheld="cut-off" problems={[PROBLEM]} onAccept={nothing} onDismiss={nothing} />);
    expect(screen.getByRole('alert')).toHaveTextContent(/cut off/);
    expect(screen.getByRole('listitem')).toHaveTextContent(/x5/);
  });

  it('has no button where it stays', () => {
    render(<LinkNotice withheld={null} problems={[PROBLEM]} onAccept={nothing} onDismiss={null} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
