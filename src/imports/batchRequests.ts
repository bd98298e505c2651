import { THIS_MODEL } from '../catalog/models';
import { imageTokens } from '../engine/images';
import { type Counting, countMessages } from './counting';
import { sizeOfDataUrl } from './dataUrl';
import type { RequestBody, RequestImage } from './requestBody';

/** Sums over requests of this model. */
export interface BatchRequests {
  readonly requests: number;
  /** Tokens of texts, with what the API adds. */
  readonly textTokens: number;
  /** Tokens of the images whose size is known. */
  readonly imageTokens: number;
  readonly images: number;
  /** Images that stand elsewhere, or don’t tell their size: their tokens are not known. */
  readonly imagesOfUnknownSize: number;
  /** Files, sound, what the API keeps, tools of its own: their tokens are not known. */
  readonly uncountedParts: number;
  /** What all answers come to at most, each as long as it may be. */
  readonly outputTokensAtMost: number;
  /** Requests that set no limit: theirs is that of the model. */
  readonly requestsWithoutLimit: number;
}

export const NO_REQUESTS: BatchRequests = {
  requests: 0,
  textTokens: 0,
  imageTokens: 0,
  images: 0,
  imagesOfUnknownSize: 0,
  uncountedParts: 0,
  outputTokensAtMost: 0,
  requestsWithoutLimit: 0,
};

/** Adds a request to the sums, and gives back the tokens of its texts. */
export function plusRequest(
  sums: { -readonly [Sum in keyof BatchRequests]: number },
  body: RequestBody,
  counting: Counting,
): number {
  const { messages, tools, schema, images, answerLimitTokens, answers } = body;
  const most = THIS_MODEL.context.outputTokens.value;
  const textTokens =
    countMessages(messages, counting) +
    (tools.length > 0 ? counting.countTools(tools) : 0) +
    (schema === null ? 0 : counting.countText(schema));
  sums.requests += 1;
  sums.textTokens += textTokens;
  sums.images += images.length;
  sums.uncountedParts += body.uncountedParts;
  for (const image of images) {
    const tokens = tokensOfImage(image);
    if (tokens === null) sums.imagesOfUnknownSize += 1;
    else sums.imageTokens += tokens;
  }
  sums.outputTokensAtMost += answers * Math.min(answerLimitTokens ?? most, most);
  if (answerLimitTokens === null) sums.requestsWithoutLimit += 1;
  return textTokens;
}

/** At low detail an image has its tokens whatever its size; null where the size is needed and not known. */
function tokensOfImage({ url, detail }: RequestImage): number | null {
  const needsSize = detail !== 'low' || THIS_MODEL.images.rule !== 'tiles';
  const size = needsSize ? sizeOfDataUrl(url) : { widthPx: 1, heightPx: 1 };
  return size && (imageTokens({ ...size, detail }, THIS_MODEL.images)?.tokens ?? null);
}
