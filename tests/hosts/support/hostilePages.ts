import { handedOut, namedScenario } from '../../support/handedOut';
import { expectOnlyNamesDiffer, HOSTILE_ESTIMATES, type Names, TAME } from '../../support/namesShown';
import { contentOfClass } from '../../support/readHtml';

/** The estimates whose texts stand in a site: one with tame names, then those with others. */
const ESTIMATES: readonly Names[] = [TAME, ...HOSTILE_ESTIMATES];

const KINDS = ['share', 'report', 'receipt', 'html'] as const;

/** The pages of a site with every text of each estimate, by names such as `report-3`. */
export function hostilePages(): Record<string, string> {
  const pages = ESTIMATES.flatMap((names, index) => {
    const { markdown, html } = handedOut(namedScenario(...names));
    const texts = {
      share: withTitle(markdown.share),
      report: markdown.report,
      receipt: withTitle(markdown.receipt),
      html: withTitle(`${html.share}\n\n${html.frame}`),
    };
    return KINDS.map((kind) => [`${kind}-${index}`, `${texts[kind]}\n`] as const);
  });
  return Object.fromEntries([...pages, ['index', '# Home\n']]);
}

/** A page without a title of its own would be given one, made of the name of its file. */
function withTitle(text: string): string {
  return `# Page\n\n${text}`;
}

/**
 * Holds that the built pages differ from those with tame names in the names alone. `htmlOf` answers a built page by its
 * name; what is compared is the element of this class.
 */
export function expectNamesShown(htmlOf: (page: string) => string, contentClass: string): void {
  for (const kind of KINDS) {
    const [tame = '', ...others] = ESTIMATES.map((_, index) =>
      withoutAnchors(contentOfClass(htmlOf(`${kind}-${index}`), contentClass)),
    );
    for (const [index, html] of others.entries()) {
      expectOnlyNamesDiffer(html, tame, ESTIMATES[index + 1] ?? TAME);
    }
  }
}

/** A heading gets an anchor made of its letters, and none where it has none but signs. */
function withoutAnchors(html: string): string {
  return html.replace(/<a\b[^>]*hash-link[^>]*>.*?<\/a>/gs, '').replace(/<(h[1-6])\b[^>]*>/g, '<$1>');
}
