import { useCallback, useId, useState } from 'react';
import { WORKLOAD_QUANTITIES } from '../../scenario/fields';
import { chunkingProblem } from '../../scenario/problems';
import { TOKENS_BEFORE_ANSWER, TOKENS_PER_MESSAGE } from '../../tokens/countChat';
import type { TextCount } from '../../tokens/countRequest';
import { countHeadline, countParts, fillButtonText } from '../../wording/countText';
import controls from '../controls/controls.module.css';
import { Fold } from '../controls/Fold';
import type { CountPanelProps } from './CountPanel';
import styles from './CountPanel.module.css';
import { CountStatus } from './CountStatus';
import { type CountWay, TOKENS_PER_ROLE, tokensAround, valueFrom } from './countWays';
import { PanelEnd } from './PanelEnd';
import { TextBox } from './TextBox';
import { TokenView } from './TokenView';
import { type Ask, useCount } from './useCount';
import { useKeptText } from './useKeptText';

/** So much of a text is shown cut into tokens. */
const SHOWN_UNITS = 8_000;

/** A text is counted as it is typed, and fills the field. */
export function OneText({ of, workload, basis, ways, texts, onPatch, onDone, onClose }: CountPanelProps) {
  const id = useId();
  const [text, keepText] = useKeptText(texts, of);
  const [way, setWay] = useState<CountWay | undefined>(ways[0]);
  const ask = useCallback<Ask<{ text: string; count: TextCount }>>(
    async (counter, options) => ({
      text,
      count: await counter.countText(text, { ...options, spansUpTo: SHOWN_UNITS }),
    }),
    [text],
  );
  const [state, tryAgain] = useCount(text === '' ? null : ask);
  const counted = state.value;
  const around = way ? tokensAround(way) : 0;
  const tokens = counted ? counted.count.tokens + around : 0;
  const value = counted && valueFrom(of, workload, counted.text, tokens);
  const problem = value === null ? undefined : chunkingProblem({ ...workload, [of]: value }, basis.model);
  const fill = () => {
    if (value === null) return;
    onPatch({ [of]: value }, of);
    onDone();
    onClose();
  };
  return (
    <>
      <TextBox label={`Text for ${WORKLOAD_QUANTITIES[of].label}`} rows={5} text={text} onText={keepText} />
      {ways.length > 1 && (
        <div className={styles.row}>
          <label htmlFor={`${id}-way`}>Counted</label>
          <select
            id={`${id}-way`}
            className={controls.select}
            value={way?.label}
            onChange={({ target }) => setWay(ways.find(({ label }) => label === target.value))}
          >
            {ways.map(({ label }) => (
              <option key={label} value={label}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <CountStatus
        state={state}
        units={text.length}
        headline={counted && countHeadline(tokens, counted.text)}
        onTryAgain={tryAgain}
      />
      {counted && way && (
        <p className={styles.note}>
          {countParts({
            textTokens: counted.count.tokens,
            messages: way.messages,
            perMessage: TOKENS_PER_MESSAGE,
            perRole: TOKENS_PER_ROLE,
            beforeAnswer: way.withAnswerStart ? TOKENS_BEFORE_ANSWER : 0,
          })}
        </p>
      )}
      {counted && (
        <Fold summary="Show the tokens">
          <TokenView text={counted.text} count={counted.count} />
        </Fold>
      )}
      <PanelEnd
        what="text"
        problem={problem}
        fill={
          value === null
            ? null
            : {
                label: fillButtonText(
                  value,
                  of === 'tokensPerDocumentUnit' && workload.documentUnit === 'words',
                ),
                onPress: fill,
              }
        }
        onClose={onClose}
      />
    </>
  );
}
