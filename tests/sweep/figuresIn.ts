/** What a figure in a text is: an amount, a price by its unit, a share, a plain number or a date. */
export type FigureKind = 'usd' | 'rate' | 'percent' | 'count' | 'date';

/** A figure as a reader of a text takes it. */
export interface ShownFigure {
  readonly kind: FigureKind;
  /** As it stands in the text. */
  readonly text: string;
  /** Without its sign; of a date, 0. */
  readonly value: number;
  /** Half of what its last digit counts: it stands for every value that is no further away. */
  readonly half: number;
  readonly sign: '+' | '−' | '';
  /** `over $3.00`: it is said to be more. */
  readonly over: boolean;
  /** `under 0.1%`: anything from above 0 up to it. */
  readonly under: boolean;
  /** Where it stands, for whoever shows it in its place. */
  readonly at: number;
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:E-?\d+)?`;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const FIGURE = new RegExp(
  [
    String.raw`(?<date>\b(?:\d{1,2} )?${MONTH} \d{4}\b|\b\d{4}-\d{2}(?:-\d{2})?\b)`,
    String.raw`(?<over>[Oo]ver )?(?<sign>[+−-])?\$(?<usd>${NUMBER})(?<per> per (?:1M tokens|1,000 calls|hour)|\/(?:1M|1K|h)\b)?`,
    `(?<under>[Uu]nder )?(?<percentOver>[Oo]ver )?(?<percentSign>[+−-])?(?<percent>${NUMBER}) ?%`,
    `(?<countUnder>\\bunder )?(?<![\\w.])(?<count>${NUMBER})(?<scale>[KMBT]\\b)?`,
  ].join('|'),
  'g',
);

const SCALES: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** Every figure in a text, in its order. */
export function figuresIn(text: string): ShownFigure[] {
  return [...text.matchAll(FIGURE)].map((match) => {
    const { date, usd, per, percent, count, scale, sign, percentSign, over, percentOver, under, countUnder } =
      match.groups ?? {};
    const kind = date ? 'date' : usd ? (per ? 'rate' : 'usd') : percent ? 'percent' : 'count';
    const times = SCALES[scale ?? ''] ?? 1;
    const digits = usd ?? percent ?? count ?? '0';
    const isLess = ['−', '-'].includes(sign ?? percentSign ?? '');
    return {
      kind,
      text: match[0],
      value: Number(digits.replaceAll(',', '')) * times,
      half: halfOfLastDigit(digits) * times,
      sign: isLess ? '−' : (sign ?? percentSign) === '+' ? '+' : '',
      over: over !== undefined || percentOver !== undefined,
      under: (under ?? countUnder) !== undefined,
      at: match.index,
    };
  });
}

function halfOfLastDigit(digits: string): number {
  const [mantissa = '', exponent = '0'] = digits.split('E');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - decimals);
}
