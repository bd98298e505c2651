import { AZURE_COSTS, AZURE_CURRENCIES, AZURE_DAYS, AZURE_QUANTITIES, readAzureRow } from './azureRow';
import type { TableKind } from './csvTable';
import { readLiteLlmRow, readOpenRouterRow } from './gatewayRows';
import { readCostRow, readEmptyBucket, readUsageRow, TIME_COLUMNS } from './openAiRows';

/** The tables that are read, by what tells them apart: the names of their columns. */
export const TABLE_KINDS = {
  'openai-activity': {
    needs: ['start_time', 'input_tokens', 'output_tokens'],
    reads: [
      'end_time',
      'num_model_requests',
      'model',
      'batch',
      'service_tier',
      'input_cached_tokens',
      'input_cache_write_tokens',
    ],
    readRow: readUsageRow,
    emptyRows: { columns: TIME_COLUMNS, read: readEmptyBucket },
  },
  'openai-cost': {
    needs: ['start_time', 'amount_value', 'amount_currency'],
    reads: ['end_time', 'line_item', 'quantity', 'quantity_unit'],
    readRow: readCostRow,
    emptyRows: { columns: TIME_COLUMNS, read: readEmptyBucket },
  },
  'azure-cost': {
    needs: ['meterName', 'unitOfMeasure'],
    needsOneOf: AZURE_COSTS,
    reads: ['meterCategory', ...AZURE_DAYS, ...AZURE_QUANTITIES, ...AZURE_CURRENCIES],
    readRow: readAzureRow,
  },
  litellm: {
    needs: ['date', 'spend ($)', 'promptTokens', 'completionTokens'],
    reads: [
      'model',
      'requests',
      'successful',
      'successfulRequests',
      'cacheReadInputTokens',
      'cacheCreationInputTokens',
    ],
    readRow: readLiteLlmRow,
  },
  openrouter: {
    needs: ['created_at', 'cost_total', 'tokens_prompt', 'tokens_completion', 'model_permaslug'],
    reads: ['tokens_cached'],
    readRow: readOpenRouterRow,
  },
} as const satisfies Readonly<Record<string, TableKind>>;

export type TableKindId = keyof typeof TABLE_KINDS;
