import { describe, expect, it } from 'vitest';
import { oEmbedAnswer } from '../../../src/build/discovery/oEmbed';
import { pages } from '../../../src/build/discovery/pages';
import { checked } from '../../support/linkCheck';

const SITE = 'https://example.org/docs/cost/';

const answerOf = (path: string): Record<string, unknown> => {
  const page = pages().find((one) => one.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return JSON.parse(JSON.stringify(oEmbedAnswer(page, SITE)));
};

/** What oEmbed 1.0 requires of each type, beside type and version. */
const REQUIRED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  link: {},
  rich: { html: 'string', width: 'number', height: 'number' },
};

describe('an oEmbed answer', () => {
  it.each(pages().filter(({ oEmbedPath }) => oEmbedPath))(
    'holds what its type requires: /$path',
    ({ path }) => {
      const answer = answerOf(path);
      expect(answer.version).toBe('1.0');
      const required = REQUIRED[String(answer.type)];
      if (!required) throw new Error(`unknown type ${answer.type}`);
      for (const [name, type] of Object.entries(required)) expect(typeof answer[name]).toBe(type);
      // A thumbnail must come with both of its sizes.
      expect(answer).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
      expect(String(answer.thumbnail_url)).toMatch(
        /^https:\/\/example\.org\/docs\/cost\/previews\/[a-z-]+\.png$/,
      );
    },
  );

  it('of a preset is the frame of its estimate, by an absolute address', () => {
    const { type, html, title, width, height } = answerOf('presets/nightly-batch/');
    // 6M requests a month of 800 in and 40 out at Batch prices: 360.00 + 72.00.
    expect({ type, title }).toEqual({
      type: 'rich',
      title: 'Nightly tagging in Batch: $432.00 a month on GPT-4o mini',
    });
    expect(html).toMatch(/^<iframe [^>]*><\/iframe>$/);
    expect(html).toContain(
      checked(
        'src="https://example.org/docs/cost/embed/?layout=compact&#38;v=1&#38;w1=r200000d~i800~o40~b100~nNightly+tagging&#38;z=1"',
      ),
    );
    expect(html).toContain(`height="${height}"`);
    expect(width).toBeGreaterThan(0);
  });

  it('of the calculator claims no estimate: every link to it is answered by the same', () => {
    const answer = answerOf('');
    expect(answer.type).toBe('link');
    expect(answer).not.toHaveProperty('html');
    expect(JSON.stringify(answer)).not.toContain('$');
  });
});
