import type { FieldProblem } from '../scenario/problems';
import type { Scenario } from '../scenario/scenario';
import { COLLECTION_FORMAT, ESTIMATE_FORMAT, FILE_VERSION } from './estimateFile';
import { readScenario } from './readScenario';

/** An estimate of a file. `problems` were left out and have their defaults. */
export interface ReadEstimate {
  /** As it was saved, or else the title; may be empty. */
  readonly name: string;
  readonly scenario: Scenario;
  readonly problems: readonly FieldProblem[];
}

/** What a file holds, or the reason why nothing of it can be taken, as a sentence for the one who gave it. */
export type ReadFile = { readonly ok: true; readonly estimates: readonly ReadEstimate[] } | Refused;

interface Refused {
  readonly ok: false;
  readonly reason: string;
  /** Whether a newer page could read it. */
  readonly newer: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads the text of a JSON file with one estimate or several. Never throws; figures in it are not read but worked out anew. */
export function readEstimateFile(text: string): ReadFile {
  try {
    return readEstimateData(JSON.parse(text));
  } catch {
    return refuse('It is not JSON, or it was cut off.');
  }
}

/** The same for JSON that is parsed already. */
export function readEstimateData(file: unknown): ReadFile {
  if (!isFields(file) || (file.format !== ESTIMATE_FORMAT && file.format !== COLLECTION_FORMAT)) {
    return refuse('It is not an estimate of this calculator.');
  }
  const fault = versionFault(file.version);
  if (fault) return fault;
  return file.format === ESTIMATE_FORMAT ? readOne(file) : readCollection(file.estimates);
}

function readOne(file: Fields): ReadFile {
  if (!isFields(file.scenario)) return refuse('It has no scenario.');
  const { scenario, problems } = readScenario(file.scenario);
  return { ok: true, estimates: [{ name: scenario.title, scenario, problems }] };
}

function readCollection(entries: unknown): ReadFile {
  if (!Array.isArray(entries)) return refuse('It has no list of estimates.');
  const estimates: ReadEstimate[] = [];
  for (const [index, entry] of entries.entries()) {
    const file = isFields(entry) ? entry.estimate : undefined;
    const isEstimate = isFields(file) && file.format === ESTIMATE_FORMAT;
    const read = isEstimate ? readEstimateData(file) : refuse('It is not an estimate of this calculator.');
    if (!read.ok) return { ...read, reason: `Estimate ${index + 1} of ${entries.length}: ${read.reason}` };
    const name = isFields(entry) && typeof entry.name === 'string' ? entry.name : '';
    estimates.push(...read.estimates.map((estimate) => ({ ...estimate, name: name || estimate.name })));
  }
  return { ok: true, estimates };
}

function versionFault(version: unknown): Refused | null {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse('It does not say which version of the format it is in.');
  }
  if (version <= FILE_VERSION) return null;
  return {
    ok: false,
    newer: true,
    reason: `It is in version ${version} of the format; this page reads up to version ${FILE_VERSION}. Reload the page to get its newest one.`,
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(reason: string): Refused {
  return { ok: false, newer: false, reason };
}
