import { useState } from 'react';
import { withoutNames } from '../../scenario/encodeLink';
import type { Scenario } from '../../scenario/scenario';
import { shareLink } from '../../scenario/shareLink';
import { formatCount } from '../../units/format';
import { CopyField } from '../controls/CopyField';
import controls from '../controls/controls.module.css';
import { Dialog } from '../controls/Dialog';
import styles from './share.module.css';

interface Props {
  scenario: Scenario;
  /** The address of the page without its query. */
  pageAddress: string;
  onClose: () => void;
}

/** Above this some chats and mail programs cut a link. */
const SAFE_LINK_CHARACTERS = 2_000;

/** The link to the estimate, what it tells, and how long it is. */
export default function ShareDialog({ scenario, pageAddress, onClose }: Props) {
  const [leavesNamesOut, setLeavesNamesOut] = useState(false);
  const named = scenario.title !== '' || scenario.workloads.some(({ name }) => name !== '');
  const link = shareLink(leavesNamesOut ? withoutNames(scenario) : scenario);
  const address = link.ok ? `${pageAddress}?${link.query}` : null;
  return (
    <Dialog title="Share this estimate" onClose={onClose}>
      <div className={styles.body}>
        {address === null ? (
          <p className={styles.problem}>
            This estimate fits no link, even without names: links can have 4,096 characters at most. Take out
            a workload or shorten its numbers.
          </p>
        ) : (
          <CopyField label="Link" text={address} buttonLabel="Copy link" />
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
        {link.ok && link.namesLeftOut && (
          <p className={styles.problem}>
            The title and names were left out: with them the link would be too long.
          </p>
        )}
        {address !== null && address.length > SAFE_LINK_CHARACTERS && (
          <p className={styles.problem}>
            The link has {formatCount(address.length)} characters. Some chats cut links over{' '}
            {formatCount(SAFE_LINK_CHARACTERS)}; a cut-off link shows a notice instead of figures.
          </p>
        )}
        <p className={styles.note}>
          The link holds the whole estimate{named && !leavesNamesOut ? ', the names you gave included' : ''}.
          Whoever has it can read it, and so can whoever serves this page once it is opened. Nothing else
          leaves your browser.
        </p>
      </div>
    </Dialog>
  );
}
