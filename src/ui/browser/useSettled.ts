import { startTransition, useEffect, useState } from 'react';

/** A value that follows another once that has rested for a while; at first they are the same. */
export function useSettled<Value>(value: Value, restMs: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(value)), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return settled;
}
