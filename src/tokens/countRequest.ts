import type { ChatMessage, ToolDefinition } from './chat';
import type { ChatCount } from './countChat';
import type { TokenSpan } from './tokenSpans';

/** What is asked of the worker that counts; `id` tells answers apart. */
export type CountRequest =
  | { readonly id: number; readonly what: 'text'; readonly text: string; readonly spansUpTo: number }
  | { readonly id: number; readonly what: 'prompt'; readonly prompt: Prompt }
  | { readonly id: number; readonly what: 'cancel' };

/** A whole call: what is sent, and an answer such as comes back. */
export interface Prompt {
  readonly messages: readonly ChatMessage[];
  readonly tools: readonly ToolDefinition[];
  readonly answer: string;
}

/** How far a count is. */
export type CountProgress =
  | { readonly what: 'loading'; readonly loadedParts: number; readonly parts: number }
  /** How much of the text is counted, in UTF-16 units, and how many tokens that is. */
  | { readonly what: 'counting'; readonly countedUnits: number; readonly tokens: number };

export interface TextCount {
  readonly tokens: number;
  /** Of the start of the text, as much of it as was asked for. */
  readonly spans: readonly TokenSpan[];
}

export interface PromptCount {
  readonly input: ChatCount;
  /** The text alone. */
  readonly answerTokens: number;
}

/** Why there is no count: the list of tokens can't be had, or the count itself broke off. */
export type CountFailure = 'not-loaded' | 'broke-off';

/** What the worker tells. */
export type CountReport = { readonly id: number } & (
  | { readonly what: 'progress'; readonly progress: CountProgress }
  | { readonly what: 'text'; readonly count: TextCount }
  | { readonly what: 'prompt'; readonly count: PromptCount }
  | { readonly what: 'failed'; readonly why: CountFailure }
);
