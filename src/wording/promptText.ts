import type { QuantityKey } from '../scenario/fieldRow';
import { WORKLOAD_QUANTITIES } from '../scenario/fields';
import { formatExact } from '../units/format';
import { counted } from './counted';

interface InputCount {
  readonly tokens: number;
  readonly messageTokens: readonly number[];
  readonly toolTokens: number;
  readonly isEstimate: boolean;
  readonly notCounted: readonly { readonly message: number; readonly what: string }[];
}

/** `1,234 tokens sent: 2 messages and tools of 100 tokens · 300 tokens in the answer` */
export function promptParts(
  { tokens, messageTokens, toolTokens }: InputCount,
  answers: readonly number[],
): string {
  const ofTools = toolTokens > 0 ? ` and tools of ${counted(toolTokens, 'token')}` : '';
  const sent = `${counted(tokens, 'token')} sent: ${counted(messageTokens.length, 'message')}${ofTools}`;
  if (answers.length === 0) return sent;
  const answered = answers.reduce((sum, answer) => sum + answer, 0);
  const inAnswers = answers.length === 1 ? 'in the answer' : `in ${counted(answers.length, 'answer')}`;
  return `${sent} · ${counted(answered, 'token')} ${inAnswers}`;
}

/** What is to be known of a count of a prompt: how sure it is, and what is not in it. */
export function notCountedText(
  { isEstimate, notCounted }: InputCount,
  others: readonly string[],
): readonly string[] {
  const ofMessages = notCounted.map(({ message, what }) => `${what} of message ${message}`);
  const left = [...ofMessages, ...others];
  return [
    ...(isEstimate
      ? ['An estimate: the API may count tools, and messages of several parts, a little differently.']
      : []),
    ...(left.length > 0
      ? [`Not in the count, since no rule says how many tokens it takes: ${left.join(', ')}.`]
      : []),
  ];
}

/** `Input: 1,234 tokens a request, now 2,000.` */
export function filledText(key: QuantityKey, before: number | null, after: number): string {
  const { label, unit, countedIn } = WORKLOAD_QUANTITIES[key];
  const behind = countedIn && key === 'documentLength' ? `tokens ${unit}` : unit;
  const was = before === null || before === after ? '' : `, now ${formatExact(before)}`;
  return `${label}: ${formatExact(after)} ${behind}${was}.`;
}
