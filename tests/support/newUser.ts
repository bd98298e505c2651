import userEvent, { type UserEvent } from '@testing-library/user-event';

/**
 * Someone who uses what is shown. What lies under a pointer is for the browser tests: there are no layout and no style
 * sheets here that it could be asked of, and asking takes most of the time of a click.
 */
export function newUser(): UserEvent {
  return userEvent.setup({ delay: null, pointerEventsCheck: 0 });
}
