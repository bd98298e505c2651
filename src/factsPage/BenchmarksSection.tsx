import { THIS_MODEL } from '../catalog/models';
import type { Claim, Fact } from '../catalog/schema';
import { sourceOf } from '../catalog/sources';
import { type Benchmark, benchmarks } from '../facts/benchmarks';
import { factOf } from '../facts/facts';
import { claimText } from '../facts/factText';
import { sayingsOf } from '../facts/sayings';
import { isoDate, monthOf } from '../units/calendar';
import { partialDateText } from '../wording/partialDate';
import { DotPlot, type PlotRow } from './DotPlot';
import { FactLink } from './FactLink';
import styles from './page.module.css';
import { SourceLink } from './SourceLink';

/** How well and how fast it does, against its contemporaries and those that came later. */
export function BenchmarksSection() {
  const all = benchmarks();
  const models = all[0]?.facts.map(({ model }) => model) ?? [];
  const shared = all.filter(
    ({ facts }) =>
      facts.every(({ model }, index) => model === models[index]) && facts.length === models.length,
  );
  const others = all.filter((benchmark) => !shared.includes(benchmark));
  return (
    <section className={styles.section} id="part-benchmarks" aria-labelledby="benchmarks-heading">
      <h2 id="benchmarks-heading">Benchmarks and speed</h2>
      <p className={styles.summary}>{contemporariesSummary(shared)}</p>
      <div className={styles.plots}>
        {shared.map(({ measure, facts }) => (
          <DotPlot
            key={measure}
            title={measure}
            minimum={0}
            maximum={100}
            rows={facts.map(({ model, fact }) => rowOf(model, fact))}
          />
        ))}
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>Scores in % against the small models of its day</caption>
          <thead>
            <tr>
              <th scope="col">Test</th>
              {models.map((model) => (
                <th key={model} scope="col">
                  {model}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shared.map(({ measure, facts }) => (
              <tr key={measure}>
                <th scope="row">{measure}</th>
                {models.map((model) => {
                  const found = facts.find((entry) => entry.model === model);
                  return <td key={model}>{found ? <Said fact={found.fact} /> : 'none published'}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>Harder tests and later models</h3>
      <p className={styles.summary}>
        A row with two dots is one on which the sources differ, or a range; one without a dot has no published
        value.
      </p>
      <div className={styles.plots}>
        {others.map(({ measure, facts }) => (
          <DotPlot
            key={measure}
            title={measure}
            {...scaleOf(facts)}
            rows={facts.map(({ model, fact }) => rowOf(model, fact))}
          />
        ))}
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>Harder tests and later models</caption>
          <thead>
            <tr>
              <th scope="col">Test</th>
              <th scope="col">Model</th>
              <th scope="col">Value</th>
            </tr>
          </thead>
          <tbody>
            {others.flatMap(({ measure, facts }) =>
              facts.map(({ model, fact }) => (
                <tr key={fact.id}>
                  <th scope="row">{measure}</th>
                  <td>{model}</td>
                  <td>
                    <Said fact={fact} withSources />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      <Speed />
    </section>
  );
}

function Said({ fact, withSources = false }: { fact: Fact; withSources?: boolean }) {
  return (
    <ul>
      {sayingsOf(fact).map(({ text, claims }) => (
        <li key={text}>
          <FactLink id={fact.id}>{text}</FactLink>
          {(withSources || sayingsOf(fact).length > 1) && (
            <span className={styles.note}>
              {' '}
              {claims.map(({ source }) => sourceOf(source).shortTitle ?? sourceOf(source).title).join('; ')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Speed is measured again and again, so each value belongs to its day. */
function Speed() {
  const fact = factOf('output-speed');
  const claims = fact.claims
    .map((claim) => ({ claim, date: claim.date ?? sourceOf(claim.source).date }))
    .sort((one, other) => one.date.localeCompare(other.date));
  const first = claims[0];
  const last = claims.at(-1);
  const rows: PlotRow[] = claims.map(({ claim, date }) => ({
    label: partialDateText(date),
    own: true,
    marks: typeof claim.value === 'number' ? [{ value: claim.value, text: shortText(fact, claim) }] : [],
  }));
  return (
    <>
      <h3>Output speed over time</h3>
      <p className={styles.summary}>
        A measurement of a day, not a property: {first && claimText(fact.unit, first.claim)} at launch,{' '}
        {last && claimText(fact.unit, last.claim)} in {last && partialDateText(monthOf(isoDate(last.date)))}.
      </p>
      <DotPlot title="Tokens a second" minimum={0} maximum={250} rows={rows} />
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>Output speed by the day of its measurement</caption>
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
        </table>
      </div>
    </>
  );
}

type Facts = Benchmark['facts'];

function isPercent(facts: Facts): boolean {
  return facts.every(({ fact }) => fact.unit === 'percent');
}

function rowOf(model: string, fact: Fact): PlotRow {
  const marks = fact.claims.flatMap((claim) =>
    typeof claim.value === 'number' ? [{ value: claim.value, text: shortText(fact, claim) }] : [],
  );
  const distinct = marks.filter(({ text }, index) => marks.findIndex((mark) => mark.text === text) === index);
  return { label: model, marks: distinct, own: model === THIS_MODEL.title };
}

const SIGNS = { about: '≈', 'more than': '>', 'up to': '≤' } as const;

/** A value in few characters, without the unit that the plot's title gives. */
function shortText({ unit }: Fact, { value, source, where, qualifier }: Claim): string {
  const text = claimText(unit === 'tokens-per-second' ? 'count' : unit, { value, source, where });
  return qualifier ? `${SIGNS[qualifier]}${text}` : text;
}

/** From 0 to 100 for shares; for scores without a natural end, a little beyond what there is. */
function scaleOf(facts: Facts): { minimum: number; maximum: number } {
  if (isPercent(facts)) return { minimum: 0, maximum: 100 };
  const values = facts.flatMap(({ fact }) => fact.claims.map(({ value }) => Number(value)));
  return { minimum: Math.min(...values) - 50, maximum: Math.max(...values) + 50 };
}

function contemporariesSummary(shared: readonly Benchmark[]): string {
  const ahead = shared.filter(({ facts }) => {
    const [own = 0, ...rivals] = facts.map(({ fact }) =>
      Math.max(...fact.claims.map(({ value }) => (typeof value === 'number' ? value : 0))),
    );
    return rivals.every((rival) => own > rival);
  });
  return `Ahead of the small models of its day in ${ahead.length} of ${shared.length} tests, by the figures published at its launch.`;
}
