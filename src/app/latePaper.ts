type Paper = typeof import('../ui/print/Paper').default;

let paper: Paper | null = null;

/** What is put on paper, once it is there: nothing that is first seen needs it. */
export function latePaper(): Paper | null {
  return paper;
}

/** Fetches it. Where it can't be had, whoever asks again may get it. */
export async function fetchPaper(): Promise<void> {
  paper ??= (await import('../ui/print/Paper')).default;
}
