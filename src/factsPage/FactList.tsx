import type { Claim, Fact } from '../catalog/schema';
import { sourceOf } from '../catalog/sources';
import { isDisputed } from '../facts/conflicts';
import { ALL_SOURCES, FACTS } from '../facts/facts';
import { sayingsOf } from '../facts/sayings';
import { partialDateText } from '../wording/partialDate';
import styles from './page.module.css';
import { SourceLink } from './SourceLink';

const GROUP_TITLES: Readonly<Record<Fact['group'], string>> = {
  availability: 'Availability and status',
  identity: 'Identity',
  specification: 'Specification',
  prices: 'Prices as claimed',
  performance: 'Speed and benchmarks',
  safety: 'Safety, data and compliance',
};

/** Every fact with everything that is said of it; the page's script filters it. */
export function FactList() {
  const disputed = FACTS.filter(isDisputed).length;
  return (
    <section className={styles.section} id="part-facts" aria-labelledby="facts-heading">
      <h2 id="facts-heading">Every fact, with its sources</h2>
      <p className={styles.summary}>
        {FACTS.length} facts; on {disputed} of them the sources differ, and all that is said stands here. The
        link before a fact leads to it.
      </p>
      <search aria-label="Facts">
        <form className={styles.filter} data-fact-filter>
          <label>
            Words
            <input type="search" name="words" autoComplete="off" />
          </label>
          <label>
            Source
            <select name="source">
              <option value="">Any</option>
              {ALL_SOURCES.map(({ id, title, shortTitle }) => (
                <option key={id} value={id}>
                  {shortTitle ?? title}
                </option>
              ))}
            </select>
          </label>
          <label className={styles.check}>
            <input type="checkbox" name="disputed" /> Only where sources differ
          </label>
          <output className={styles.count} />
        </form>
      </search>
      {Object.entries(GROUP_TITLES).map(([group, title]) => (
        <section key={group} data-fact-group aria-labelledby={`facts-of-${group}`}>
          <h3 id={`facts-of-${group}`}>{title}</h3>
          <ul className={styles.facts}>
            {FACTS.filter((fact) => fact.group === group).map((fact) => (
              <FactItem key={fact.id} fact={fact} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function FactItem({ fact }: { fact: Fact }) {
  const disputed = isDisputed(fact);
  const sources = [...new Set(fact.claims.map(({ source }) => source))];
  return (
    <li
      id={fact.id}
      className={styles.fact}
      data-sources={sources.join(' ')}
      data-disputed={disputed ? '' : undefined}
    >
      <h4>
        <a className={styles.permalink} href={`#${fact.id}`} aria-label={`Link to: ${fact.label}`}>
          #
        </a>{' '}
        {fact.label}
        {disputed && <span className={styles.tag}>sources differ</span>}
      </h4>
      <dl className={styles.sayings}>
        {sayingsOf(fact).map(({ text, claims }) => (
          <div key={text}>
            <dt>{text}</dt>
            {claims.map((claim) => (
              <dd key={`${claim.source} ${claim.where}`}>
                <ClaimOrigin claim={claim} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {fact.note && <p className={styles.note}>{fact.note}</p>}
    </li>
  );
}

/** Who says it and where, as of when, and how sure that is where it is not beyond doubt. */
function ClaimOrigin({ claim: { source, where, date, confidence, note } }: { claim: Claim }) {
  const doubt = confidence === 'low' || confidence === 'medium' ? `, ${confidence} confidence` : '';
  return (
    <>
      <SourceLink id={source} />, {where}, as of {partialDateText(date ?? sourceOf(source).date)}
      {doubt}
      {note && `. ${note}`}
    </>
  );
}
