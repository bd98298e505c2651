/** The files that the dataset can be taken away in, beside the page of facts. */
export const DATASET_FILES = [
  {
    name: 'dataset.json',
    type: 'application/json',
    about: 'Facts with all their claims, sources, price lists with their history, models, sellers, limits.',
  },
  {
    name: 'dataset.schema.json',
    type: 'application/schema+json',
    about: 'The JSON Schema that dataset.json keeps to.',
  },
  {
    name: 'facts.csv',
    type: 'text/csv',
    about: 'A row for each claim, for programs. Spreadsheets of many countries misread its decimal points.',
  },
] as const;

export type DatasetFileName = (typeof DATASET_FILES)[number]['name'];
