import { THIS_MODEL } from '../catalog/models';
import { formatExact } from '../units/format';
import { counted } from '../wording/counted';
import { type Counting, countMessages } from './counting';
import { type Example, readExample } from './fineTuneExample';
import type { Ending, ImportProblem } from './importResult';
import { JsonLines } from './jsonValues';
import type { ParsedJson } from './parseJson';
import { RowTally } from './rowTally';
import { type Chunks, type ReadOptions, streamInto } from './streamed';

/** What a file for fine-tuning holds. */
export interface FineTuneFile {
  /** Lines that are examples; lines that are none are `faulty`. */
  readonly examples: number;
  readonly faulty: number;
  /** Of all examples, none counted beyond what is trained on; an estimate, since the API counts anew. */
  readonly tokens: number;
  readonly longestTokens: number;
  /** Examples that are longer than one may be: what is over is cut off, and not billed. */
  readonly tooLong: number;
  readonly messagesByRole: Readonly<Record<string, number>>;
  /** Answers that are left out of training by their weight of 0. */
  readonly answersOfNoWeight: number;
  /** How often it is gone through where the job does not say: OpenAI’s own estimate, not a promise. */
  readonly suggestedEpochs: number;
  /** Of lines that are no examples, and what is worth a look in those that are. */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  readonly ending: Ending;
}

/** What files for fine-tuning may be, where the model’s data says so. */
const { examplesAtLeast, tokensPerExample } = THIS_MODEL.fineTuning ?? {};

/**
 * How OpenAI’s cookbook estimates the epochs of a job that names none: three, but so that examples are gone through at
 * least 100 times and at most 25,000 times in all, and none more than 25 times.
 */
const EPOCHS = { target: 3, most: 25, leastExamples: 100, mostExamples: 25_000 };

/** Reads a file for fine-tuning, example by example. What is wrong with a line is a problem with its number. */
export async function readFineTuneFile(
  chunks: Chunks,
  counting: Counting,
  options: ReadOptions = {},
): Promise<FineTuneFile> {
  const reader = new FineTuneReader(counting);
  const lines = new JsonLines((parsed, line) => reader.take(parsed, line));
  const { ending } = await streamInto(lines, chunks, options);
  return reader.result(ending);
}

/** The epochs of a job that names none, by the estimate of OpenAI’s cookbook; 0 for no examples. */
export function suggestedEpochs(examples: number): number {
  const { target, most, leastExamples, mostExamples } = EPOCHS;
  if (examples === 0) return 0;
  if (examples * target < leastExamples) return Math.min(most, Math.floor(leastExamples / examples));
  if (examples * target > mostExamples) return Math.max(1, Math.floor(mostExamples / examples));
  return target;
}

class FineTuneReader {
  private readonly tally = new RowTally();
  private readonly byRole = new Map<string, number>();
  private tokens = 0;
  private longestTokens = 0;
  private tooLong = 0;
  private answersOfNoWeight = 0;

  constructor(private readonly counting: Counting) {}

  take(parsed: ParsedJson, line: number): void {
    if (!parsed.ok) {
      this.tally.takeFault(line, parsed.reason);
      return;
    }
    this.tally.take(line, () => {
      this.add(readExample(parsed.value), line);
      return 'thisModel';
    });
  }

  result(ending: Ending): FineTuneFile {
    const { tally, tokens, longestTokens, tooLong, answersOfNoWeight } = this;
    const examples = tally.rows.thisModel;
    if (ending === 'broken') tally.note(null, '', 'The file could not be read to its end.');
    if (ending === 'whole' && examplesAtLeast && examples < examplesAtLeast.value) {
      tally.note(
        null,
        '',
        `It holds ${counted(examples, 'example')}: OpenAI takes ${examplesAtLeast.value} at the least.`,
      );
    }
    return {
      examples,
      faulty: tally.rows.faulty,
      tokens,
      longestTokens,
      tooLong,
      messagesByRole: Object.fromEntries(this.byRole),
      answersOfNoWeight,
      suggestedEpochs: suggestedEpochs(examples),
      problems: tally.problems,
      problemCount: tally.problemCount,
      ending,
    };
  }

  private add({ messages, tools, answersOfNoWeight, oddities }: Example, line: number): void {
    for (const { role } of messages) this.byRole.set(role, (this.byRole.get(role) ?? 0) + 1);
    for (const oddity of oddities) this.tally.note(line, 'messages', oddity);
    const { counting } = this;
    const tokens = countMessages(messages, counting) + (tools.length > 0 ? counting.countTools(tools) : 0);
    const most = tokensPerExample?.value ?? Number.POSITIVE_INFINITY;
    if (tokens > most) {
      this.tooLong += 1;
      this.tally.note(
        line,
        '',
        `Its ${formatExact(tokens)} tokens are more than the ${formatExact(most)} of an example: the rest is cut off.`,
      );
    }
    this.tokens += Math.min(tokens, most);
    this.longestTokens = Math.max(this.longestTokens, tokens);
    this.answersOfNoWeight += answersOfNoWeight;
  }
}
