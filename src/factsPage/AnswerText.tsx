import { referenceText } from '../facts/answerText';
import { partsOfText } from '../facts/references';

/** A paragraph in which each reference stands as the figure that it names. */
export function AnswerText({ text }: { text: string }) {
  return partsOfText(text).map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <strong key={`${part.factId}@${part.sourceId}`}>{referenceText(part)}</strong>
    ),
  );
}
