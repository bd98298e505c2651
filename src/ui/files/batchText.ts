import { TUNINGS } from '../../catalog/billables';
import { THIS_MODEL } from '../../catalog/models';
import { type AnswerLength, outputTokensOf } from '../../imports/batchCost';
import { batchFilesNeeded } from '../../imports/batchFilesNeeded';
import type { BatchInput } from '../../imports/batchInput';
import { formatCount } from '../../units/format';
import { counted } from '../../wording/counted';

type Sums = BatchInput['requests']['base'];

function totalOf({ requests }: BatchInput, of: (sums: Sums) => number): number {
  return TUNINGS.reduce((sum, tuning) => sum + of(requests[tuning]), 0);
}

/** What the requests of this model hold; null where there are none. */
export function batchText(input: BatchInput): string | null {
  const total = (of: (sums: Sums) => number) => totalOf(input, of);
  const requests = total((sums) => sums.requests);
  if (requests === 0) return null;
  const images = total((sums) => sums.images);
  const tuned = input.requests.fineTuned.requests;
  const parts = [
    counted(requests, 'request'),
    counted(
      total(({ textTokens, imageTokens }) => textTokens + imageTokens),
      'input token',
    ),
    ...(images > 0 ? [`${counted(images, 'image')} among them`] : []),
    ...(tuned > 0 ? [`${formatCount(tuned)} of the requests to a fine-tuned model`] : []),
  ];
  return `${THIS_MODEL.title}: ${parts.join(', ')}.`;
}

/** What answers the amounts are for. */
export function answersText(input: BatchInput, length: AnswerLength): string {
  const tokens = totalOf(input, (sums) => outputTokensOf(sums, length));
  return length === 'at-most'
    ? `With every answer as long as its request lets it be: ${counted(tokens, 'output token')} at most`
    : `With ${counted(tokens, 'output token')} in all answers`;
}

/** What is to be known of the requests: what could not be counted, and what the limits of Batch ask for. */
export function batchNotes(input: BatchInput): readonly string[] {
  const total = (of: (sums: Sums) => number) => totalOf(input, of);
  const unlimited = total((sums) => sums.requestsWithoutLimit);
  const unknownImages = total((sums) => sums.imagesOfUnknownSize);
  const uncounted = total((sums) => sums.uncountedParts);
  const files = batchFilesNeeded(input);
  return [
    ...(unlimited > 0
      ? [
          `${counted(unlimited, 'request')} without a limit of the answer: there it is that of the model, ${formatCount(THIS_MODEL.context.outputTokens.value)} tokens.`,
        ]
      : []),
    ...(unknownImages > 0
      ? [`${counted(unknownImages, 'image')} whose size can’t be read: their tokens are in no figure here.`]
      : []),
    ...(uncounted > 0
      ? [`${counted(uncounted, 'other part')} whose tokens can’t be counted here: they are in no figure.`]
      : []),
    ...(files > 1 ? [`Send it in ${files} files or more, each within the limits of Batch.`] : []),
  ];
}
