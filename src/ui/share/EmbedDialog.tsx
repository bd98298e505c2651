import { frameSnippet } from '../../embed/snippet';
import { encodeLink } from '../../scenario/encodeLink';
import type { Scenario } from '../../scenario/scenario';
import { CopyField } from '../controls/CopyField';
import { Dialog } from '../controls/Dialog';
import styles from './share.module.css';

interface Props {
  scenario: Scenario;
  /** The address of the embed without its query. */
  embedAddress: string;
  onClose: () => void;
}

/** The HTML that shows this estimate on another page. */
export default function EmbedDialog({ scenario, embedAddress, onClose }: Props) {
  const link = encodeLink(scenario);
  return (
    <Dialog title="Embed this estimate" onClose={onClose}>
      <div className={styles.body}>
        {link.ok ? (
          <CopyField
            label="HTML for your page"
            text={frameSnippet(`${embedAddress}?${link.query}`, scenario.title)}
            buttonLabel="Copy HTML"
          />
        ) : (
          <p className={styles.problem}>
            This estimate is too long to be embedded. Take out a workload or shorten its numbers.
          </p>
        )}
        <p className={styles.note}>
          The frame follows the light or dark setting of its page, keeps nothing, and asks no other server.
          Readers can change the numbers; your page stays as it is.
        </p>
      </div>
    </Dialog>
  );
}
