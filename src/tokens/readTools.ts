import type { ToolDefinition, ToolProperty } from './chat';
import { isObject, type JsonObject, NotReadable, type Reading, readListed, textOrNone } from './jsonParts';

/** What of a schema is counted, or changes nothing: which properties are required stands in no text. */
const OF_PROPERTIES = ['type', 'description', 'enum', 'properties', 'items', 'required'];
const OF_PARAMETERS = ['type', 'properties', 'required'];

/**
 * Reads the definitions of functions as requests hold them, in the form of Chat Completions or of Responses: a list of them,
 * one, or a whole request with `tools`.
 */
export function readTools(json: string): Reading<readonly ToolDefinition[]> {
  return readListed(json, 'tools', toolsIn);
}

/** @throws NotReadable where one of them can't be read */
export function toolsIn(list: unknown): readonly ToolDefinition[] {
  if (!Array.isArray(list)) throw new NotReadable('The tools have to be a list.');
  return list.map((tool, index) => readTool(tool, `Tool ${index + 1}`));
}

function readTool(tool: unknown, where: string): ToolDefinition {
  if (!isObject(tool)) throw new NotReadable(`${where} is not an object that describes a function.`);
  const type = textOrNone(tool.type, `${where}: type`) ?? 'function';
  if (type !== 'function')
    throw new NotReadable(`${where} is of the type “${type}”: only functions can be counted.`);
  const definition = tool.function ?? tool;
  if (!isObject(definition)) throw new NotReadable(`${where}: function has to be an object.`);
  const name = textOrNone(definition.name, `${where}: name`);
  if (name === undefined) throw new NotReadable(`${where} has no name.`);
  const description = textOrNone(definition.description, `${where}: description`);
  const parameters = definition.parameters ?? {};
  if (!isObject(parameters)) throw new NotReadable(`${where}: parameters have to be an object.`);
  return {
    name,
    description: description ?? '',
    properties: readProperties(parameters.properties, `${where}: properties`),
    saysMore: description === undefined || definition.strict === true || hasMore(parameters, OF_PARAMETERS),
  };
}

function readProperties(properties: unknown, where: string): ToolProperty[] {
  if (properties === undefined || properties === null) return [];
  if (!isObject(properties)) throw new NotReadable(`${where} have to be an object.`);
  return Object.entries(properties).map(([key, schema]) => readProperty(key, schema, `${where}: ${key}`));
}

function readProperty(key: string, schema: unknown, where: string): ToolProperty {
  if (!isObject(schema)) throw new NotReadable(`${where} has to be an object with a type.`);
  const types = [schema.type ?? []].flat().map(String);
  const choices = schema.enum ?? [];
  if (!Array.isArray(choices)) throw new NotReadable(`${where}: enum has to be a list.`);
  const description = textOrNone(schema.description, `${where}: description`);
  const items = isObject(schema.items) ? schema.items : {};
  return {
    key,
    type: types.join('|'),
    description: description ?? '',
    choices: choices.map((choice) => (typeof choice === 'string' ? choice : JSON.stringify(choice))),
    properties: [...readProperties(schema.properties, where), ...readProperties(items.properties, where)],
    saysMore:
      types.length !== 1 ||
      description === undefined ||
      choices.some((choice) => typeof choice !== 'string') ||
      schema.items !== undefined ||
      hasMore(schema, OF_PROPERTIES),
  };
}

function hasMore(schema: JsonObject, known: readonly string[]): boolean {
  return Object.keys(schema).some((key) => !known.includes(key));
}
