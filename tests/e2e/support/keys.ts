import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Somebody without a mouse. */
export interface Keys {
  /** How many keys were pressed since the page was opened; what is pasted is one. */
  readonly pressed: () => number;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly paste: (text: string) => Promise<void>;
  /** Presses Tab until a control has the focus, or Shift+Tab where it lies behind. */
  readonly tabTo: (control: Locator, direction?: 'Tab' | 'Shift+Tab') => Promise<void>;
}

/** More presses than any way through the page takes. */
const MOST_PRESSES = 100;

/** The keyboard of a page that has just been opened, once all that it fetches by itself is there. */
export async function keysOf(page: Page): Promise<Keys> {
  await page.waitForLoadState('networkidle');
  let pressed = 0;
  const press: Keys['press'] = async (...keys) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      pressed += 1;
    }
  };
  return {
    pressed: () => pressed,
    press,
    type: (text) => press(...text),
    paste: async (text) => {
      await page.keyboard.insertText(text);
      pressed += 1;
    },
    tabTo: async (control, direction = 'Tab') => {
      await control.waitFor();
      for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
        await press(direction);
        if (await isFocused(control)) return;
      }
      throw new Error(`the focus did not come to ${control}`);
    },
  };
}

/** Waits until a control has the focus. */
export async function focused(control: Locator): Promise<void> {
  await expect.poll(() => isFocused(control)).toBe(true);
}

function isFocused(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}
