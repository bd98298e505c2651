import { parse, type SFCDescriptor } from '@vue/compiler-sfc';
import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import nunjucks from 'nunjucks';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/wording/escape';
import { handedOut, namedScenario } from '../support/handedOut';
import { hostileName } from '../support/hostileNames';
import { expectOnlyNamesDiffer, HOSTILE_ESTIMATES, type Names, TAME } from '../support/namesShown';
import { readHtml } from '../support/readHtml';
import { asciiDoc, MARKDOWN_RENDERERS, type Renderer } from '../support/renderers';

const threeNames: fc.Arbitrary<Names> = fc.tuple(hostileName, hostileName, hostileName);
const KNOWN = HOSTILE_ESTIMATES.map((names): [Names] => [names]);

/** A law for all names that were thought of, and for some that were not. */
async function holdsForNames(law: (names: Names) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(threeNames, law), { examples: KNOWN, numRuns: KNOWN.length + 10 });
}

type Pages = Readonly<Record<string, string>>;

async function rendered(texts: Pages, render: Renderer): Promise<Pages> {
  const all = Object.entries(texts).map(async ([id, text]) => [id, await render(text)] as const);
  return Object.fromEntries(await Promise.all(all));
}

type TemplateNode = NonNullable<NonNullable<SFCDescriptor['template']>['ast']>['children'][number];

/** Kinds of nodes that Vue only copies, as its compiler numbers them. */
const VUE_TEXT = 2;
const VUE_ATTRIBUTE = 6;

/** What Vue would run, or can't read, in a template. */
function codeInVue(template: string): unknown[] {
  const { errors, descriptor } = parse(`<template>${template}</template>`, { ignoreEmpty: false });
  return [...errors, ...(descriptor.template?.ast?.children ?? []).flatMap(codeOf)];
}

/** A part of a template that is neither text nor an element with plain attributes. */
function codeOf(node: TemplateNode): unknown[] {
  if (node.type === VUE_TEXT) return [];
  if (!('tag' in node)) return [node];
  return [...node.props.filter(({ type }) => type !== VUE_ATTRIBUTE), ...node.children.flatMap(codeOf)];
}

describe.each(Object.entries(MARKDOWN_RENDERERS))('names in Markdown that goes through %s', (_, render) => {
  it('are read as they are, change nothing else, and are no code to Vue, which may compile what comes out', async () => {
    const tame = await rendered(handedOut(namedScenario(...TAME)).markdown, render);
    await holdsForNames(async (names) => {
      const hostile = await rendered(handedOut(namedScenario(...names)).markdown, render);
      for (const [id, html] of Object.entries(hostile)) {
        expectOnlyNamesDiffer(html, tame[id] ?? '', names);
        expect(codeInVue(html)).toEqual([]);
      }
    });
  });
});

describe.each<[string, Renderer]>([
  ['as it is', async (html) => html],
  ...Object.entries(MARKDOWN_RENDERERS),
])('names in HTML that goes through %s', (_, render) => {
  it('are read as they are, change nothing else, and are no code to Vue', async () => {
    const tame = await rendered(handedOut(namedScenario(...TAME)).html, render);
    await holdsForNames(async (names) => {
      const hostile = await rendered(handedOut(namedScenario(...names)).html, render);
      for (const [id, html] of Object.entries(hostile)) {
        expectOnlyNamesDiffer(html, tame[id] ?? '', names);
        expect(codeInVue(html)).toEqual([]);
      }
    });
  });
});

describe('names in plain text', () => {
  it('are no tags, no references and no code, should a page take the text for HTML', async () => {
    await holdsForNames(async (names) => {
      for (const text of Object.values(handedOut(namedScenario(...names)).plain)) {
        expect(readHtml(text)).toMatchObject({ text, elements: [] });
        expect(codeInVue(text)).toEqual([]);
      }
    });
  });
});

describe('names in any text', () => {
  const liquid = new Liquid();
  const jinja = new nunjucks.Environment(null, { autoescape: false });

  it.each<[string, Renderer]>([
    ['Liquid', (text) => liquid.parseAndRender(text, { user: 'ran' })],
    ['Jinja', async (text) => jinja.renderString(text, { user: 'ran' })],
  ])('are left alone by %s, which runs before the text is rendered', async (_, run) => {
    await holdsForNames(async (names) => {
      const { plain, markdown, html } = handedOut(namedScenario(...names));
      for (const text of [plain, markdown, html].flatMap((texts) => Object.values<string>(texts))) {
        expect(await run(text)).toBe(text);
      }
    });
  });
});

describe('names in Markdown that is pasted into AsciiDoc', () => {
  it('are all there', async () => {
    await holdsForNames(async (names) => {
      const [title, first, second] = names.map(plainText);
      const { share, report } = handedOut(namedScenario(...names)).markdown;
      const inShare = readHtml(await asciiDoc(share)).text;
      for (const name of [title, first, second]) expect(inShare).toContain(name);
      const inReport = readHtml(await asciiDoc(report)).text;
      for (const name of [first, second]) expect(inReport).toContain(name);
    });
  });
});
