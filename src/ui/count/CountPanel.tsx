import { useEffect, useId, useRef, useState } from 'react';
import controls from '../controls/controls.module.css';
import styles from './CountPanel.module.css';
import type { CountTextProps } from './CountText';
import { type CountWay, takesWholePrompt } from './countWays';
import { OneText } from './OneText';
import { WholePrompt } from './WholePrompt';

export interface CountPanelProps extends CountTextProps {
  ways: readonly CountWay[];
  /** Closes it, and brings the focus back to the field. */
  onClose: () => void;
}

/** Counts a text for one field; beside the fields of a prompt, a whole prompt for all of them as well. */
export default function CountPanel(props: CountPanelProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const { texts, of } = props;
  useEffect(() => panel.current?.querySelector('textarea')?.focus(), []);
  const [whole, setWhole] = useState(texts.has(WHOLE) && takesWholePrompt(of));
  const choose = (isWhole: boolean) => {
    if (isWhole) texts.set(WHOLE, '');
    else texts.delete(WHOLE);
    setWhole(isWhole);
  };
  return (
    <div ref={panel} className={styles.panel}>
      {takesWholePrompt(of) && (
        <fieldset className={styles.row}>
          <legend className="visually-hidden">What is counted</legend>
          {[false, true].map((isWhole) => (
            <label key={String(isWhole)} className={controls.check}>
              <input
                type="radio"
                name={`${id}-what`}
                checked={isWhole === whole}
                onChange={() => choose(isWhole)}
              />
              <span>{isWhole ? 'A whole prompt' : 'One text'}</span>
            </label>
          ))}
        </fieldset>
      )}
      {whole ? <WholePrompt {...props} /> : <OneText {...props} />}
    </div>
  );
}

/** Among the kept texts: that a whole prompt was looked at last. */
const WHOLE = 'whole';
