import { useId } from 'react';
import type { Scenario } from '../../scenario/scenario';
import { disclosedBy } from '../../wording/disclosure';
import share from '../controls/dialogs.module.css';

interface Props {
  /** The estimate as it goes into the address. */
  told: Scenario;
  /** Whether it is the address of a frame; else that of a link. */
  framed: boolean;
}

/** What the address of an embed tells, and to whom. */
export function EmbedDisclosure({ told, framed }: Props) {
  const headingId = useId();
  return (
    <section className={share.part} aria-labelledby={headingId}>
      <h3 id={headingId}>{framed ? 'What the frame’s address tells' : 'What the link tells'}</h3>
      <ul className={share.told}>
        {disclosedBy(told).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={share.note}>
        {framed
          ? 'Whoever can open your page can read all of this in its source, whatever the frame shows, and so can whoever serves the frame.'
          : 'Whoever has the link can read all of this, and so can whoever serves the page that it opens.'}
      </p>
    </section>
  );
}
