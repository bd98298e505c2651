import { createContext } from 'react';
import { type Counter, makeCounter } from '../../tokens/counter';

/** The one counter of the page: its worker is started with the first count. */
export const CounterContext = createContext<Counter>(makeCounter());
