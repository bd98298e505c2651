import { REPLACEMENT } from '../catalog/replacement';
import { sourceOf } from '../catalog/sources';
import { claimOf, FACTS_AS_OF, factOf } from '../facts/facts';
import { claimText } from '../facts/factText';
import { API, AZURE, endOf, PLACES, type Place } from '../facts/places';
import { formatDate } from '../units/format';
import { availableText, untilText } from '../wording/stillAvailable';
import { BackLink } from './BackLink';
import { DaysLeft } from './DaysLeft';
import { Part } from './Part';
import page from './page.module.css';
import { ScrollingTable } from './ScrollingTable';
import { SourcesLink } from './SourcesLink';
import styles from './short.module.css';

/** Where the model is still alive and until when, and what replaces it. */
export function StatusSection() {
  const title = 'Is it still available?';
  return (
    <Part id="status" title={title}>
      <p className={styles.lead}>
        <strong data-available-until={`${endOf(API)} ${endOf(AZURE)}`}>
          {availableText([], FACTS_AS_OF, null)}
        </strong>
        : in the API <Until place={API} />, on Azure <Until place={AZURE} />. OpenAI names{' '}
        <strong>{REPLACEMENT.model.title}</strong> as the replacement.
      </p>
      <ScrollingTable name="Where the model can be used, and until when" className={page.stacked}>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">State on {formatDate(FACTS_AS_OF)}</th>
            <th scope="col">End</th>
          </tr>
        </thead>
        <tbody>
          {PLACES.map((place) => (
            <tr key={place.where}>
              <th scope="row">{place.where}</th>
              <td>{place.state}</td>
              <td>
                <strong>
                  <Day place={place} />
                </strong>{' '}
                <DaysLeft until={endOf(place)} />
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
                    <strong>{claimText('date', claim)}</strong> ({nameOf(claim.source)})
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        </tbody>
      </ScrollingTable>
      <p className={styles.ways}>
        <SourcesLink to="?about=status" of={title} />
        <a href={sourceOf('openai-migration-help').address ?? ''} rel="noreferrer">
          OpenAI’s migration notes
        </a>
        <BackLink>What your own calls cost there: the calculator</BackLink>
      </p>
    </Part>
  );
}

function nameOf(sourceId: string): string {
  const { title, shortTitle } = sourceOf(sourceId);
  return shortTitle ?? title;
}

/** Until when, or since when no more: the page's script knows which, by the reader's date. */
function Until({ place }: { place: Place }) {
  return (
    <>
      <span data-until={endOf(place)}>{untilText(endOf(place), null)}</span>{' '}
      <strong>
        <Day place={place} />
      </strong>
    </>
  );
}

function Day({ place }: { place: Place }) {
  const text = claimText('date', claimOf(place.factId, place.sourceId));
  return <time dateTime={endOf(place)}>{text}</time>;
}
