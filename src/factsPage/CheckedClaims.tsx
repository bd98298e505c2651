import type { Fact } from '../catalog/schema';
import type { CheckedClaim, Verdict } from '../facts/checkedClaims';
import { derivedFacts } from '../facts/derivedFacts';
import { claimText, fullClaimText } from '../facts/factText';
import { FactLink } from './FactLink';
import { useIsAll } from './onPage';
import { FoldedPart, Part } from './Part';
import styles from './page.module.css';
import { ScrollingTable } from './ScrollingTable';
import { SourceLink } from './SourceLink';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  holds: 'holds',
  'too high': 'claims too much',
  'too low': 'claims too little',
};

/** What the documents claim and arithmetic can check, checked. */
export function CheckedClaims() {
  const Frame = useIsAll() ? Part : FoldedPart;
  return (
    <Frame
      id="arithmetic"
      title="Claims that arithmetic can check"
      summary="Figures that follow from others, worked out, each beside what is claimed of it."
    >
      <ScrollingTable name="Figures worked out, and what is claimed of them">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Worked out</th>
            <th scope="col">Claimed</th>
          </tr>
        </thead>
        <tbody>
          {derivedFacts().map(({ label, unit, value, working, checked }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {derivedText(unit, value)}
                <span className={styles.note}> = {working}</span>
              </td>
              <td>
                <ul>
                  {grouped(unit, checked).map(({ factId, text, verdict, sources }) => (
                    <li key={text}>
                      <FactLink id={factId}>{text}</FactLink>: {VERDICTS[verdict]}
                      {sources.map((source) => (
                        <span key={source} className={styles.note}>
                          {' '}
                          <SourceLink id={source} />
                        </span>
                      ))}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </Frame>
  );
}

/** Prices with every digit, other figures to two decimals. */
function derivedText(unit: Fact['unit'], value: number): string {
  const isMoney = unit === 'usd' || unit === 'usd-per-mtok';
  const shown = isMoney ? value : Number(value.toFixed(2));
  return fullClaimText(unit, { value: shown, source: '', where: '' });
}

interface SaidOfFigure {
  readonly factId: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly sources: readonly string[];
}

/** Claims that say the same, taken together. */
function grouped(unit: Fact['unit'], checked: readonly CheckedClaim[]): readonly SaidOfFigure[] {
  const byText = new Map<string, SaidOfFigure>();
  for (const { factId, claim, verdict } of checked) {
    const text = claimText(unit, claim);
    const sources = [...(byText.get(text)?.sources ?? []), claim.source];
    byText.set(text, { factId, text, verdict, sources });
  }
  return [...byText.values()];
}
