import { useCallback, useId, useMemo, useState } from 'react';
import { chunkingProblem } from '../../scenario/problems';
import type { Workload } from '../../scenario/scenario';
import type { Counter, CountOptions } from '../../tokens/counter';
import { notCountedText, promptParts } from '../../wording/promptText';
import { useSettled } from '../browser/useSettled';
import controls from '../controls/controls.module.css';
import type { CountPanelProps } from './CountPanel';
import styles from './CountPanel.module.css';
import { CountStatus } from './CountStatus';
import { FilledFields } from './FilledFields';
import { PanelEnd } from './PanelEnd';
import {
  fillOf,
  type GivenPrompt,
  type PromptReading,
  type ReadingCount,
  readingsOf,
} from './promptReadings';
import { readPrompt } from './readPrompt';
import { TextBox } from './TextBox';
import { useCount } from './useCount';
import { useKeptText } from './useKeptText';

/** What no field of a workload has room for. */
const REPLIES_AGAIN =
  'Around each reply that is sent again the API puts 4 tokens more. They are not in the workload.';

/** JSON in mid-typing is not judged before that. */
const READ_AFTER_MS = 400;

/** A whole prompt is counted as the API counts it, and fills all fields of the workload that it says something of. */
export function WholePrompt({
  id: fieldsId,
  workload,
  basis,
  texts,
  onPatch,
  onDone,
  onClose,
}: CountPanelProps) {
  const id = useId();
  const [system, setSystem] = useKeptText(texts, 'whole-system');
  const [messages, setMessages] = useKeptText(texts, 'whole-messages');
  const [tools, setTools] = useKeptText(texts, 'whole-tools');
  const [answer, setAnswer] = useKeptText(texts, 'whole-answer');
  const entered = useMemo(() => ({ system, messages, tools, answer }), [system, messages, tools, answer]);
  const settled = useSettled(entered, READ_AFTER_MS);
  const { prompt, notCounted, problems } = useMemo(() => readPrompt(settled), [settled]);
  const readings = useMemo(() => readingsOf(prompt, workload.shape), [prompt, workload.shape]);
  const [chosen, setChosen] = useState('');
  const reading = readings.find(({ id: one }) => one === chosen) ?? readings[0];
  const isSound = Object.keys(problems).length === 0;
  const ask = useCallback(
    (counter: Counter, options: CountOptions) => {
      if (!reading) throw new Error('there is nothing to count');
      return countReading(counter, reading, prompt, options);
    },
    [reading, prompt],
  );
  const [state, tryAgain] = useCount(reading && isSound ? ask : null);
  const count = state.value;
  const patch = count && fillOf(count, workload, basis.model);
  const problem = patch ? chunkingProblem({ ...workload, ...patch }, basis.model) : undefined;
  const fill = (filled: Partial<Workload>) => {
    onPatch(filled, 'prompt');
    onDone();
    onClose();
    // Of a workload that becomes another kind the field goes.
    if (filled.shape !== undefined)
      document.getElementById(`${fieldsId}-shape`)?.querySelector<HTMLInputElement>(':checked')?.focus();
  };
  return (
    <>
      <TextBox label="System prompt" rows={3} text={system} onText={setSystem} />
      <TextBox
        label="Messages, or a whole request, as JSON"
        rows={6}
        text={messages}
        onText={setMessages}
        problem={problems.messages}
      />
      <TextBox label="Tools, as JSON" rows={3} text={tools} onText={setTools} problem={problems.tools} />
      <TextBox label="A sample answer" rows={3} text={answer} onText={setAnswer} />
      {readings.length > 1 && isSound && (
        <div className={styles.row}>
          <label htmlFor={`${id}-reading`}>Read as</label>
          <select
            id={`${id}-reading`}
            className={controls.select}
            value={reading?.id}
            onChange={({ target }) => setChosen(target.value)}
          >
            {readings.map(({ id: one, label }) => (
              <option key={one} value={one}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <CountStatus
        state={state}
        units={0}
        headline={count && promptParts(count.prompt.input, count.answerTokens)}
        onTryAgain={tryAgain}
      />
      {count && <NotCounted count={count} others={notCounted} />}
      {patch && <FilledFields workload={workload} patch={patch} />}
      <PanelEnd
        what="prompt"
        problem={problem}
        fill={patch && { label: 'Fill the workload', onPress: () => fill(patch) }}
        onClose={onClose}
      />
    </>
  );
}

async function countReading(
  counter: Counter,
  reading: PromptReading,
  { tools }: GivenPrompt,
  options: CountOptions,
): Promise<ReadingCount> {
  const countText = async (text: string) => (await counter.countText(text, options)).tokens;
  const [prompt, answerTokens, documentTokens] = await Promise.all([
    counter.countPrompt({ messages: reading.sent, tools, answer: '' }, options),
    Promise.all(reading.answers.map(countText)),
    reading.document === null ? 0 : countText(reading.document),
  ]);
  return { reading, prompt, answerTokens, documentTokens };
}

function NotCounted({ count, others }: { count: ReadingCount; others: readonly string[] }) {
  const { input } = count.prompt;
  const { id, turns } = count.reading;
  const texts = [...notCountedText(input, others), ...(id === 'chat' && turns > 1 ? [REPLIES_AGAIN] : [])];
  return texts.map((text) => (
    <p key={text} className={styles.note}>
      {text}
    </p>
  ));
}
