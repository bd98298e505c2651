import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/checks/checkDataset';
import { valueAt, withValue } from './doctored';

const THIS = 'models/gpt-4o-mini.json';

const datesOf = (file: string) => valueAt(file, ['dates']) as readonly { id: string; source: string }[];

describe('a date of the model', () => {
  const index = datesOf(THIS).findIndex(({ id }) => id === 'fine-tuning-jobs-end');

  it('has to be among the facts', () => {
    expect(checkDataset(withValue(THIS, ['dates', index, 'id'], 'doomsday'))).toEqual([
      `${THIS}: dates[${index}].id: no fact "doomsday"`,
    ]);
  });

  it('has to be the fact’s, said by the same source', () => {
    expect(checkDataset(withValue(THIS, ['dates', index, 'date'], '2027-01-07'))).toEqual([
      `${THIS}: dates[${index}].date: "openai-deprecations" does not say 2027-01-07 in fact "fine-tuning-jobs-end"`,
    ]);
    expect(checkDataset(withValue(THIS, ['dates', index, 'source'], 'azure-docs'))).toEqual([
      `${THIS}: dates[${index}].date: "azure-docs" does not say 2027-01-06 in fact "fine-tuning-jobs-end"`,
    ]);
  });

  it('may be of its own, for another model', () => {
    expect(checkDataset(withValue('models/gpt-6-luna.json', ['dates', 0, 'id'], 'birthday'))).toEqual([]);
  });
});

describe('the last day at a seller', () => {
  const path = ['sellers', 'openai', 'shutdown'];

  it('has to be the fact’s that it names, said by the same source', () => {
    expect(checkDataset(withValue(THIS, [...path, 'date'], '2027-01-15'))).toEqual([
      `${THIS}: sellers.openai.shutdown.date: "openai-deprecations" does not say 2027-01-15 in fact "api-shutdown"`,
    ]);
  });

  it('has to name a fact for the model that the facts are about, and may for others', () => {
    const { fact: _, ...silent } = valueAt(THIS, path) as Readonly<Record<string, unknown>>;
    expect(checkDataset(withValue(THIS, path, silent))).toEqual([
      `${THIS}: sellers.openai.shutdown: names no fact`,
    ]);
    expect(valueAt('models/gpt-4o.json', [...path, 'fact'])).toBeUndefined();
  });

  it('is of a seller that is known, as is the maker', () => {
    expect(checkDataset(withValue(THIS, ['sellers', 'nobody'], {}))).toEqual([
      `${THIS}: sellers.nobody: no seller "nobody"`,
    ]);
    expect(checkDataset(withValue(THIS, ['maker'], 'nobody'))).toEqual([
      `${THIS}: maker: no seller "nobody"`,
    ]);
  });
});

describe('a replacement', () => {
  it('has to be one of the models', () => {
    expect(checkDataset(withValue(THIS, ['replacement'], 'gpt-5.1-mini'))).toEqual([
      `${THIS}: replacement: no model "gpt-5.1-mini"`,
    ]);
    expect(checkDataset(withValue(THIS, ['replacement'], 'gpt-4o'))).toEqual([]);
  });
});
