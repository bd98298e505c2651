import { useId, useState } from 'react';
import { decodeLink, type Withheld } from '../../links/decodeLink';
import { LINK_MAX_CHARACTERS } from '../../links/linkFormat';
import { queryOfPasted } from '../../links/pastedLink';
import type { LinkProblem } from '../../links/readWorkload';
import type { Scenario } from '../../scenario/scenario';
import { formatCount } from '../../units/format';
import copy from '../controls/CopyField.module.css';
import { Dialog } from '../controls/Dialog';
import share from '../controls/dialogs.module.css';
import styles from './CompareDialog.module.css';
import { CompareResult } from './CompareResult';

interface Props {
  scenario: Scenario;
  /** The address of the page without its query. */
  pageAddress: string;
  onClose: () => void;
}

const REFUSED: Readonly<Record<Withheld, string>> = {
  'cut-off': 'That link is incomplete: a part of it was cut off on the way. Ask for the whole link.',
  damaged: 'That link was changed on its way and can’t be read. Ask for it again.',
  'too-long': `That link is longer than ${formatCount(LINK_MAX_CHARACTERS)} characters, the most that this page reads.`,
  'newer-version': 'That link was made by a newer version of this page. Reload the page to get it.',
};

/** Two estimates side by side: one from a link that is pasted, and the one on the page. */
export default function CompareDialog({ scenario, pageAddress, onClose }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  const query = queryOfPasted(text);
  const link = query === null ? null : decodeLink(query);
  return (
    <Dialog title="Compare with another estimate" onClose={onClose}>
      <div className={share.body}>
        <div className={styles.entry}>
          <label htmlFor={id}>Link of the other estimate</label>
          <textarea
            id={id}
            className={copy.text}
            rows={3}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-about`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <p id={`${id}-about`} className={share.note}>
            A link of this calculator, from any address, or the part behind its question mark. It is read here
            and sent nowhere.
          </p>
        </div>
        <div role="status">
          {text.trim() !== '' && !link && (
            <p className={share.problem}>
              No estimate was found in that. A link of this calculator has a part such as
              w1=r1000d~i2000~o500.
            </p>
          )}
          {link?.withheld && <p className={share.problem}>{REFUSED[link.withheld]}</p>}
          {link && !link.withheld && link.problems.length > 0 && <Problems problems={link.problems} />}
        </div>
        {link && !link.withheld && (
          <CompareResult pasted={link.scenario} current={scenario} pageAddress={pageAddress} />
        )}
      </div>
    </Dialog>
  );
}

function Problems({ problems }: { problems: readonly LinkProblem[] }) {
  return (
    <div className={share.problem}>
      <p>Parts of that link could not be read and were left out:</p>
      <ul className={share.told}>
        {problems.map(({ where, reason }) => (
          <li key={`${where} ${reason}`}>{`${where}: ${reason}`}</li>
        ))}
      </ul>
    </div>
  );
}
