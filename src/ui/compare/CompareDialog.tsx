import { useId, useMemo, useState } from 'react';
import type { DecodedLink, Withheld } from '../../links/decodeLink';
import { LINK_MAX_CHARACTERS } from '../../links/linkFormat';
import { type Pasted, readPasted } from '../../links/pastedLink';
import type { LinkProblem } from '../../links/readWorkload';
import { readableSaved } from '../../saved/savedEstimates';
import type { Scenario } from '../../scenario/scenario';
import { formatCount } from '../../units/format';
import copy from '../controls/CopyField.module.css';
import controls from '../controls/controls.module.css';
import { Dialog } from '../controls/Dialog';
import share from '../controls/dialogs.module.css';
import styles from './CompareDialog.module.css';
import { CompareResult } from './CompareResult';

interface Props {
  scenario: Scenario;
  /** The estimate on the page before it was last changed; null where it has not been. */
  before?: Scenario | null;
  beforeLabel?: string;
  /** The address of the page without its query. */
  pageAddress: string;
  onClose: () => void;
}

const REFUSED: Readonly<Record<Withheld, string>> = {
  'cut-off': 'That link is incomplete: a part of it was cut off on the way. Ask for the whole link.',
  altered: 'That link was changed after it was made, on its way or by hand. Ask for it again.',
  damaged: 'That link was changed on its way and can’t be read. Ask for it again.',
  'too-long': `That link is longer than ${formatCount(LINK_MAX_CHARACTERS)} characters, the most that this page reads.`,
  'newer-version': 'That link was made by a newer version of this page. Reload the page to get it.',
};

/** An estimate to compare with that is at hand, without a link. */
interface AtHand {
  readonly id: string;
  readonly label: string;
  readonly scenario: Scenario;
  /** What of it could not be read. */
  readonly problems: readonly LinkProblem[];
}

/** Two estimates side by side: one that is at hand or from a link that is pasted, and the one on the page. */
export default function CompareDialog({
  scenario,
  before = null,
  beforeLabel = 'Before my last changes',
  pageAddress,
  onClose,
}: Props) {
  const saved = useAtHandSaved();
  const [chosenId, setChosenId] = useState('');
  const earlier = before && { id: 'before', label: beforeLabel, scenario: before, problems: [] };
  const chosen = [...(earlier ? [earlier] : []), ...saved].find(({ id }) => id === chosenId);
  return (
    <Dialog title="Compare with another estimate" onClose={onClose}>
      <div className={share.body}>
        {(earlier || saved.length > 0) && (
          <Choice earlier={earlier} saved={saved} chosenId={chosenId} onChoose={setChosenId} />
        )}
        {chosen ? (
          <>
            {chosen.problems.length > 0 && (
              <Problems says="Parts of it could not be read and were left out:" problems={chosen.problems} />
            )}
            <CompareResult pasted={chosen.scenario} current={scenario} pageAddress={pageAddress} />
          </>
        ) : (
          <PastedLink scenario={scenario} pageAddress={pageAddress} begins={!earlier && saved.length === 0} />
        )}
      </div>
    </Dialog>
  );
}

/** What is saved in this browser, as it was when the dialog opened. */
function useAtHandSaved(): readonly AtHand[] {
  const [saved] = useState(() =>
    readableSaved().map(
      (entry): AtHand => ({
        id: `saved-${entry.id}`,
        label: entry.name,
        scenario: entry.scenario,
        problems: entry.problems.map(({ path, reason }) => ({ where: path, reason })),
      }),
    ),
  );
  return saved;
}

interface ChoiceProps {
  earlier: AtHand | null;
  saved: readonly AtHand[];
  chosenId: string;
  onChoose: (id: string) => void;
}

function Choice({ earlier, saved, chosenId, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.entry}>
      <label htmlFor={id}>Compare with</label>
      <select
        id={id}
        className={`${controls.select} ${styles.select}`}
        data-begin=""
        value={chosenId}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="">A link that I paste</option>
        {earlier && <option value={earlier.id}>{earlier.label}</option>}
        {saved.length > 0 && (
          <optgroup label="Saved estimates">
            {saved.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}

interface PastedLinkProps extends Pick<Props, 'scenario' | 'pageAddress'> {
  /** Whether its field is the first of the dialog. */
  begins: boolean;
}

function PastedLink({ scenario, pageAddress, begins }: PastedLinkProps) {
  const [text, setText] = useState('');
  const id = useId();
  const pasted = useMemo(() => readPasted(text), [text]);
  return (
    <>
      <div className={styles.entry}>
        <label htmlFor={id}>Link of the other estimate</label>
        <textarea
          id={id}
          className={copy.text}
          data-begin={begins ? '' : undefined}
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
      <div role="status">{text.trim() !== '' && <Refusal pasted={pasted} />}</div>
      {pasted.found === 'one' && isFaultless(pasted.link) && (
        <CompareResult pasted={pasted.link.scenario} current={scenario} pageAddress={pageAddress} />
      )}
    </>
  );
}

function isFaultless({ withheld, problems }: DecodedLink): boolean {
  return withheld === null && problems.length === 0;
}

/** Why what was pasted is not compared; nothing where it is. */
function Refusal({ pasted }: { pasted: Pasted }) {
  if (pasted.found === 'none') {
    return (
      <p className={share.problem}>
        No estimate was found in that. A link of this calculator has a part such as w1=r1000d~i2000~o500.
      </p>
    );
  }
  if (pasted.found === 'several') {
    return <p className={share.problem}>That holds two different estimates; paste one of them.</p>;
  }
  const { withheld, problems } = pasted.link;
  if (withheld) return <p className={share.problem}>{REFUSED[withheld]}</p>;
  if (problems.length === 0) return null;
  return <Problems says="Parts of that link can’t be read, so it is not compared:" problems={problems} />;
}

function Problems({ says, problems }: { says: string; problems: readonly LinkProblem[] }) {
  return (
    <div className={share.problem}>
      <p>{says}</p>
      <ul className={share.told}>
        {problems.map(({ where, reason }) => (
          <li key={`${where} ${reason}`}>{`${where}: ${reason}`}</li>
        ))}
      </ul>
    </div>
  );
}
