import { describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';

const { open } = builtSite();

describe('a name that is pasted', () => {
  it('is one line, cut to its field with a word, and the browser takes it back', async () => {
    const page = await open('?w1=r1000d~i2000~o500~nBot', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const name = page.getByLabel('Name of workload 1');
    await name.press('End');
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      `\n${'a'.repeat(30)}\n${'b'.repeat(40)}`,
    );
    await page.keyboard.press('Control+V');
    // Bot is 3, then 30, the space of a line break, and 26 more: 60.
    expect(await name.inputValue()).toBe(`Bot${'a'.repeat(30)} ${'b'.repeat(26)}`);
    await page.getByText('Cut to 60 characters.').waitFor();
    await page.keyboard.press('Control+Z');
    expect(await name.inputValue()).toBe('Bot');
  });
});
