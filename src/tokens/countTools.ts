import type { TextCounter, ToolDefinition, ToolProperty } from './chat';

/** What definitions of tools take beside their texts, in tokens. */
const PER_TOOL = 7;
const BEFORE_PROPERTIES = 3;
const PER_PROPERTY = 3;
const BEFORE_CHOICES = -3;
const PER_CHOICE = 3;
const BEHIND_ALL_TOOLS = 12;

/** How many tokens the definitions of tools are. */
export interface ToolCount {
  readonly tokens: number;
  /** Whether they are of a kind that the rule was not compared with the API on. */
  readonly isEstimate: boolean;
}

/**
 * The tokens that definitions of functions add to a call's input, by the rule of OpenAI's cookbook for gpt-4o-mini (“How to
 * count tokens with tiktoken”): 7 a function and its `name:description`; 3 for its properties, 3 for each and its
 * `key:type:description`; for the values of an enum 3 each and their texts, less 3; 12 once. A full stop at the end of a
 * description does not count. The rule was shown to give what the API counts for one function of plain properties. Of
 * several, of properties within properties, which are taken by the same rule, and of schemas that say more, it is an estimate.
 */
export function countTools(tools: readonly ToolDefinition[], count: TextCounter): ToolCount {
  if (tools.length === 0) return { tokens: 0, isEstimate: false };
  const tokens = tools.reduce(
    (sum, { name, description, properties }) =>
      sum + PER_TOOL + count(`${name}:${withoutFullStop(description)}`) + countProperties(properties, count),
    BEHIND_ALL_TOOLS,
  );
  const isPlain = ({ properties, saysMore }: ToolProperty) => properties.length === 0 && !saysMore;
  const isAsShown =
    tools.length === 1 && tools.every(({ properties, saysMore }) => !saysMore && properties.every(isPlain));
  return { tokens, isEstimate: !isAsShown };
}

function countProperties(properties: readonly ToolProperty[], count: TextCounter): number {
  if (properties.length === 0) return 0;
  return properties.reduce((sum, property) => sum + countProperty(property, count), BEFORE_PROPERTIES);
}

function countProperty(property: ToolProperty, count: TextCounter): number {
  const { key, type, description, choices, properties } = property;
  const ofChoices =
    choices.length === 0
      ? 0
      : choices.reduce((sum, choice) => sum + PER_CHOICE + count(choice), BEFORE_CHOICES);
  const line = `${key}:${type}:${withoutFullStop(description)}`;
  return PER_PROPERTY + count(line) + ofChoices + countProperties(properties, count);
}

function withoutFullStop(description: string): string {
  return description.endsWith('.') ? description.slice(0, -1) : description;
}
