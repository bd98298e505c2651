import { get_encoding } from 'tiktoken';

/** OpenAI's own tokenizer, compiled from its Rust code. */
const o200kBase = get_encoding('o200k_base');

const lengths = new Map<number, number>();

const lengthOf = (token: number): number => {
  const length = lengths.get(token) ?? o200kBase.decode_single_token_bytes(token).length;
  lengths.set(token, length);
  return length;
};

/** How long each token of a text is, in bytes, as tiktoken cuts it; special tokens are text. */
export function tiktokenLengths(text: string): number[] {
  return Array.from(o200kBase.encode_ordinary(text), lengthOf);
}

/** How many tokens a text is for tiktoken. */
export function tiktokenCount(text: string): number {
  return o200kBase.encode_ordinary(text).length;
}
