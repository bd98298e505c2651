import { REPLACEMENT } from '../catalog/replacement';
import { sourceOf } from '../catalog/sources';
import { isDisputed } from '../facts/conflicts';
import { claimOf, FACTS, FACTS_AS_OF, factOf } from '../facts/facts';
import { claimText } from '../facts/factText';
import { sayingsOf } from '../facts/sayings';
import { formatDate } from '../units/format';
import { availableText, untilText } from '../wording/stillAvailable';
import { DaysLeft } from './DaysLeft';
import { FactLink } from './FactLink';
import styles from './page.module.css';
import { SourceLink } from './SourceLink';

interface Place {
  readonly where: string;
  readonly state: string;
  readonly factId: string;
  readonly sourceId: string;
}

const PLACES: readonly Place[] = [
  {
    where: 'OpenAI API',
    state: 'Deprecated; every fine-tuned version ends with it',
    factId: 'api-shutdown',
    sourceId: 'openai-deprecations',
  },
  {
    where: 'OpenAI, new fine-tuning jobs',
    state: 'Only for organisations that already use fine-tuned models',
    factId: 'fine-tuning-jobs-end',
    sourceId: 'openai-deprecations',
  },
  {
    where: 'Azure',
    state: 'Deprecated; no new customers',
    factId: 'azure-retirement',
    sourceId: 'azure-docs',
  },
  {
    where: 'Azure, fine-tuned deployments',
    state: 'Existing customers only',
    factId: 'azure-fine-tuned-retirement',
    sourceId: 'azure-docs',
  },
];

const API_END = ['api-shutdown', 'openai-deprecations'] as const;

const AZURE_END = ['azure-retirement', 'azure-docs'] as const;

/** Where the model is still alive and until when, what replaces it, and what has changed since the documents. */
export function StatusSection() {
  const migration = sourceOf('openai-migration-help');
  return (
    <section className={styles.section} id="part-status" aria-labelledby="status-heading">
      <h2 id="status-heading">Is it still available?</h2>
      <p className={styles.lead}>
        <span data-available-until={`${dayOf(...API_END)} ${dayOf(...AZURE_END)}`}>
          {availableText([], FACTS_AS_OF, null)}
        </span>
        : in the API <Until end={API_END} />, on Azure <Until end={AZURE_END} />. OpenAI names{' '}
        <FactLink id="successor">{REPLACEMENT.model.title}</FactLink> as the replacement.
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">Where the model can be used, and until when</caption>
          <thead>
            <tr>
              <th scope="col">Where</th>
              <th scope="col">State on {formatDate(FACTS_AS_OF)}</th>
              <th scope="col">End</th>
            </tr>
          </thead>
          <tbody>
            {PLACES.map(({ where, state, factId, sourceId }) => (
              <tr key={where}>
                <th scope="row">{where}</th>
                <td>{state}</td>
                <td>
                  <Day factId={factId} sourceId={sourceId} /> <DaysLeft until={dayOf(factId, sourceId)} />
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">ChatGPT</th>
              <td>Gone; the sources differ on the day</td>
              <td>
                <ul>
                  {factOf('chatgpt-retirement').claims.map((claim) => (
                    <li key={claim.source}>
                      <FactLink id="chatgpt-retirement">{claimText('date', claim)}</FactLink> (
                      <SourceLink id={claim.source} />)
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      <p>
        <a href={migration.address ?? ''} rel="noreferrer">
          OpenAI’s migration notes
        </a>
        {'. What your own workload costs there: '}
        <a href="../">the calculator</a>.
      </p>
      <h3>What the documents said, and what is on record</h3>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">
            Statements on availability on which the sources differ
          </caption>
          <thead>
            <tr>
              <th scope="col">About</th>
              <th scope="col">The documents</th>
              <th scope="col">On record</th>
            </tr>
          </thead>
          <tbody>
            {FACTS.filter((fact) => fact.group === 'availability' && isDisputed(fact)).map((fact) => (
              <tr key={fact.id}>
                <th scope="row">
                  <FactLink id={fact.id}>{fact.label}</FactLink>
                </th>
                {(['document', 'record'] as const).map((kind) => (
                  <td key={kind}>
                    {sayingsOf({
                      ...fact,
                      claims: fact.claims.filter(({ source }) => sourceOf(source).kind === kind),
                    })
                      .map(({ text }) => text)
                      .join('; ') || '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function dayOf(factId: string, sourceId: string): string {
  return String(claimOf(factId, sourceId).value);
}

/** Until when, or since when no more: the page's script knows which, by the reader's date. */
function Until({ end: [factId, sourceId] }: { end: readonly [factId: string, sourceId: string] }) {
  return (
    <>
      <span data-until={dayOf(factId, sourceId)}>{untilText(dayOf(factId, sourceId), null)}</span>{' '}
      <Day factId={factId} sourceId={sourceId} />
    </>
  );
}

function Day({ factId, sourceId }: { factId: string; sourceId: string }) {
  return (
    <FactLink id={factId}>
      <time dateTime={dayOf(factId, sourceId)}>{claimText('date', claimOf(factId, sourceId))}</time>
    </FactLink>
  );
}
