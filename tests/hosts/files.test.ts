import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateCsv } from '../../src/exports/estimateCsv';
import { collectionJson, estimateFile, estimateJson } from '../../src/exports/estimateFile';
import { estimateSchemaJson } from '../../src/exports/estimateSchema';
import { estimateXlsx } from '../../src/exports/workbook/estimateXlsx';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';
import { exportedOf, PAGE } from '../support/exported';
import { canRun, openedIn } from './support/libreOffice';

const A_FEW_MINUTES = 5 * 60_000;

/** 35.94M x 0.15 = 5.391: a number that many countries write for five thousand three hundred and ninety-one. */
const AMBIGUOUS = exportedOf({
  ...scenarioOf({
    name: '=1+1',
    volume: 35_940,
    volumePeriod: 'month',
    inputTokensPerRequest: 1_000,
    outputTokensPerRequest: 0,
  }),
  monthlyBudgetUsd: 10,
});

describe.skipIf(!canRun('soffice', '--version'))('a file that is opened in LibreOffice', () => {
  it.each([
    ['en-US', '$5.39', '53.9%', 'November 2026'],
    ['de-DE', '$5,39', '53,9%', 'November 2026'],
    ['pt-BR', '$5,39', '53,9%', 'novembro 2026'],
    ['fr-FR', '$5,39', '53,9%', 'novembre 2026'],
  ])(
    'is a workbook whose numbers, shares and dates are the same in %s, and shown in its own way',
    async (locale, shown, share, month) => {
      const cells = openedIn(locale, { name: 'a.xlsx', content: await estimateXlsx(AMBIGUOUS) });
      expect(cells).toContainEqual({ type: 'currency', value: 5.391, shown });
      // 5.391 of a budget of 10.
      expect(cells).toContainEqual({ type: 'percentage', value: 0.5391, shown: share });
      expect(cells).toContainEqual({ type: 'date', value: '2026-11-22', shown: '2026-11-22' });
      expect(cells).toContainEqual({ type: 'date', value: '2026-11-01', shown: month });
      expect(cells).toContainEqual({ type: 'string', value: '=1+1', shown: '=1+1' });
    },
    A_FEW_MINUTES,
  );

  it.each([
    ['en-US', { type: 'float', value: 5.391 }],
    // A point stands between thousands.
    ['de-DE', { type: 'float', value: 5_391 }],
    ['pt-BR', { type: 'float', value: 5_391 }],
    // No number at all.
    ['fr-FR', { type: 'string', value: '5.391' }],
  ])(
    'is a CSV whose numbers %s may read otherwise, which is why there is a workbook',
    (locale, amount) => {
      const cells = openedIn(locale, { name: 'a.csv', content: estimateCsv(AMBIGUOUS) });
      expect(cells).toContainEqual(expect.objectContaining(amount));
    },
    A_FEW_MINUTES,
  );
});

describe.skipIf(!canRun('python3', '-c', 'import jsonschema'))('the schema, read by Python', () => {
  /** What Python finds wrong in each file. */
  function faultsOf(files: readonly unknown[]): string[][] {
    const folder = mkdtempSync(join(tmpdir(), 'validated-'));
    try {
      const [schema, read] = [join(folder, 'schema.json'), join(folder, 'files.json')];
      writeFileSync(schema, estimateSchemaJson());
      writeFileSync(read, JSON.stringify(files));
      const script = join(import.meta.dirname, 'support/validate.py');
      return JSON.parse(execFileSync('python3', [script, schema, read], { encoding: 'utf8' }));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it(
    'takes whatever the page writes, with names of any script',
    () => {
      const names = ['客服', 'Støtte “bot” №1', '😀', '=1+1'].map((name) => scenarioOf({ name }));
      const estimates = [...names, ...fc.sample(arbitraryScenario, 100)].map(exportedOf);
      const files = estimates.map((exported) => JSON.parse(estimateJson(exported)));
      const several = estimates.slice(0, 2).map((one) => ({ name: 'Saved', estimate: estimateFile(one) }));
      const faults = faultsOf([...files, JSON.parse(collectionJson(several, PAGE))]);
      expect(faults.filter((found) => found.length > 0)).toEqual([]);
      expect(faults).toHaveLength(estimates.length + 1);
    },
    A_FEW_MINUTES,
  );

  it(
    'refuses what the page refuses',
    () => {
      const of = (workload: object) => ({
        format: 'gpt-4o-mini-estimate',
        version: 1,
        scenario: { workloads: [workload] },
      });
      const refused = [{ name: 'a\u0007b' }, { name: 'a~b' }, { volume: -1 }, { tokens: 5 }].map(of);
      for (const faults of faultsOf(refused)) expect(faults.length).toBeGreaterThan(0);
      expect(faultsOf([of({ name: 'taken' })])).toEqual([[]]);
    },
    A_FEW_MINUTES,
  );
});
