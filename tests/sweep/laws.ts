import { type Fact, states } from './facts';
import { figuresIn, type ShownFigure } from './figuresIn';

/** A text of the product, and what it may and must state. */
export interface SweptText {
  /** Which text it is. */
  readonly label: string;
  readonly text: string;
  /** Everything that a figure in it may be. */
  readonly may: readonly Fact[];
  /** What it has to state, in this order; other figures may stand between. */
  readonly must?: readonly Fact[];
  /** Whether its shares are all those of one whole. */
  readonly isWhole?: boolean;
  /** What its amounts come to together, each with its sign. */
  readonly sumsTo?: Fact;
}

/** A law that a text breaks, with the place. */
export interface Fault {
  readonly law: string;
  readonly label: string;
  readonly said: string;
}

const WORDS_OF_NO_VALUE = /\b(?:NaN|undefined|null|Infinity)\b|∞|\[object/;

/** Nouns behind a number; `1 months` is wrong, `tier 1 carries` is not. */
const MANY =
  /(?<![\d.,]|turn |tier |Turn |Tier )\b1 (?:input |output |other |equal |earlier |active )?(?:requests|calls|conversations|documents|turns|months|days|hours|weeks|years|workloads|files|epochs|tokens|images|searches|tiles|patches|parts|pages|words|times through)\b/;
const ONE =
  /(?<![\d.,])(?:0|[2-9]|\d{2,}|\d+(?:,\d{3})+) (?:request|conversation|document|month|day|workload|epoch|tile)\b(?!s)/;

/** What says that an amount lacks a part: in the words of any of the texts. */
const SAYS_PARTIAL =
  /\bover \$|\bover [\d.,]+%|incomplete|(?:has|have|had) (?:a|every|no|none) ?(?:known )?price|no known price|lacks? |not known|not counted|without what/i;

const AROUND = 60;

/** The laws that each text must keep whatever it says. */
export function faultsIn({ label, text, may, must = [], isWhole = false, sumsTo }: SweptText): Fault[] {
  const figures = figuresIn(text);
  const fault = (law: string, at: number, length = 0): Fault => ({
    law,
    label,
    said: text.slice(Math.max(0, at - AROUND), at + length + AROUND).replaceAll(/\s+/g, ' '),
  });
  const byPattern = (law: string, pattern: RegExp) => {
    const found = pattern.exec(text);
    return found ? [fault(law, found.index, found[0].length)] : [];
  };
  return [
    ...byPattern('has no word for a value that is none', WORDS_OF_NO_VALUE),
    ...byPattern('has no plural behind one', MANY),
    ...byPattern('has no singular behind many', ONE),
    ...byPattern('bounds a figure on one side', /over under|under over|over over/),
    ...(isWhole && !sumsToWhole(figures) ? [fault('has shares that sum to the whole', 0, text.length)] : []),
    ...(sumsTo && !areSumOf(figures, sumsTo)
      ? [fault('has amounts that sum to their total', 0, text.length)]
      : []),
    ...figures.flatMap((shown) => faultOfFigure(shown, text, may, fault)),
    ...missing(figures, must).map((fact) =>
      fault(`states ${fact.kind} ${fact.written ?? fact.value}`, 0, 80),
    ),
  ];
}

function faultOfFigure(
  shown: ShownFigure,
  text: string,
  may: readonly Fact[],
  fault: (law: string, at: number, length?: number) => Fault,
): Fault[] {
  const stated = may.filter((fact) => states(shown, fact));
  const { at, text: figure, kind } = shown;
  if (stated.length === 0) return [fault(`can account for each ${kind}`, at, figure.length)];
  if (kind !== 'usd' && kind !== 'percent') return [];
  if (stated.every(({ partial }) => partial) && !SAYS_PARTIAL.test(text))
    return [fault('says that an amount lacks a part', at, figure.length)];
  if (shown.over && stated.every(({ partial }) => !partial))
    return [fault('says “over” of what lacks a part alone', at, figure.length)];
  return [];
}

/** Whether shares are those of one whole, each rounded by itself; no shares at all are none of anything. */
function sumsToWhole(figures: readonly ShownFigure[]): boolean {
  const shares = figures.filter(({ kind }) => kind === 'percent');
  const sum = shares.reduce((all, { value, under }) => all + (under ? value / 2 : value), 0);
  const rounded = shares.reduce((all, { half }) => all + half, 0);
  return shares.length === 0 || Math.abs(sum - 100) <= rounded + 1e-9;
}

/** Whether amounts come to a total, each rounded by itself. */
function areSumOf(figures: readonly ShownFigure[], { value: whole, ofSize = 0 }: Fact): boolean {
  const amounts = figures.filter(({ kind }) => kind === 'usd');
  const sum = amounts.reduce((all, { value, sign }) => all + (sign === '−' ? -value : value), 0);
  const largest = amounts.reduce((most, { value }) => Math.max(most, value), ofSize);
  const rounded = amounts.reduce((all, { half }) => all + half, 0);
  return Math.abs(sum - whole) <= rounded * (1 + 1e-9) + largest * 1e-9;
}

/** What is to be stated and is not, in its order. */
function missing(figures: readonly ShownFigure[], must: readonly Fact[]): Fact[] {
  let from = 0;
  return must.filter((fact) => {
    const at = figures.findIndex((shown, place) => place >= from && states(shown, fact));
    if (at !== -1) from = at + 1;
    return at === -1;
  });
}
