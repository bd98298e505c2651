import type { ChoiceKey } from '../scenario/fieldRow';

/** What the values of a choice are called, where that is not the value itself. */
const LABELS: Readonly<Record<ChoiceKey, Readonly<Record<string, string>>>> = {
  shape: { conversation: 'conversations' },
  documentUnit: {},
  cacheMode: { share: 'as entered', 'worked-out': 'worked out' },
  fast: { true: 'yes', false: 'no' },
  fineTuned: { true: 'yes', false: 'no' },
  answersCanWait: { unknown: 'not said' },
  arrival: { unknown: 'as it is counted', spread: 'spread evenly', 'at-once': 'all at once' },
};

/** A value of a choice in a word or two: `all at once`. */
export function choiceLabel(key: ChoiceKey, value: string | boolean): string {
  return LABELS[key][String(value)] ?? String(value);
}
