import { THIS_MODEL } from '../catalog/models';
import type { Fact } from '../catalog/schema';
import { type Benchmark, benchmarks } from '../facts/benchmarks';
import { DotPlot, type PlotRow } from './DotPlot';
import { markText } from './markText';
import { OutputSpeed } from './OutputSpeed';
import { useIsAll } from './onPage';
import { FoldedPart, Part } from './Part';
import page from './page.module.css';
import styles from './plots.module.css';
import { Said } from './Said';
import { ScrollingTable } from './ScrollingTable';

/** How well and how fast it does, against its contemporaries and those that came later. */
export function BenchmarksSection() {
  const all = benchmarks();
  const models = all[0]?.facts.map(({ model }) => model) ?? [];
  const shared = all.filter(
    ({ facts }) =>
      facts.every(({ model }, index) => model === models[index]) && facts.length === models.length,
  );
  const others = all.filter((benchmark) => !shared.includes(benchmark));
  const Frame = useIsAll() ? Part : FoldedPart;
  return (
    <Frame id="benchmarks" title="Benchmarks and speed" summary={contemporariesSummary(shared)}>
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
      <ScrollingTable name="Scores in % against the small models of its day" named>
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
                return <td key={model}>{found ? <Said fact={found.fact} linked /> : 'none published'}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      <h3>Harder tests and later models</h3>
      <p className={page.summary}>
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
      <ScrollingTable name="Harder tests and later models" named>
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
                  <Said fact={fact} withSources linked />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </ScrollingTable>
      <OutputSpeed />
    </Frame>
  );
}

type Facts = Benchmark['facts'];

function isPercent(facts: Facts): boolean {
  return facts.every(({ fact }) => fact.unit === 'percent');
}

function rowOf(model: string, fact: Fact): PlotRow {
  const marks = fact.claims.flatMap((claim) =>
    typeof claim.value === 'number' ? [{ value: claim.value, text: markText(fact, claim) }] : [],
  );
  const distinct = marks.filter(({ text }, index) => marks.findIndex((mark) => mark.text === text) === index);
  return { label: model, marks: distinct, own: model === THIS_MODEL.title };
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
