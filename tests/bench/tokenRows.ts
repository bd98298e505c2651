import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import tokens from 'gpt-tokenizer/bpeRanks/o200k_base';
import { clearMergeCache, countTokens as countOfPeer } from 'gpt-tokenizer/encoding/o200k_base';
import { countTokens } from '../../src/tokens/countTokens';
import { makeRankTable } from '../../src/tokens/rankTable';
import { type Row, timeText } from './table';

const LEAST_MB_OF_PROSE = 10;
const MOST_MS_AT_WORST = 250;

/** Texts without a break, for which the time of others grows with the square of their length. */
const CHARACTERS_AT_WORST = 100_000;
const CHARACTERS_FOR_PEER = 10_000;

const ROUNDS = 5;

/** The texts here name special tokens, which the peer throws at unless told not to. */
const SPECIAL_IS_TEXT = { disallowedSpecial: new Set<string>() };

const filesOf = (folder: string, extension: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

const TEXTS = { prose: filesOf('docs', '.md'), code: filesOf('src', '.ts'), JSON: filesOf('data', '.json') };

const HAN = '其中最重要的是模型的价格会随着时间而变化我们需要计算每个月的费用并且比较不同的方案';

const UNBROKEN = { 'one letter': 'a', blanks: ' ', emoji: '😀', Han: HAN };

/** Counting against its goals, and against gpt-tokenizer in this run, which begins each round without what it remembers. */
export function tokenRows(): Row[] {
  const ranks = makeRankTable(tokens);
  const ours = (text: string): number => countTokens(text, ranks);
  const peer = (text: string): number => {
    clearMergeCache();
    return countOfPeer(text, SPECIAL_IS_TEXT);
  };
  const pair = (text: string) => {
    const [own, other] = [ours(text), peer(text)];
    if (own !== other) throw new Error(`${own} tokens are not the ${other} of gpt-tokenizer`);
    return { ours: best(() => ours(text)), peer: best(() => peer(text)) };
  };
  return [
    ...Object.entries(TEXTS).flatMap(([kind, text]) => {
      const times = pair(text);
      const megabytes = Buffer.byteLength(text) / 1e6;
      const speed = megabytes / (times.ours / 1e9);
      const isGoal = kind === 'prose';
      return [
        {
          figure: `counting ${kind}, a second`,
          target: isGoal ? `${LEAST_MB_OF_PROSE} MB` : '',
          measured: `${speed.toFixed(1)} MB`,
          pass: isGoal ? speed >= LEAST_MB_OF_PROSE : null,
        },
        faster(times),
      ];
    }),
    ...Object.entries(UNBROKEN).flatMap(([kind, unit]) => {
      const whole = ofLength(unit, CHARACTERS_AT_WORST);
      const time = best(() => ours(whole));
      return [
        {
          figure: `counting ${CHARACTERS_AT_WORST.toLocaleString('en-US')} characters of ${kind}`,
          target: timeText(MOST_MS_AT_WORST * 1e6),
          measured: timeText(time),
          pass: time <= MOST_MS_AT_WORST * 1e6,
        },
        faster(
          pair(ofLength(unit, CHARACTERS_FOR_PEER)),
          ` on ${CHARACTERS_FOR_PEER.toLocaleString('en-US')}`,
        ),
      ];
    }),
  ];
}

/** So many whole characters. */
function ofLength(unit: string, characters: number): string {
  return unit.repeat(Math.ceil(characters / [...unit].length));
}

function faster({ ours, peer }: { ours: number; peer: number }, on = ''): Row {
  return {
    figure: `  against gpt-tokenizer${on}`,
    target: '',
    measured: `${(peer / ours).toFixed(1)}x faster`,
    pass: null,
  };
}

/** The shortest of some rounds, in nanoseconds. */
function best(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start);
  });
  return Math.min(...times);
}
