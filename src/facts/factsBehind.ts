import { FACTS, QUESTIONS } from './facts';
import { PLACES } from './places';
import { partsOfText } from './references';

/** A part of the short page that rests on facts: what it is called, and which they are. */
export interface Behind {
  /** What an address calls it. */
  readonly id: string;
  readonly title: string;
  readonly factIds: readonly string[];
}

/** Every part that leads to the facts behind it: the status, each question, the timeline. */
export function factsBehind(): readonly Behind[] {
  const status = [...PLACES.map(({ factId }) => factId), 'chatgpt-retirement', 'successor'];
  const questions = QUESTIONS.map(({ id, question, answer }) => ({
    id,
    title: question,
    factIds: [...new Set(answer.flatMap(factsIn))],
  }));
  const dated = FACTS.filter(({ event }) => event !== undefined).map(({ id }) => id);
  return [
    { id: 'status', title: 'Status', factIds: status },
    ...questions,
    { id: 'timeline', title: 'Timeline', factIds: dated },
  ];
}

function factsIn(paragraph: string): string[] {
  return partsOfText(paragraph).flatMap((part) => (typeof part === 'string' ? [] : part.factId));
}
