import { render, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { FullPage } from '../../../src/app/FullPage';
import { decodeLink } from '../../../src/links/decodeLink';
import type { Counter } from '../../../src/tokens/counter';
import { CounterContext } from '../../../src/ui/count/counter';
import { inProcessCounter } from '../../support/inProcessCounter';
import { newUser } from '../../support/newUser';

/** Shows the full page as a link opens it, with a counter that needs no worker. */
export function openCountingPage(query = '', counter: Counter = inProcessCounter()): UserEvent {
  const user = newUser();
  render(
    <CounterContext value={counter}>
      <FullPage link={decodeLink(query)} />
    </CounterContext>,
  );
  return user;
}

/** Opens what counts a text for a field, and gives the box that the text is put into. */
export async function openCount(user: UserEvent, field: string): Promise<HTMLTextAreaElement> {
  await user.click(await screen.findByRole('button', { name: new RegExp(`^Count a text for ${field}`) }));
  return screen.findByRole<HTMLTextAreaElement>('textbox', { name: `Text for ${field}` });
}

/** Opens what counts a whole prompt, beside the field that has it. */
export async function openWholePrompt(user: UserEvent, field: string): Promise<void> {
  await openCount(user, field);
  await user.click(screen.getByRole('radio', { name: 'A whole prompt' }));
}

/** Puts a text into a box at once, as one that was copied. */
export async function put(user: UserEvent, box: string | RegExp, text: string): Promise<void> {
  await user.click(screen.getByRole('textbox', { name: box }));
  await user.paste(text);
}
