import fc from 'fast-check';
import { NAME_MAX_CHARACTERS } from '../../src/scenario/scenarioFields';
import { textProblem } from '../../src/scenario/valueProblems';
import { plainText } from '../../src/wording/escape';

/** Names that a workload or an estimate may have, each of which would run, be dropped or look different in some host. */
export const HOSTILE_NAMES = [
  // Vue, Liquid, Jinja, Hugo, ERB, PHP, template literals.
  'Prompt {{user}}',
  `{{ constructor.constructor("globalThis.hacked=1")() }}`,
  `{{ self.__init__.__globals__ }}{# c #}`,
  '{% raw %}{% include "secret" %}{%- if 1 -%}',
  '{{< youtube id >}}{{% ref "a" %}}',
  '<% hacked %><?php hacked ?>',
  `\${hacked} #{hacked} @{hacked} \`\${hacked}\``,
  // JSX and HTML.
  '{globalThis.hacked = true}',
  '<script>hacked=1</script><img src=x onerror=hacked>',
  '<Hacked/> </p></a> <!-- gone --> &lt;b&gt; &#123;',
  `" onload="hacked" ' autofocus`,
  // Markdown.
  '*a* **b** _c_ __d__ ==g== ^h^ ++i++',
  '[a](javascript:hacked) ![b](https://evil.example/b.png)',
  '[a][b] [^1] [x]: y',
  '<https://evil.example> https://evil.example',
  'www.evil.example a@evil.example //evil.example evil.com',
  '`a` ``b`` \\` \\\\ \\{',
  'a | b || c',
  '# a #',
  '- [ ] a',
  '1. a',
  '(1) a',
  'a. b',
  '---',
  '+++',
  '===',
  '> [!NOTE] a',
  // Extensions of Markdown.
  'a {.danger #id onclick=hacked}',
  'a {#id}',
  ':smile: :+1: :100:',
  ':a ::b[c]{d} a:b[c]',
  '::: danger',
  '!!! note',
  '??? note',
  '[[toc]] [[Page]] [[_TOC_]]',
  '$a$ $$b$$ \\(c\\) \\[d\\]',
  '%%gone%%',
  '@everyone @team #1 me/repo#2',
  '(c) (r) (tm) -- --- ... "a" \'b\' +-',
  // AsciiDoc and others.
  '{name} {set:name:value} {counter:x}',
  'link:evil[a] pass:[b] kbd:[c] image:d[] xref:e[f]',
  'footnote:[a] ((b)) (((c))) <<d>> +++e+++',
  'a:: b;; c',
  '[gallery] [/gallery]',
  // Prose, which is to stay readable.
  'Support bot (EU), v1.5: and/or gpt-4o R&D & more',
  '50% of the top_10; done (v2).',
  'עברית العربية 日本語 हिन्दी 👩‍🚀 é',
  '\u202egnirts \u2066a',
] as const;

const SIGNS = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}'];
const OPENERS = [
  ...['{{', '}}', '{%', '%}', '{#', '#}', '{{<', '>}}', '{{%', '<%', '%>', '${', '#{', '<!--', '-->', '<b>'],
  ...['</p>', '](', '![', '[[', ']]', '[^', ']:', '::', ':::', '!!!', '---', '```', '$$', '\\(', '&lt;'],
  ...[
    '&#',
    '&amp;',
    '://',
    'http://',
    'www.',
    '.com',
    '@a',
    '#1',
    ':a:',
    ':smile:',
    '1.',
    'a.',
    '(c)',
    'pass:[',
  ],
];

const anyCharacter = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 1 })
  .filter((text) => textProblem(text, 1) === undefined);

/** Names of signs and of what they open, with letters and spaces between them, and of any character that is allowed. */
export const hostileName: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_NAMES) },
  {
    weight: 6,
    arbitrary: fc
      .string({
        unit: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
          { weight: 3, arbitrary: fc.constantFrom(...OPENERS) },
          { weight: 3, arbitrary: fc.constantFrom(...'ab1 ') },
          { weight: 1, arbitrary: anyCharacter },
        ),
        minLength: 1,
        maxLength: 20,
      })
      .map((name) => [...name].slice(0, NAME_MAX_CHARACTERS).join(''))
      .filter((name) => plainText(name) !== ''),
  },
);
