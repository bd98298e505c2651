import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** A node of a syntax tree. */
interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const partOf = (node: Syntax | undefined, name: string): Syntax | undefined => {
  const value = node?.[name];
  return isSyntax(value) ? value : undefined;
};

const listOf = (node: Syntax, name: string): readonly Syntax[] => [node[name]].flat().filter(isSyntax);

const partsOf = (node: Syntax): readonly Syntax[] => Object.values(node).flat().filter(isSyntax);

const allWithin = (node: Syntax): readonly Syntax[] => [node, ...partsOf(node).flatMap(allWithin)];

function parse(code: string): readonly Syntax[] {
  const program: unknown = parseSync('file.tsx', code, { lang: 'tsx' }).program;
  return isSyntax(program) ? allWithin(program) : [];
}

/** What a function gives back, without what the functions in it do. */
function resultsOf(body: Syntax | undefined): readonly Syntax[] {
  if (!body) return [];
  if (body.type !== 'BlockStatement') return [body];
  const returned = (node: Syntax): readonly Syntax[] => {
    if (/Function/.test(node.type)) return [];
    return node.type === 'ReturnStatement' ? listOf(node, 'argument') : partsOf(node).flatMap(returned);
  };
  return returned(body);
}

const isText = ({ type, value }: Syntax): boolean =>
  type === 'JSXText' || type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');

/** Line breaks between elements, and comments: React makes nothing of them. */
const isNothing = (child: Syntax): boolean =>
  (child.type === 'JSXText' && /^\s*\n\s*$/.test(String(child.value))) ||
  partOf(child, 'expression')?.type === 'JSXEmptyExpression';

/**
 * The texts of a file that stand where React could lose them: beside an expression or a component, alone in a fragment,
 * or as all that a component gives back. `elsewhere` are the nodes of the other files, for what is imported from them.
 */
function textsAtRisk(code: string, elsewhere: readonly Syntax[] = []): string[] {
  const nodes = parse(code);

  const declared = (name: unknown, among: readonly Syntax[]) =>
    among.flatMap((node) => {
      if (partOf(node, 'id')?.name !== name) return [];
      if (node.type === 'FunctionDeclaration') return node;
      return node.type === 'VariableDeclarator' ? listOf(node, 'init') : [];
    });

  /** Whether an expression can be nothing but elements: those React keeps hold of, whatever becomes of their texts. */
  const isElements = (node: Syntax | undefined): boolean => {
    switch (node?.type) {
      case 'JSXElement':
      case 'JSXFragment':
        return true;
      case 'Literal':
        return node.value === null || node.value === false;
      case 'ParenthesizedExpression':
        return isElements(partOf(node, 'expression'));
      case 'ConditionalExpression':
        return isElements(partOf(node, 'consequent')) && isElements(partOf(node, 'alternate'));
      case 'LogicalExpression':
        return (
          isElements(partOf(node, 'right')) && (node.operator === '&&' || isElements(partOf(node, 'left')))
        );
      case 'FunctionDeclaration':
      case 'ArrowFunctionExpression': {
        const results = resultsOf(partOf(node, 'body'));
        return results.length > 0 && results.every(isElements);
      }
      case 'CallExpression': {
        const callee = partOf(node, 'callee');
        return isElements(partOf(callee, 'property')?.name === 'map' ? listOf(node, 'arguments')[0] : callee);
      }
      case 'Identifier': {
        if (new RegExp(`\\b${node.name}\\??: (React\\.)?ReactNode\\b`).test(code)) return true;
        const here = declared(node.name, nodes);
        const values = here.length > 0 ? here : declared(node.name, elsewhere);
        return values.length > 0 && values.every(isElements);
      }
      default:
        return false;
    }
  };

  const isHostElement = (child: Syntax): boolean => {
    const name = partOf(partOf(child, 'openingElement'), 'name')?.name;
    return typeof name === 'string' && /^[a-z]/.test(name);
  };

  const besides = nodes
    .filter(({ type }) => type === 'JSXElement' || type === 'JSXFragment')
    .flatMap((parent) => {
      const children = listOf(parent, 'children').filter((child) => !isNothing(child));
      const values = children.map((child) => partOf(child, 'expression') ?? child);
      if (parent.type === 'JSXElement' && children.length === 1) return [];
      const stays =
        parent.type === 'JSXElement' && values.every((value) => isText(value) || isHostElement(value));
      return values.filter((value) => (isText(value) ? !stays : !isElements(value)));
    });
  const givenBack = nodes
    .filter(
      ({ type, id }) => type === 'FunctionDeclaration' && isSyntax(id) && /^[A-Z]/.test(String(id.name)),
    )
    .flatMap((component) => resultsOf(partOf(component, 'body')).filter(isText));
  return [...besides, ...givenBack].map(({ start, end }) => code.slice(start, end).trim());
}

describe('a text in JSX that a translator may take out of the page', () => {
  it.each([
    ['changes beside others', 'const A = ({ n }) => <p>Some {n} days</p>;', ['Some', 'n', 'days']],
    ['comes and goes', 'const A = ({ n }) => <p><b>Some</b>{n && " days"}</p>;', ['n && " days"']],
    ['stands behind what comes and goes', 'const A = ({ n }) => <p>{n && <b>{n}</b>} days</p>;', ['days']],
    ['stands behind a component', 'const A = () => <p><B /> days</p>;', ['days']],
    ['is loose in a fragment', 'const A = () => <>days</>;', ['days']],
    ['is all that a component gives back', 'function A() { return "days"; }', ['"days"']],
  ])('is found where it %s', (_, code, found) => {
    expect(textsAtRisk(code)).toEqual(found);
  });

  it.each([
    ['is alone in its element', 'const A = ({ n }) => <p>{"Some " + n}</p>;'],
    ['comes and goes alone in its element', 'const A = ({ n }) => <p>{n && "days"}</p>;'],
    ['stands beside elements that stay', 'const A = () => <p>Some <b>days</b> more</p>;'],
    ['is wrapped', 'const A = ({ n }) => <p>{n && <b>{n}</b>}<span>days</span></p>;'],
    [
      'is in a list of elements',
      'const A = ({ n }) => <ul><li>a</li>{n.map((m) => <li key={m}>{m}</li>)}</ul>;',
    ],
  ])('is let be where it %s', (_, code) => {
    expect(textsAtRisk(code)).toEqual([]);
  });

  // React makes the page of facts once, when the site is built, and never takes it over.
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !file.startsWith('factsPage/'),
  );
  const codes = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));
  const everywhere = [...codes.values()].flatMap(parse);

  it.each(files)('is alone in its element, or beside elements that stay, in %s', (file) => {
    expect(textsAtRisk(codes.get(file) ?? '', everywhere)).toEqual([]);
  });
});
