import { memo } from 'react';
/**
 * A text in which names that someone gave are kept apart from what is around them, whatever way their script is written
 * in: one of right-to-left letters would drag the figures beside it along. Each piece has an element of its own, so that a
 * page that was translated stays true.
 */
export const WithNames = memo(function WithNames({
  text,
  names,
}: {
  text: string;
  names: readonly string[];
}) {
  return piecesOf(text, names).map(({ piece, isName, at }) =>
    isName ? <bdi key={at}>{piece}</bdi> : <span key={at}>{piece}</span>,
  );
});

interface Piece {
  readonly piece: string;
  readonly isName: boolean;
  /** Where in the text it starts. */
  readonly at: number;
}

/** The longer names are found first. */
function piecesOf(text: string, names: readonly string[]): Piece[] {
  const wanted = names.filter((name) => name !== '').sort((one, other) => other.length - one.length);
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const name = wanted.find((candidate) => text.startsWith(candidate, at));
    if (name === undefined) {
      at += 1;
      continue;
    }
    if (at > from) pieces.push({ piece: text.slice(from, at), isName: false, at: from });
    pieces.push({ piece: name, isName: true, at });
    at += name.length;
    from = at;
  }
  if (from < text.length) pieces.push({ piece: text.slice(from), isName: false, at: from });
  return pieces;
}
