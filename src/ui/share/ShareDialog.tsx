import { useId, useState } from 'react';
import type { Basis } from '../../catalog/basis';
import type { Estimate } from '../../engine/estimate';
import { withoutNames } from '../../links/encodeLink';
import { LINK_MAX_CHARACTERS } from '../../links/linkFormat';
import { shareLink } from '../../links/shareLink';
import type { Scenario } from '../../scenario/scenario';
import { formatCount } from '../../units/format';
import { disclosedBy } from '../../wording/disclosure';
import { SHARE_TEXTS, type ShareFormat } from '../../wording/shareText';
import { invalidFields } from '../browser/invalidFields';
import { CopyField } from '../controls/CopyField';
import controls from '../controls/controls.module.css';
import { Dialog } from '../controls/Dialog';
import styles from '../controls/dialogs.module.css';

interface Props {
  scenario: Scenario;
  basis: Basis;
  estimate: Estimate;
  /** The address of the page without its query. */
  pageAddress: string;
  onClose: () => void;
}

/** Above this some chats and mail programs cut a link. */
const SAFE_LINK_CHARACTERS = 2_000;

const FORMAT_LABELS: Readonly<Record<ShareFormat, string>> = {
  summary: 'Short summary',
  text: 'Plain text',
  markdown: 'Markdown',
  html: 'HTML',
  asciidoc: 'AsciiDoc',
};

/** The link to the estimate, alone and in words, how long it is, what it tells and to whom. */
export default function ShareDialog({ scenario, basis, estimate, pageAddress, onClose }: Props) {
  const [leavesNamesOut, setLeavesNamesOut] = useState(false);
  const [format, setFormat] = useState<ShareFormat>('summary');
  const [invalid] = useState(invalidFields);
  const id = useId();
  const named = scenario.title !== '' || scenario.workloads.some(({ name }) => name !== '');
  const link = shareLink(leavesNamesOut ? withoutNames(scenario) : scenario);
  const address = link.ok ? `${pageAddress}?${link.query}` : null;
  const lacksNames = leavesNamesOut || (link.ok && link.namesLeftOut);
  const told = lacksNames ? withoutNames(scenario) : scenario;
  return (
    <Dialog title="Share this estimate" onClose={onClose}>
      <div className={styles.body}>
        {invalid.length > 0 && (
          <p className={styles.problem}>
            {`${invalid.length === 1 ? 'A field holds' : 'Fields hold'} what can’t be read (${invalid.map((label) => `“${label}”`).join(', ')}): the link has the last valid value.`}
          </p>
        )}
        {address === null || !link.ok ? (
          <p className={styles.problem}>
            {`This estimate fits no link, even without names: links can have ${formatCount(LINK_MAX_CHARACTERS)} characters at most${link.ok ? '' : `, and this one would have ${formatCount(link.characters)}`}. Take out a workload or shorten its numbers.`}
          </p>
        ) : (
          <>
            <CopyField label="Link" text={address} buttonLabel="Copy link" />
            {address.length > SAFE_LINK_CHARACTERS ? (
              <p className={styles.problem}>
                {`The link has ${formatCount(address.length)} characters. Some chats cut links over ${formatCount(SAFE_LINK_CHARACTERS)}; a cut-off link shows a notice instead of figures.`}
              </p>
            ) : (
              <p className={styles.note}>{`The link has ${formatCount(address.length)} characters.`}</p>
            )}
          </>
        )}
        {link.ok && link.namesLeftOut && (
          <p className={styles.problem}>
            The title and names were left out: with them the link would be too long.
          </p>
        )}
        {named && (
          <label className={controls.check}>
            <input
              type="checkbox"
              checked={leavesNamesOut}
              onChange={(event) => setLeavesNamesOut(event.target.checked)}
            />
            Leave out the title and names
          </label>
        )}
        {address !== null && (
          <section className={styles.part} aria-labelledby={`${id}-words`}>
            <h3 id={`${id}-words`}>For a message or a page</h3>
            <label className={styles.choice}>
              Format
              <select
                className={controls.select}
                value={format}
                onChange={(event) => setFormat(event.target.value as ShareFormat)}
              >
                {Object.entries(FORMAT_LABELS).map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
            <CopyField
              label={FORMAT_LABELS[format]}
              text={SHARE_TEXTS[format]({
                scenario: told,
                estimate,
                basis,
                address,
              })}
              buttonLabel="Copy text"
              secondary
            />
          </section>
        )}
        <section className={styles.part} aria-labelledby={`${id}-tells`}>
          <h3 id={`${id}-tells`}>What the link tells</h3>
          <ul className={styles.told}>
            {disclosedBy(told).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className={styles.note}>
            Whoever has the link can read all of this, and so can whoever serves this page once the link is
            opened. Nothing else leaves your browser.
          </p>
        </section>
      </div>
    </Dialog>
  );
}
