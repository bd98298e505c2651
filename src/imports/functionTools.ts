import { isObject } from './parseJson';

/** The tools of a request. */
export interface RequestTools {
  /** Definitions of functions, in the shape of Chat Completions whatever shape they came in. */
  readonly functions: readonly unknown[];
  /** Tools of the API’s own, as web search: what they put into a prompt is not known before. */
  readonly others: number;
}

/**
 * Sorts the tools of a request. Chat Completions has a function in an object of its own, Responses beside its type, and
 * the old `functions` without a type.
 */
export function sortTools(...lists: readonly unknown[]): RequestTools {
  const tools = lists.flatMap((list) => (Array.isArray(list) ? list : [])).filter(isObject);
  const functions = tools.flatMap((tool) => {
    if (isObject(tool.function)) return [tool];
    const { type = 'function', ...definition } = tool;
    return type === 'function' ? [{ type, function: definition }] : [];
  });
  return { functions, others: tools.length - functions.length };
}
