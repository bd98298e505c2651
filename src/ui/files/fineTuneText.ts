import type { FineTuneFile } from '../../imports/fineTuneFile';
import { WORKLOAD_QUANTITIES } from '../../scenario/fields';
import { formatCount } from '../../units/format';
import { counted } from '../../wording/counted';

/** What a file for fine-tuning holds. */
export function examplesText({ examples, faulty, tokens, longestTokens }: FineTuneFile): string {
  const none = faulty > 0 ? `, and ${counted(faulty, 'line')} that are none` : '';
  if (examples === 0) return `No examples${none}.`;
  return `${counted(examples, 'example')}${none}: ${counted(tokens, 'token')}; the longest has ${formatCount(longestTokens)}.`;
}

/** What is to be known of the examples. */
export function fineTuneNotes(file: FineTuneFile): readonly string[] {
  const { examples, messagesByRole, answersOfNoWeight, suggestedEpochs, tooLong } = file;
  const roles = Object.entries(messagesByRole).map(([role, count]) => `${formatCount(count)} ${role}`);
  return [
    ...(roles.length > 0 ? [`Messages by role: ${roles.join(', ')}.`] : []),
    ...(answersOfNoWeight > 0
      ? [`${counted(answersOfNoWeight, 'answer')} left out of training by a weight of 0.`]
      : []),
    ...(tooLong > 0 ? [`${counted(tooLong, 'example')} longer than one may be: counted up to there.`] : []),
    ...(examples > 0
      ? [
          `A job that names no epochs goes through it ${counted(suggestedEpochs, 'time')} by the estimate of OpenAI’s cookbook.`,
        ]
      : []),
  ];
}

/** The epochs that a job is priced with where nobody has said any: as many as are suggested, within what a job takes. */
export function epochsOf({ suggestedEpochs }: FineTuneFile): number {
  const { minimum, maximum } = WORKLOAD_QUANTITIES.trainingEpochs;
  return Math.min(maximum, Math.max(minimum, suggestedEpochs));
}

/** What was filled in, and the way back. */
export function filledText(tokens: number, epochs: number, workload: string): string {
  return `${workload}: ${counted(tokens, 'token')}, ${counted(epochs, 'epoch')}. Undo takes them out again.`;
}
