import { act, render, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { EmbedPage } from '../../src/app/EmbedPage';
import { FullPage } from '../../src/app/FullPage';
import { readEmbedOptions } from '../../src/embed/options';
import { withPresetWorkloads } from '../../src/embed/presetWorkloads';
import { decodeLink } from '../../src/links/decodeLink';
import { newUser } from './newUser';

/** Shows the full page as a link opens it, and gives the hands to use it with. */
export function openFullPage(query = ''): UserEvent {
  const user = newUser();
  render(<FullPage link={decodeLink(query)} />);
  return user;
}

/** Shows the embed as its address opens it, once its fields and its notice are there. */
export async function openEmbedPage(query = ''): Promise<UserEvent> {
  const user = newUser();
  const options = readEmbedOptions(query);
  await act(async () => {
    render(<EmbedPage link={withPresetWorkloads(decodeLink(query), options)} options={options} />);
    await Promise.all([import('../../src/ui/inputs/WorkloadFields'), import('../../src/app/EmbedNotice')]);
  });
  return user;
}

/** Opens the row of a question, which is there a little after the figures. */
export async function openQuestion(user: UserEvent, question: RegExp): Promise<void> {
  await user.click(await screen.findByRole('button', { name: question }));
}

/** The answer of the full page. */
export function answerPanel(): HTMLElement {
  return screen.getByRole('region', { name: 'Answer' });
}

/** The one element of the page that carries this figure; fails when there is none, or more than one. */
export function metric(name: string, root: ParentNode = document): HTMLElement {
  const [only, ...others] = root.querySelectorAll<HTMLElement>(`output[data-metric="${name}"]`);
  if (!only || others.length > 0) throw new Error(`not exactly one output carries ${name}`);
  return only;
}

/** The unrounded amount of a figure as the page carries it, or null where there is no figure. */
export function usd(name: string, root: ParentNode = document): string | null {
  return metric(name, root).getAttribute('data-usd');
}

/** The four figures of the whole scenario. */
export function headline() {
  return {
    monthly: usd('monthly-usd'),
    annual: usd('annual-usd'),
    perRequest: usd('per-request-usd'),
    per1kRequests: usd('per-1k-requests-usd'),
  };
}

/** How many figures of the estimate carry an amount: those of models beside it are none of its own. */
export function amountsCarried(): number {
  return document.querySelectorAll('output[data-usd]').length;
}

/** The card of the workload with this number, from 1. */
export function card(number: number): HTMLElement {
  const [only, ...others] = document.querySelectorAll<HTMLElement>(`[data-workload="${number}"]`);
  if (!only || others.length > 0) throw new Error(`not exactly one card has the number ${number}`);
  return only;
}

/** The names of the workloads' cards, from top to bottom. */
export function cardNames(): (string | null)[] {
  return [...document.querySelectorAll('[data-workload]')].map((found) => found.getAttribute('aria-label'));
}

/** A text field of a workload's card by the start of its label. */
export function fieldOf(number: number, label: RegExp): HTMLInputElement {
  return within(card(number)).getByRole<HTMLInputElement>('textbox', { name: label });
}

/** Puts a text into a field in place of what it holds, key by key, and leaves the field. */
export async function enter(user: UserEvent, field: HTMLInputElement, text: string): Promise<void> {
  await user.clear(field);
  await user.type(field, text);
  await user.tab();
}

/** Puts a text into a field at once, so that nothing that it starts with is taken for a value, and leaves the field. */
export async function pasteInto(user: UserEvent, field: HTMLInputElement, text: string): Promise<void> {
  await user.clear(field);
  await user.paste(text);
  await user.tab();
}

/** Unfolds a part of the page by the words that it is folded under, at the first place that has it. */
export async function unfold(user: UserEvent, summary: string): Promise<void> {
  const [first] = screen.getAllByText(summary, { selector: 'summary' });
  if (!first) throw new Error(`nothing is folded under “${summary}”`);
  await user.click(first);
}

/** Opens the discounts, extras and fine-tuning of the first workload, and waits for them. */
export async function openRest(user: UserEvent): Promise<void> {
  const [first] = await screen.findAllByRole('button', {
    name: /^Change discounts, extras and fine-tuning of/,
  });
  if (!first) throw new Error('no workload has a rest to change');
  await user.click(first);
  await screen.findByRole('heading', { name: 'Fine-tuning' });
}

/** The same, of a part that may have to be fetched first. */
export function findButton(name: string | RegExp): Promise<HTMLButtonElement> {
  return screen.findByRole<HTMLButtonElement>('button', { name });
}

export function button(name: string | RegExp): HTMLButtonElement {
  return screen.getByRole<HTMLButtonElement>('button', { name });
}

/** The cells of each row of a table's body and foot, as texts. */
export function rowsOf(table: HTMLElement): string[][] {
  return [...table.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim()),
  );
}
