import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A piece of HTML as a reader and a browser take it. */
export interface ReadHtml {
  readonly text: string;
  /** Each element by its name and the names of its attributes, in their order: `a href`. */
  readonly elements: readonly string[];
  /** Where links and frames lead. */
  readonly addresses: readonly string[];
  /** What the titles of frames say. */
  readonly frameTitles: readonly string[];
}

/** Reads HTML by the rules of the HTML standard. */
export function readHtml(html: string): ReadHtml {
  const nodes = nodesOf(html);
  const elements = nodes.filter(isElement);
  return {
    text: nodes.map((node) => ('value' in node ? node.value : '')).join(''),
    elements: [
      ...elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' ')),
      ...nodes.flatMap(({ nodeName }) => (nodeName === '#comment' ? [nodeName] : [])),
    ],
    addresses: elements.flatMap((element) => valuesOf(element, 'href', 'src')),
    frameTitles: elements.flatMap((element) =>
      element.tagName === 'iframe' ? valuesOf(element, 'title') : [],
    ),
  };
}

/** The inner HTML of the one element of a page that has this class. */
export function contentOfClass(page: string, className: string): string {
  const [found, ...others] = nodesOf(page)
    .filter(isElement)
    .filter((element) => valuesOf(element, 'class').join().split(' ').includes(className));
  if (!found || others.length > 0) throw new Error(`not one element of class ${className}`);
  return serialize(found);
}

function nodesOf(html: string): Node[] {
  return parseFragment(html).childNodes.flatMap(withDescendants);
}

function withDescendants(node: Node): Node[] {
  return [node, ...('childNodes' in node ? node.childNodes.flatMap(withDescendants) : [])];
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function valuesOf({ attrs }: Element, ...names: readonly string[]): string[] {
  return attrs.flatMap(({ name, value }) => (names.includes(name) ? [value] : []));
}
