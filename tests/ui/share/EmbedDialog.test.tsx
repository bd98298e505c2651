import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario';
import EmbedDialog from '../../../src/ui/share/EmbedDialog';
import { scenarioOf } from '../../support/cards';

const EMBED = 'https://example.org/embed/';

function snippetOf(scenario: Scenario): string {
  render(<EmbedDialog scenario={scenario} embedAddress={EMBED} onClose={() => undefined} />);
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: /HTML/ }).value;
}

/** Read off another element, since a frame would be loaded on the spot. */
function attributesOf(html: string): Record<string, string> {
  const parsed = new DOMParser().parseFromString(html.replaceAll('iframe', 'section'), 'text/html');
  const attributes = parsed.querySelector('section')?.attributes ?? [];
  return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
}

describe('embedding', () => {
  it('gives a frame of attributes only, which shows this estimate', () => {
    const html = snippetOf(scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 }));
    expect(attributesOf(html)).toEqual({
      src: `${EMBED}?v=1&w1=r1000d~i2000~o500&z=1`,
      title: 'GPT-4o mini cost estimate',
      width: '100%',
      height: expect.stringMatching(/^\d+$/),
      loading: 'lazy',
    });
    expect(html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
  });

  it('names the frame by the title, with nothing in it that a host could take for code', () => {
    const html = snippetOf({ ...scenarioOf({}), title: 'Tom & "Al" <b> {x}' });
    expect(attributesOf(html).title).toBe('GPT-4o mini cost estimate: Tom & "Al" <b> {x}');
    expect(html).not.toMatch(/[{}]/);
    expect(html.match(/[<>]/g)).toHaveLength(4);
  });

  it('says so when the estimate fits no frame’s address', () => {
    // 1e-300 takes 302 digits; twenty of them are over 6,000.
    const scenario = scenarioOf(...Array.from({ length: 20 }, () => ({ volume: 1e-300 })));
    render(<EmbedDialog scenario={scenario} embedAddress={EMBED} onClose={() => undefined} />);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByRole('dialog')).toHaveTextContent(/too long/);
  });
});
