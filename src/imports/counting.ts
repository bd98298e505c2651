/** How tokens are counted: by whoever has the tokenizer. */
export interface Counting {
  /** The tokens of a text. */
  readonly countText: (text: string) => number;
  /** The tokens that definitions of functions add to a prompt, each as Chat Completions has it in `tools`. */
  readonly countTools: (tools: readonly unknown[]) => number;
}

/** What the API adds: for each message, for a name in it, and for the beginning of the answer. */
const TOKENS_PER_MESSAGE = 3;
const TOKENS_PER_NAME = 1;
const TOKENS_OF_REPLY = 3;

/** A message, or what stands for one, by the texts in it. */
export interface MessageTexts {
  readonly role: string;
  readonly name: string | null;
  readonly texts: readonly string[];
}

/** The tokens of messages with what the API adds to them. Of calls of tools this is an estimate. */
export function countMessages(messages: readonly MessageTexts[], { countText }: Counting): number {
  let tokens = TOKENS_OF_REPLY;
  for (const { role, name, texts } of messages) {
    tokens += TOKENS_PER_MESSAGE + countText(role);
    if (name !== null) tokens += countText(name) + TOKENS_PER_NAME;
    for (const text of texts) tokens += countText(text);
  }
  return tokens;
}
