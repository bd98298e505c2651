/**
 * A text in which names that someone gave are kept apart from what is around them, whatever way their script is written
 * in: one of right-to-left letters would drag the figures beside it along.
 * @param names as the text has them; the longer ones are found first
 */
export function WithNames({ text, names }: { text: string; names: readonly string[] }) {
  const [name] = names
    .filter((candidate) => candidate !== '' && text.includes(candidate))
    .sort((one, other) => other.length - one.length);
  if (name === undefined) return text;
  const [before = '', ...after] = text.split(name);
  return (
    <>
      <WithNames text={before} names={names.filter((other) => other !== name)} />
      <bdi>{name}</bdi>
      <WithNames text={after.join(name)} names={names} />
    </>
  );
}
