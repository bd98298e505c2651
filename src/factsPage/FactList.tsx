import type { Claim, Fact } from '../catalog/schema';
import { sourceOf } from '../catalog/sources';
import { isDisputed } from '../facts/conflicts';
import { FACTS } from '../facts/facts';
import { factsBehind } from '../facts/factsBehind';
import { sayingsOf } from '../facts/sayings';
import { partialDateText } from '../wording/partialDate';
import { FactFilter } from './FactFilter';
import styles from './factList.module.css';
import { Part } from './Part';
import page from './page.module.css';
import { SourceLink } from './SourceLink';

const GROUP_TITLES: Readonly<Record<Fact['group'], string>> = {
  availability: 'Availability and status',
  identity: 'Identity',
  specification: 'Specification',
  prices: 'Prices as claimed',
  performance: 'Speed and benchmarks',
  safety: 'Safety, data and compliance',
};

const BEHIND = factsBehind();

/** The groups of facts, each with its title. */
export const FACT_GROUPS = Object.entries(GROUP_TITLES).map(([id, title]) => ({
  id: `facts-of-${id}`,
  title,
  facts: FACTS.filter(({ group }) => group === id),
}));

/** Every fact with everything that is said of it; the page's script filters it. */
export function FactList() {
  const disputed = FACTS.filter(isDisputed).length;
  return (
    <Part
      id="facts"
      title="Every fact, with its sources"
      summary={`${FACTS.length} facts; on ${disputed} of them the sources differ, and all that is said stands here. The # before a fact leads to it.`}
    >
      <div>
        <FactFilter />
        {FACT_GROUPS.map(({ id, title, facts }) => (
          <section key={id} className={styles.group} data-fact-group aria-labelledby={id}>
            <h3 id={id}>{title}</h3>
            <ul>
              {facts.map((fact) => (
                <FactItem key={fact.id} fact={fact} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Part>
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
      data-about={BEHIND.filter(({ factIds }) => factIds.includes(fact.id))
        .map(({ id }) => id)
        .join(' ')}
      data-disputed={disputed ? '' : undefined}
    >
      <h4>
        <a className={styles.permalink} href={`#${fact.id}`} aria-label={`Link to: ${fact.label}`}>
          #
        </a>{' '}
        {fact.label}
        {disputed && <span className={page.tag}>sources differ</span>}
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
      {fact.note && <p className={page.note}>{fact.note}</p>}
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
