import { z } from 'zod';
import { modelSchema, sellerSchema } from '../catalog/modelSchema';
import { priceListSchema } from '../catalog/priceListSchema';
import {
  factSchema,
  type Model,
  type PriceList,
  presetSchema,
  questionSchema,
  type Seller,
  sourceSchema,
} from '../catalog/schema';
import { checkFacts } from './checkFacts';
import { checkModels } from './checkModels';
import { checkPriceLists } from './checkPriceLists';
import { checkQuestions } from './checkQuestions';

/** The text of each file below data/, by its path there (`price-lists/gpt-4o/openai.json`). */
export type DatasetFiles = Readonly<Record<string, string>>;

const REQUIRED_FILES = ['facts.json', 'presets.json', 'questions.json', 'sellers.json', 'sources.json'];

const factsSchema = z.array(factSchema);
const questionsSchema = z.array(questionSchema).min(1);
const sellersSchema = z.record(sellerSchema.shape.id, sellerSchema);
const sourcesSchema = z.array(sourceSchema);

/**
 * Everything wrong with the dataset, a line each: file, path within it, reason. Empty when all is well. Looks at each
 * file's shape, then across files: ids that stand twice, sources that nobody has described or cites, values that do not
 * fit their unit, references and dates that no fact bears out.
 */
export function checkDataset(files: DatasetFiles): string[] {
  const missing = REQUIRED_FILES.filter((path) => !(path in files)).map((path) => `${path}: is missing`);
  const parsed = new Map<string, unknown>();
  const problems = [...missing];
  for (const [path, text] of Object.entries(files)) {
    const schema = schemaFor(path);
    if (!schema) {
      problems.push(`${path}: no schema is known for this file`);
      continue;
    }
    const { value, problem } = parseJson(text);
    if (problem) {
      problems.push(`${path}: is not JSON (${problem})`);
      continue;
    }
    parsed.set(path, value);
    const result = schema.safeParse(value);
    for (const issue of result.error?.issues ?? []) {
      problems.push(`${path}: ${formatPath(issue.path)}: ${issue.message}`);
    }
  }
  return [
    ...problems,
    ...findRepeatedIds(parsed),
    ...findUnknownSources(parsed),
    ...findUncitedSources(parsed),
    ...findMisnamedFiles(parsed),
    ...findContradictions(parsed),
  ];
}

function schemaFor(path: string): z.ZodType | undefined {
  if (/^price-lists\/[^/]+\/[^/]+\.json$/.test(path)) return priceListSchema;
  if (/^models\/[^/]+\.json$/.test(path)) return modelSchema;
  switch (path) {
    case 'facts.json':
      return factsSchema;
    case 'presets.json':
      return z.array(presetSchema).min(1);
    case 'questions.json':
      return questionsSchema;
    case 'sellers.json':
      return sellersSchema;
    case 'sources.json':
      return sourcesSchema;
    default:
      return undefined;
  }
}

function parseJson(text: string): { value?: unknown; problem?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function formatPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? String(part) : `.${String(part)}`;
  }
  return text || '(top)';
}

function findRepeatedIds(parsed: ReadonlyMap<string, unknown>): string[] {
  const problems: string[] = [];
  for (const [file, value] of parsed) {
    walk(value, [], (path, list) => {
      if (!Array.isArray(list)) return;
      const seen = new Set<string>();
      for (const [index, entry] of list.entries()) {
        const id = idOf(entry);
        if (id === undefined) continue;
        if (seen.has(id))
          problems.push(`${file}: ${formatPath([...path, index, 'id'])}: "${id}" stands twice`);
        seen.add(id);
      }
    });
  }
  return problems;
}

function findUnknownSources(parsed: ReadonlyMap<string, unknown>): string[] {
  const sources = parsed.get('sources.json');
  const known = new Set(Array.isArray(sources) ? sources.map(idOf) : []);
  const problems: string[] = [];
  for (const [file, value] of parsed) {
    walk(value, [], (path, entry) => {
      if (path.at(-1) === 'source' && typeof entry === 'string' && !known.has(entry)) {
        problems.push(`${file}: ${formatPath(path)}: no source "${entry}" in sources.json`);
      }
    });
  }
  return problems;
}

/** A source is there for what is cited from it, in a fact, on a card or in a rule. */
function findUncitedSources(parsed: ReadonlyMap<string, unknown>): string[] {
  const cited = new Set<unknown>();
  for (const value of parsed.values()) {
    walk(value, [], (path, entry) => {
      if (path.at(-1) === 'source') cited.add(entry);
    });
  }
  const sources = sourcesSchema.safeParse(parsed.get('sources.json')).data ?? [];
  return [...sources.entries()]
    .filter(([, { id }]) => !cited.has(id))
    .map(([index, { id }]) => `sources.json: [${index}].id: "${id}" is a source that nothing cites`);
}

function findMisnamedFiles(parsed: ReadonlyMap<string, unknown>): string[] {
  return [...parsed]
    .filter(([path, value]) => path.includes('/') && path.split('/').at(-1) !== `${idOf(value)}.json`)
    .map(([path, value]) => `${path}: id: "${idOf(value)}" is not the name of the file`);
}

/** Each stands under its id, so that a page can take in the few that it needs. */
function findMisnamedSellers(sellers: Readonly<Record<string, Seller>>): string[] {
  return Object.entries(sellers)
    .filter(([key, { id }]) => key !== id)
    .map(([key, { id }]) => `sellers.json: ${key}: id: "${id}" is not what it stands under`);
}

/** What does not go together in files that have the right shape; the others are reported for their shape. */
function findContradictions(parsed: ReadonlyMap<string, unknown>): string[] {
  const facts = factsSchema.safeParse(parsed.get('facts.json')).data;
  const sellers = sellersSchema.safeParse(parsed.get('sellers.json')).data;
  if (!facts || !sellers) return [];
  const questions = questionsSchema.safeParse(parsed.get('questions.json')).data;
  const sources = sourcesSchema.safeParse(parsed.get('sources.json')).data;
  const paths = new Set(parsed.keys());
  const models = soundFiles(parsed, 'models/', modelSchema);
  const lists = soundFiles(parsed, 'price-lists/', priceListSchema);
  return [
    ...(sources ? checkFacts(facts, sources) : []),
    ...(questions ? checkQuestions(questions, facts) : []),
    ...checkModels(models, Object.values(sellers), paths, facts),
    ...findMisnamedSellers(sellers),
    ...checkPriceLists(lists, models, paths),
  ];
}

/** The files of a folder that have the right shape, by their paths. */
function soundFiles<Value extends Model | PriceList>(
  parsed: ReadonlyMap<string, unknown>,
  folder: string,
  schema: z.ZodType<Value>,
): Map<string, Value> {
  const files = [...parsed].filter(([path]) => path.startsWith(folder));
  return new Map(
    files.flatMap(([path, value]) => {
      const { data } = schema.safeParse(value);
      return data ? [[path, data] as const] : [];
    }),
  );
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return undefined;
  return typeof entry.id === 'string' ? entry.id : undefined;
}

function walk(
  value: unknown,
  path: readonly PropertyKey[],
  visit: (path: readonly PropertyKey[], value: unknown) => void,
): void {
  visit(path, value);
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) walk(entry, [...path, index], visit);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) walk(entry, [...path, key], visit);
  }
}
