import { sourceOf } from '../catalog/sources';
import { factOf } from '../facts/facts';
import { claimText } from '../facts/factText';
import { isoDate, monthOf } from '../units/calendar';
import { partialDateText } from '../wording/partialDate';
import { DotPlot, type PlotRow } from './DotPlot';
import { FactLink } from './FactLink';
import { markText } from './markText';
import styles from './page.module.css';
import { ScrollingTable } from './ScrollingTable';
import { SourceLink } from './SourceLink';

/** Speed is measured again and again, so each value belongs to its day. */
export function OutputSpeed() {
  const fact = factOf('output-speed');
  const claims = fact.claims
    .map((claim) => ({ claim, date: claim.date ?? sourceOf(claim.source).date }))
    .sort((one, other) => one.date.localeCompare(other.date));
  const first = claims[0];
  const last = claims.at(-1);
  const rows: PlotRow[] = claims.map(({ claim, date }) => ({
    label: partialDateText(date),
    own: true,
    marks: typeof claim.value === 'number' ? [{ value: claim.value, text: markText(fact, claim) }] : [],
  }));
  return (
    <>
      <h3>Output speed over time</h3>
      <p className={styles.summary}>
        A measurement of a day, not a property: {first && claimText(fact.unit, first.claim)} at launch,{' '}
        {last && claimText(fact.unit, last.claim)} in {last && partialDateText(monthOf(isoDate(last.date)))}.
      </p>
      <DotPlot title="Tokens a second" minimum={0} maximum={250} rows={rows} />
      <ScrollingTable name="Output speed by the day of its measurement" named>
        <thead>
          <tr>
            <th scope="col">As of</th>
            <th scope="col">Speed</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {claims.map(({ claim, date }) => (
            <tr key={`${claim.source} ${date}`}>
              <th scope="row">{partialDateText(date)}</th>
              <td>
                <FactLink id={fact.id}>{claimText(fact.unit, claim)}</FactLink>
              </td>
              <td className={styles.origin}>
                <SourceLink id={claim.source} />, {claim.where}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </>
  );
}
