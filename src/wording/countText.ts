import { formatCount, formatExact } from '../units/format';
import { counted } from './counted';

/** `1,234 tokens · 5,600 characters`: characters as a reader counts code points. */
export function countHeadline(tokens: number, text: string): string {
  let characters = 0;
  for (const _ of text) characters += 1;
  return `${counted(tokens, 'token')} · ${counted(characters, 'character')}`;
}

interface Around {
  readonly textTokens: number;
  readonly messages: number;
  readonly perMessage: number;
  readonly perRole: number;
  /** Zero where it is not counted. */
  readonly beforeAnswer: number;
}

/** What a count is made of: `1,227 of the text, 3 for the message, 1 for its role, 3 for the answer to begin.` */
export function countParts({ textTokens, messages, perMessage, perRole, beforeAnswer }: Around): string {
  if (messages === 0) return 'Of the text alone: nothing that the API puts around it.';
  const several = messages > 1;
  const parts = [
    `${formatCount(textTokens)} of the text`,
    `${formatCount(messages * perMessage)} for the ${several ? 'messages' : 'message'}`,
    `${formatCount(messages * perRole)} for ${several ? 'their roles' : 'its role'}`,
    ...(beforeAnswer > 0 ? [`${formatCount(beforeAnswer)} for the answer to begin`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** What the button says that fills a field: `Use 1,234 tokens`, `Use 1.31 tokens a word`. */
export function fillButtonText(value: number, perWord: boolean): string {
  return perWord ? `Use ${counted(value, 'token', formatExact)} a word` : `Use ${counted(value, 'token')}`;
}

/** How much of the list of tokens has come: `Fetching the list of tokens, about 1 MB, once: 3 of 8 parts`. */
export function loadingText(loadedParts: number, parts: number): string {
  return `Fetching the list of tokens, about 1 MB, once: ${loadedParts} of ${parts} parts`;
}

/** How far a long text is counted: `Counting: 25% of the text`. */
export function countingText(countedUnits: number, allUnits: number): string {
  return allUnits > 0
    ? `Counting: ${Math.min(99, Math.floor((100 * countedUnits) / allUnits))}% of the text`
    : 'Counting';
}

/** How much of a text is shown cut into its tokens: `The first 1,780 of 25,000 tokens, told apart by colour`. */
export function shownTokens(shown: number, all: number): string {
  const tokens = counted(all, 'token');
  return `${shown < all ? `The first ${formatCount(shown)} of ${tokens}` : tokens}, told apart by colour`;
}
