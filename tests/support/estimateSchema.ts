import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { estimateSchema } from '../../src/exports/estimateSchema';

const validate: ValidateFunction = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  estimateSchema(),
);

/** What the published schema finds wrong with a parsed file, a line each. */
export function schemaFaults(file: unknown): string[] {
  return validate(file)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
