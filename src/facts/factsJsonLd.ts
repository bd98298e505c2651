import { THIS_MODEL } from '../catalog/models';
import { plainAnswer } from './answerText';
import { DATASET_FILES } from './datasetFiles';
import { ALL_SOURCES, FACTS_AS_OF, QUESTIONS } from './facts';

/** What the page of facts tells search engines: its questions with their answers, and the dataset to take away. */
export function factsJsonLd(): string {
  const graph = [
    {
      '@type': 'FAQPage',
      dateModified: FACTS_AS_OF,
      mainEntity: QUESTIONS.map(({ question, answer }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: answer.map(plainAnswer).join('\n\n') },
      })),
    },
    {
      '@type': 'Dataset',
      name: `${THIS_MODEL.title}: prices, limits, status and benchmarks`,
      description: `What two documents and the public record say about ${THIS_MODEL.title}, claim by claim, with sources and dates.`,
      dateModified: FACTS_AS_OF,
      isAccessibleForFree: true,
      license: 'https://opensource.org/license/mit',
      citation: ALL_SOURCES.flatMap(({ address }) => address ?? []),
      distribution: DATASET_FILES.map(({ name, type, about }) => ({
        '@type': 'DataDownload',
        name,
        encodingFormat: type,
        description: about,
        contentUrl: name,
      })),
    },
  ];
  // Within a script element `<` could end it.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
