/** A message of a chat, as much of it as counts in tokens by a known rule. */
export interface ChatMessage {
  readonly role: string;
  readonly name?: string;
  /** The text of its content; the texts of its parts where it has several. */
  readonly texts: readonly string[];
  /** What else it holds, by the API's own words: `image_url`, `tool_calls`. No rule says how many tokens that is. */
  readonly notCounted: readonly string[];
}

/** A message of text alone. */
export function textMessage(role: string, text: string, name?: string): ChatMessage {
  return { role, texts: [text], notCounted: [], ...(name === undefined ? {} : { name }) };
}

/** A property of a JSON schema. */
export interface ToolProperty {
  readonly key: string;
  /** As the schema has it; several are joined with `|`, and it is empty where the schema names none. */
  readonly type: string;
  readonly description: string;
  readonly choices: readonly string[];
  /** Of an object, or of the objects in a list. */
  readonly properties: readonly ToolProperty[];
  /** Whether the schema says more of it than this. */
  readonly saysMore: boolean;
}

/** A function that the model may call, as the definition in a request describes it. */
export interface ToolDefinition {
  readonly name: string;
  readonly description: string;
  readonly properties: readonly ToolProperty[];
  /** Whether its schema says more than this. */
  readonly saysMore: boolean;
}

/** How many tokens of o200k_base a text is. */
export type TextCounter = (text: string) => number;
