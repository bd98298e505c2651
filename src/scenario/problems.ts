import { PRICE_IDS } from '../catalog/billables';
import type { Model } from '../catalog/schema';
import { formatCount } from '../units/format';
import { VOLUME_PERIODS } from '../units/period';
import { roomForDocument } from './documentRoom';
import {
  isOptional,
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from './fields';
import { IMAGE_QUANTITIES, IMAGE_QUANTITY_KEYS } from './imageFields';
import { IMAGE_DETAILS, type ImageInput, MAX_IMAGE_SIZES, type Scenario, type Workload } from './scenario';
import {
  NAME_MAX_CHARACTERS,
  OWN_PRICE_FIELD,
  SCENARIO_QUANTITIES,
  SCENARIO_QUANTITY_KEYS,
  TITLE_MAX_CHARACTERS,
} from './scenarioFields';
import { choiceProblem, quantityProblem, textProblem } from './valueProblems';

/** A fault of a scenario: where it is and why. */
export interface FieldProblem {
  /** `workloads[2].inputTokensPerRequest` */
  readonly path: string;
  readonly reason: string;
}

/** Every field of a scenario that holds what it can't. Empty for a scenario that may be priced. */
export function findProblems(scenario: Scenario, model: Model): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const note = (path: string, reason: string | undefined) => {
    if (reason !== undefined) problems.push({ path, reason });
  };
  note('title', textProblem(scenario.title, TITLE_MAX_CHARACTERS));
  for (const key of SCENARIO_QUANTITY_KEYS) {
    const value = scenario[key];
    if (value !== null) note(key, quantityProblem(SCENARIO_QUANTITIES[key], value));
  }
  for (const id of PRICE_IDS) {
    const usd = scenario.ownPrices[id];
    if (usd !== undefined) note(`ownPrices.${id}`, quantityProblem(OWN_PRICE_FIELD, usd));
  }
  for (const [index, workload] of scenario.workloads.entries()) {
    noteWorkload(workload, model, (path, reason) => note(`workloads[${index}].${path}`, reason));
  }
  return problems;
}

type Note = (path: string, reason: string | undefined) => void;

function noteWorkload(workload: Workload, model: Model, note: Note): void {
  note('name', textProblem(workload.name, NAME_MAX_CHARACTERS));
  note('volumePeriod', choiceProblem(VOLUME_PERIODS, workload.volumePeriod));
  for (const key of WORKLOAD_CHOICE_KEYS)
    note(key, choiceProblem(WORKLOAD_CHOICES[key].values, workload[key]));
  for (const key of WORKLOAD_QUANTITY_KEYS) {
    const value = workload[key];
    if (value !== null) note(key, quantityProblem(WORKLOAD_QUANTITIES[key], value));
    else if (!isOptional(key)) note(key, 'It must be a number.');
  }
  if (workload.images.length > MAX_IMAGE_SIZES)
    note('images', `There can be ${MAX_IMAGE_SIZES} sizes at most.`);
  for (const [index, image] of workload.images.entries()) {
    for (const [field, reason] of imageProblems(image)) note(`images[${index}].${field}`, reason);
  }
  note('overlapTokens', chunkingProblem(workload, model));
}

/** Why the numbers of an image can't be, by field. */
export function imageProblems(image: ImageInput): [keyof ImageInput, string][] {
  const problems = IMAGE_QUANTITY_KEYS.map(
    (key) => [key, quantityProblem(IMAGE_QUANTITIES[key], image[key])] as const,
  );
  return [...problems, ['detail', choiceProblem(IMAGE_DETAILS, image.detail)] as const].flatMap(
    ([field, reason]) => (reason === undefined ? [] : [[field, reason]]),
  );
}

/**
 * Why a document can't be cut into parts as a workload says: instructions and answer leave no room in the context
 * window, or the overlap fills what room there is. Undefined when it can, and for other shapes.
 */
export function chunkingProblem(workload: Workload, model: Model): string | undefined {
  if (workload.shape !== 'documents') return undefined;
  const { overlapTokens } = workload;
  const room = roomForDocument(workload, model);
  const contextWindow = formatCount(model.context.windowTokens.value);
  if (room <= 0)
    return `Instructions and answer leave no room for the document in the window of ${contextWindow} tokens.`;
  if (overlapTokens < room) return undefined;
  return `The overlap must be smaller than the ${formatCount(room)} tokens of a document that fit into a call.`;
}
