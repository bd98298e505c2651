import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, fieldOf, findButton } from '../../support/pages';
import { openCountingPage, openWholePrompt, put } from './countingPage';

const MESSAGES = /^Messages, or a whole request/;

const list = () => screen.getByRole('list', { name: 'Fields that are filled' });
const items = () => [...list().querySelectorAll('li')].map(({ textContent }) => textContent);

describe('a whole prompt', () => {
  it('fills the fields of single calls', async () => {
    const user = openCountingPage('w1=r1000d~i2000~o500');
    await openWholePrompt(user, 'Input');
    await put(user, 'System prompt', 'Be kind.');
    await put(user, MESSAGES, '[{"role":"user","content":"hello"}]');
    await put(user, 'A sample answer', 'hi there');
    // “Be kind.” is 3 tokens and “hello” 1, each with 3 and its role: 7 + 5, and 3 for the answer.
    expect(await screen.findByText('15 tokens sent: 2 messages · 2 tokens in the answer')).toBeVisible();
    expect(items()).toEqual([
      'Input: 15 tokens a request, now 2,000.',
      'Output: 2 tokens a request, now 500.',
    ]);
    await user.click(button('Fill the workload'));
    expect(fieldOf(1, /^Input/)).toHaveValue('15');
    expect(fieldOf(1, /^Output/)).toHaveValue('2');
    expect(fieldOf(1, /^Input/)).toHaveFocus();
    await user.click(button('Undo'));
    expect(fieldOf(1, /^Output/)).toHaveValue('500');
    expect(fieldOf(1, /^Input/)).toHaveValue('2,000');
  });

  it('that can be read in several ways is asked about', async () => {
    const user = openCountingPage('w1=r1000d~i2000~o500');
    await openWholePrompt(user, 'Input');
    const turns = ['hello', 'hi', 'hello', 'hi'].map((content, index) => ({
      role: index % 2 === 0 ? 'user' : 'assistant',
      content,
    }));
    await put(user, MESSAGES, JSON.stringify(turns));
    const reading = await screen.findByRole('combobox', { name: 'Read as' });
    expect([...reading.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'one call, and its last message is the answer',
      'a chat of 2 turns',
      'one call that sends all of it',
    ]);
    // Three messages of 5, and 3 for the answer.
    expect(await screen.findByText('18 tokens sent: 3 messages · 1 token in the answer')).toBeVisible();
    await user.selectOptions(reading, 'a chat of 2 turns');
    expect(await screen.findByText('The workload becomes a chat.')).toBeVisible();
    expect(screen.getByText(/^Around each reply that is sent again/)).toBeVisible();
    await user.click(button('Fill the workload'));
    expect(await screen.findByRole('radio', { name: 'Chat' })).toBeChecked();
    expect(fieldOf(1, /^Question/)).toHaveValue('5');
    expect(fieldOf(1, /^Reply/)).toHaveValue('1');
    expect(fieldOf(1, /^Turns/)).toHaveValue('2');
  });

  it('tells its faults with place and reason, and fills nothing until they are gone', async () => {
    const user = openCountingPage('w1=r1000d~i2000~o500');
    await openWholePrompt(user, 'Input');
    await put(user, MESSAGES, '[{"role":"user"},]');
    expect(await screen.findByText('The messages are not valid JSON: see line 1, column 18.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: MESSAGES })).toBeInvalid();
    expect(screen.queryByRole('button', { name: 'Fill the workload' })).toBeNull();
    await user.clear(screen.getByRole('textbox', { name: MESSAGES }));
    await put(user, MESSAGES, '[{"role":"user","content":"hello"}]');
    await put(user, 'Tools, as JSON', '[{"type":"function"}]');
    expect(await screen.findByText('Tool 1 has no name.')).toBeVisible();
    await user.clear(screen.getByRole('textbox', { name: 'Tools, as JSON' }));
    expect(await findButton('Fill the workload')).toBeVisible();
  });

  it('takes no tools twice', async () => {
    const user = openCountingPage('w1=r1000d~i2000~o500');
    await openWholePrompt(user, 'Input');
    const tools = [{ type: 'function', function: { name: 'f', description: 'd', parameters: {} } }];
    await put(user, MESSAGES, JSON.stringify({ messages: [{ role: 'user', content: 'hello' }], tools }));
    await put(user, 'Tools, as JSON', JSON.stringify(tools));
    expect(await screen.findByText(/^The request above has tools already/)).toBeVisible();
  });

  it('says what is not in the count, and what is an estimate', async () => {
    const user = openCountingPage('w1=r1000d~i2000~o500');
    await openWholePrompt(user, 'Input');
    const content = [
      { type: 'text', text: 'hello' },
      { type: 'text', text: 'hello' },
      { type: 'image_url', image_url: { url: 'data:,' } },
    ];
    await put(user, MESSAGES, JSON.stringify({ messages: [{ role: 'user', content }], functions: [{}] }));
    expect(
      await screen.findByText(
        'Not in the count, since no rule says how many tokens it takes: image_url of message 1, functions.',
      ),
    ).toBeVisible();
    expect(screen.getByText(/^An estimate: the API may count/)).toBeVisible();
  });

  it('is there again when it is opened anew', async () => {
    const user = openCountingPage('w1=r1000d~i2000~o500');
    await openWholePrompt(user, 'Input');
    await put(user, 'System prompt', 'Be kind.');
    await user.click(await findButton('Close'));
    await user.click(await findButton(/^Count a text for Input/));
    expect(await screen.findByRole('textbox', { name: 'System prompt' })).toHaveValue('Be kind.');
  });
});
