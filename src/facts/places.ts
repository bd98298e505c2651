import { claimOf } from './facts';

/** Where the model can be used, what has become of it there, and the claim that says when that ends. */
export interface Place {
  readonly where: string;
  readonly state: string;
  readonly factId: string;
  readonly sourceId: string;
}

export const API: Place = {
  where: 'OpenAI API',
  state: 'Deprecated; every fine-tuned version ends with it',
  factId: 'api-shutdown',
  sourceId: 'openai-deprecations',
};

export const AZURE: Place = {
  where: 'Azure',
  state: 'Deprecated; no new customers',
  factId: 'azure-retirement',
  sourceId: 'azure-docs',
};

/** Every place whose end is known to the day, the maker’s own first. */
export const PLACES: readonly Place[] = [
  API,
  {
    where: 'OpenAI, new fine-tuning jobs',
    state: 'Only for organisations that already use fine-tuned models',
    factId: 'fine-tuning-jobs-end',
    sourceId: 'openai-deprecations',
  },
  AZURE,
  {
    where: 'Azure, fine-tuned deployments',
    state: 'Existing customers only',
    factId: 'azure-fine-tuned-retirement',
    sourceId: 'azure-docs',
  },
];

/** The day (YYYY-MM-DD) on which it ends at a place. */
export function endOf({ factId, sourceId }: Place): string {
  return String(claimOf(factId, sourceId).value);
}
