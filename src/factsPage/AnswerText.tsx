import { referenceText } from '../facts/answerText';
import { partsOfText } from '../facts/references';
import { FactLink } from './FactLink';

/** A paragraph in which each reference stands as the figure that it names, linked to its fact. */
export function AnswerText({ text }: { text: string }) {
  return partsOfText(text).map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <FactLink key={`${part.factId}@${part.sourceId}`} id={part.factId}>
        {referenceText(part)}
      </FactLink>
    ),
  );
}
