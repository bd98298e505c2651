import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { CountError, type Counter, type CountOptions } from '../../tokens/counter';
import type { CountFailure, CountProgress } from '../../tokens/countRequest';
import { CounterContext } from './counter';

/** Asks a counter for something; the same function for as long as the question is the same. */
export type Ask<Value> = (counter: Counter, options: CountOptions) => Promise<Value>;

export interface CountState<Value> {
  /** The last count, until it is known that the next takes its time; null where there is none. */
  readonly value: Value | null;
  readonly progress: CountProgress | null;
  readonly failure: CountFailure | null;
}

const NOTHING = { value: null, progress: null, failure: null };

/** What a counter answers, and how to ask it once more. A question that another one replaces is given up. */
export function useCount<Value>(ask: Ask<Value> | null): [CountState<Value>, () => void] {
  const counter = useContext(CounterContext);
  const [state, setState] = useState<CountState<Value>>(NOTHING);
  const asked = useRef<AbortController | null>(null);
  const start = useCallback(
    (question: Ask<Value>) => {
      const stop = new AbortController();
      const { signal } = stop;
      asked.current = stop;
      const put = (next: Partial<CountState<Value>>) => {
        if (!signal.aborted) setState({ ...NOTHING, ...next });
      };
      question(counter, { signal, onProgress: (progress) => put({ progress }) }).then(
        (value) => put({ value }),
        (error) => put({ failure: error instanceof CountError ? error.why : 'broke-off' }),
      );
    },
    [counter],
  );
  useEffect(() => {
    if (ask) start(ask);
    else setState(NOTHING);
    return () => asked.current?.abort();
  }, [ask, start]);
  const tryAgain = () => {
    setState(NOTHING);
    if (ask) start(ask);
  };
  return [ask ? state : NOTHING, tryAgain];
}
