import { cutsOfEnd, cutsOfStart, cutsOfStartOpened, singleEdits } from './edits';
import { DESTRUCTIVE, DOUBTFUL, HARMLESS, PAIRS_LOST } from './inAddress';
import { MAIL_OPENED, MAIL_PASTED } from './mail';
import { MARKDOWN_OPENED, MARKDOWN_PASTED, TEXTS_OPENED, TEXTS_PASTED } from './markup';
import { type Came, type Family, type Outcome, outcomeOf, outcomesOf } from './outcome';
import { REDIRECTORS_OPENED, REDIRECTORS_PASTED } from './redirectors';
import { type Age, commonLinks, SENT, type Sent } from './sent';

/** Every kind of mangler, by what is done with what comes out. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  'harmless rewriting, opened': HARMLESS,
  'destructive rewriting, opened': DESTRUCTIVE,
  'doubtful rewriting, opened': DOUBTFUL,
  'pairs or fields lost, opened': PAIRS_LOST,
  'mail, opened': MAIL_OPENED,
  'mail, pasted': MAIL_PASTED,
  'redirectors, opened': REDIRECTORS_OPENED,
  'redirectors, pasted': REDIRECTORS_PASTED,
  'Markdown, opened': MARKDOWN_OPENED,
  'Markdown, pasted': MARKDOWN_PASTED,
  'wikis and spreadsheets, opened': TEXTS_OPENED,
  'wikis and spreadsheets, pasted': TEXTS_PASTED,
};

/** The links that a family is tried on: to read a text in every way takes a while. */
export function linksFor(kind: string, age: Age): readonly Sent[] {
  return SENT[age].slice(0, kind.endsWith('pasted') ? 6 : 16);
}

/** What is done at every place of a link. */
export const EVERYWHERE: Readonly<Record<string, (query: string) => readonly Came[]>> = {
  'one character edited, opened': singleEdits,
  'cut at its end, opened': cutsOfEnd,
  'cut at its start, opened': cutsOfStartOpened,
  'cut at its start, pasted': cutsOfStart,
};

const COMMON = commonLinks(4);

/** The outcomes of a kind that is done at every place, with an example of a silent one. */
export function outcomesEverywhere(edit: (query: string) => readonly Came[], age: Age) {
  const counts: Record<Outcome, number> = { exact: 0, names: 0, notice: 0, nothing: 0, silent: 0 };
  const silent: string[] = [];
  for (const sent of COMMON[age]) {
    for (const came of edit(sent.query)) {
      const outcome = outcomeOf(came, sent);
      if (outcome === undefined) continue;
      counts[outcome] += 1;
      if (outcome === 'silent') silent.push(Object.values(came).join(''));
    }
  }
  return { counts, silent };
}

/** A table of what becomes of old and new links, a row for each kind and age. */
export function outcomesTable(): string {
  const row = (kind: string, age: Age, counts: Readonly<Record<Outcome, number>>) =>
    `| ${[kind, age, counts.exact, counts.names, counts.notice, counts.silent, counts.nothing].join(' | ')} |`;
  const ages: readonly Age[] = ['old', 'new'];
  const rows = [
    ...Object.entries(FAMILIES).flatMap(([kind, family]) =>
      ages.map((age) =>
        row(
          kind,
          age,
          sumOf(Object.values(family).map((mangle) => outcomesOf(mangle, linksFor(kind, age)).counts)),
        ),
      ),
    ),
    ...Object.entries(EVERYWHERE).flatMap(([kind, edit]) =>
      ages.map((age) => row(kind, age, outcomesEverywhere(edit, age).counts)),
    ),
  ];
  return [
    '| what was done | links | exact | exact but for names | notice | silent | nothing of it arrived |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function sumOf(all: readonly Readonly<Record<Outcome, number>>[]): Record<Outcome, number> {
  const sum: Record<Outcome, number> = { exact: 0, names: 0, notice: 0, nothing: 0, silent: 0 };
  for (const counts of all)
    for (const outcome of Object.keys(sum) as Outcome[]) sum[outcome] += counts[outcome];
  return sum;
}
