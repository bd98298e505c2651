import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, card, cardNames, enter, fieldOf, findButton, openFullPage, usd } from '../../support/pages';

/** Three workloads of 1M input tokens a month at $0.15, $0.30 (2M) and $0.45 (3M), with their names. */
const THREE = 'w1=r1m~i1000000~o0~nAlpha&w2=r2m~i1000000~o0~nBeta&w3=r3m~i1000000~o0~nGamma';

/** Five of 1M input tokens a month at $0.15, $0.30 and so on. */
const FIVE = `${THREE}&w4=r4m~i1000000~o0~nDelta&w5=r5m~i1000000~o0~nEpsilon`;

/** The names of those that are folded away. */
const foldedNames = () =>
  screen.queryAllByRole('button', { expanded: false }).flatMap((found) => {
    const [, name] = /^(\w+)\$/.exec(found.textContent ?? '') ?? [];
    return name ? [name] : [];
  });

const opener = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}.*a month`) });

/** The elements that the Tab key stops at inside of another; of radio buttons one. */
function tabStops(root: ParentNode): number {
  const all = [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')];
  return all.filter(
    (found) =>
      !found.matches(':disabled') &&
      !found.closest('[hidden]') &&
      !found.closest('details:not([open]) > :not(summary)') &&
      (found.getAttribute('type') !== 'radio' || (found as HTMLInputElement).checked),
  ).length;
}

function manyWorkloads(count: number): string {
  return Array.from({ length: count }, (_, index) => `w${index + 1}=r1m~i1~o1`).join('&');
}

function amounts(): (string | null)[] {
  return cardNames().map((_, index) => usd('workload-monthly-usd', card(index + 1)));
}

describe('the workloads', () => {
  it('stand in the order of the link, each with its number and one figure', () => {
    openFullPage(THREE);
    expect(cardNames()).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(amounts()).toEqual(['0.15', '0.3', '0.45']);
  });

  it('get another one of defaults at their end, which takes the focus', async () => {
    // 1,000 x 30 x 1,000 = 30M input x 0.15 = 4.50, 30,000 x 300 = 9M output x 0.60 = 5.40, together 9.90.
    const user = openFullPage(THREE);
    await user.click(button('Add a workload'));
    expect(cardNames()).toEqual(['Alpha', 'Beta', 'Gamma', 'Workload 4']);
    expect(foldedNames()).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(usd('workload-monthly-usd', card(4))).toBe('9.9');
    expect(card(4)).toHaveFocus();
    expect(screen.getByText('Workload 4 added.')).toHaveAttribute('role', 'status');
  });

  it('are duplicated next to the original, under a name of their own, with the focus on the copy', async () => {
    const user = openFullPage(THREE);
    await user.click(await findButton('Duplicate Beta'));
    expect(cardNames()).toEqual(['Alpha', 'Beta', 'Beta copy', 'Gamma']);
    expect(foldedNames()).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(amounts()).toEqual(['0.15', '0.3', '0.3', '0.45']);
    expect(card(3)).toHaveFocus();
  });

  it('are renamed in their heading, and their buttons with them', async () => {
    const user = openFullPage(THREE);
    await enter(user, fieldOf(2, /Name of workload 2/), 'Nightly');
    expect(cardNames()).toEqual(['Alpha', 'Nightly', 'Gamma']);
    expect(await findButton('Remove Nightly')).toBeInTheDocument();
    await user.clear(fieldOf(2, /Name of workload 2/));
    expect(cardNames()).toEqual(['Alpha', 'Workload 2', 'Gamma']);
  });

  it('move up and down, and the focus goes with them', async () => {
    const user = openFullPage(THREE);
    await user.click(await findButton('Move down Alpha'));
    expect(cardNames()).toEqual(['Beta', 'Alpha', 'Gamma']);
    expect(card(2)).toHaveFocus();
    expect(screen.getByText('Alpha is now number 2 of 3.')).toBeInTheDocument();
    await user.click(await findButton('Move up Gamma'));
    expect(cardNames()).toEqual(['Beta', 'Gamma', 'Alpha']);
    expect(amounts()).toEqual(['0.3', '0.45', '0.15']);
    expect(card(2)).toHaveFocus();
  });

  it('can’t move beyond the ends of their order', async () => {
    openFullPage(THREE);
    expect(await findButton('Move up Alpha')).toBeDisabled();
    expect(await findButton('Move down Gamma')).toBeDisabled();
    expect(await findButton('Move up Beta')).toBeEnabled();
    expect(await findButton('Move down Beta')).toBeEnabled();
  });

  it('take a half-typed text along when they move', async () => {
    const user = openFullPage(THREE);
    const input = fieldOf(1, /^Input/);
    await user.clear(input);
    await user.type(input, 'abc');
    await user.click(await findButton('Move down Alpha'));
    expect(fieldOf(2, /^Input/)).toHaveValue('abc');
    expect(fieldOf(1, /^Input/)).toHaveValue('1,000,000');
  });

  it('are removed, and the focus goes to the one that follows', async () => {
    const user = openFullPage(THREE);
    await user.click(await findButton('Remove Beta'));
    expect(cardNames()).toEqual(['Alpha', 'Gamma']);
    expect(card(2)).toHaveFocus();
    await user.click(await findButton('Remove Gamma'));
    expect(cardNames()).toEqual(['Alpha']);
    expect(card(1)).toHaveFocus();
  });

  it('come back whole when their removal is undone', async () => {
    const user = openFullPage(THREE);
    await user.click(await findButton('Remove Beta'));
    await user.click(button('Undo'));
    expect(cardNames()).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(amounts()).toEqual(['0.15', '0.3', '0.45']);
  });

  it('are never fewer than one', async () => {
    openFullPage();
    expect(await findButton('Remove Workload 1')).toBeDisabled();
  });

  it('are twenty at most', async () => {
    const user = openFullPage(manyWorkloads(19));
    await user.click(button('Add a workload'));
    expect(cardNames()).toHaveLength(20);
    expect(button(/20 workloads/)).toBeDisabled();
    expect(await findButton('Duplicate Workload 20')).toBeDisabled();
    await user.click(await findButton('Remove Workload 20'));
    expect(button('Add a workload')).toBeEnabled();
  });

  it('are headings, and of each there is its month and what a unit of it costs', () => {
    openFullPage(THREE);
    expect(screen.getByRole('heading', { level: 2, name: 'Beta' })).toBeInTheDocument();
    // 0.30 / 2 requests.
    expect(usd('per-unit-usd', card(2))).toBe('0.15');
    expect(card(2)).toHaveTextContent('$0.30 a month$0.15 a request');
  });

  it('have no unit price where there is no unit', () => {
    openFullPage('w1=r0m~i1~o1');
    expect(usd('per-unit-usd', card(1))).toBeNull();
  });

  it('are all open as long as they are three', () => {
    openFullPage(THREE);
    expect(foldedNames()).toEqual([]);
    expect(fieldOf(3, /^Input/)).toBeVisible();
  });

  it('but the edited one are folded to name and figures when they are more', async () => {
    const user = openFullPage(FIVE);
    expect(foldedNames()).toEqual(['Beta', 'Gamma', 'Delta', 'Epsilon']);
    expect(amounts()).toEqual(['0.15', '0.3', '0.45', '0.6', '0.75']);
    expect(screen.getByRole('heading', { level: 2, name: /^Delta/ })).toHaveTextContent('$0.60 a month');
    await user.click(opener('Delta'));
    expect(foldedNames()).toEqual(['Alpha', 'Beta', 'Gamma', 'Epsilon']);
    expect(card(4)).toHaveFocus();
    await enter(user, fieldOf(4, /How often/), '8');
    expect(usd('workload-monthly-usd', card(4))).toBe('1.2');
    expect(foldedNames()).toEqual(['Alpha', 'Beta', 'Gamma', 'Epsilon']);
  });

  it('stay open through what is done with them', async () => {
    const user = openFullPage(FIVE);
    await user.click(opener('Delta'));
    await user.click(await findButton('Move up Delta'));
    expect(cardNames()).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma', 'Epsilon']);
    expect(foldedNames()).toEqual(['Alpha', 'Beta', 'Gamma', 'Epsilon']);
    await user.click(await findButton('Remove Delta'));
    expect(foldedNames()).toEqual(['Alpha', 'Beta', 'Epsilon']);
    expect(card(3)).toHaveFocus();
  });

  it('are not folded over what can’t be counted, and lose nothing of it', async () => {
    const user = openFullPage(FIVE);
    await enter(user, fieldOf(1, /^Input/), 'abc');
    await user.click(opener('Delta'));
    expect(foldedNames()).toEqual(['Beta', 'Gamma', 'Epsilon']);
    expect(fieldOf(1, /^Input/)).toHaveValue('abc');
    await enter(user, fieldOf(1, /^Input/), '5');
    await user.click(opener('Beta'));
    expect(foldedNames()).toEqual(['Alpha', 'Gamma', 'Delta', 'Epsilon']);
  });

  it('take one press of Tab each while they are folded', () => {
    openFullPage(manyWorkloads(20));
    const [first, ...others] = Array.from({ length: 20 }, (_, index) => tabStops(card(index + 1)));
    expect(first).toBeLessThanOrEqual(11);
    expect(others).toEqual(Array.from({ length: 19 }, () => 1));
  });

  it('are worked with by the keyboard alone', async () => {
    const user = openFullPage(THREE);
    screen.getByLabelText('More for Beta').focus();
    await user.click(screen.getByLabelText('More for Beta'));
    await user.tab();
    await user.tab();
    await user.tab();
    expect(await findButton('Duplicate Beta')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(cardNames()).toEqual(['Alpha', 'Beta', 'Beta copy', 'Gamma']);
    expect(card(3)).toHaveFocus();
  });

  it('each warn of their own', () => {
    openFullPage('w1=r1m~i1200~o1&w2=r0m~i1200~o1');
    expect(within(card(1)).queryByText(/No requests/)).not.toBeInTheDocument();
    expect(within(card(2)).getByText(/No requests/)).toBeInTheDocument();
  });
});
