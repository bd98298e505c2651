/** A part of the list of tokens, which the build cuts out of gpt-tokenizer's. */
declare module 'o200k-base/*' {
  const tokens: readonly (string | readonly number[])[];
  export default tokens;
}
