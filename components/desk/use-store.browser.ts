import { useCallback, useEffect, useRef, useState } from "react";
import { readStorage, writeStorage } from "@/lib/desk/storage.browser.ts";
import { type DeskStore, type Draft, emptyStore } from "@/lib/desk/store.ts";

/** What the device keeps, and the draft that was on it. */
interface Stored {
  readonly value: DeskStore;
  readonly restored: Draft | null;
}

/** What the device keeps, read once the page runs: the server knows nothing of it. */
export function useStore() {
  const [state, setState] = useState<Stored>({ value: emptyStore, restored: null });
  const ready = useRef(false);
  useEffect(() => {
    const value = readStorage();
    ready.current = true;
    setState({ value, restored: value.draft });
  }, []);
  useEffect(() => {
    if (ready.current) writeStorage(state.value);
  }, [state.value]);
  const set = useCallback((next: (value: DeskStore) => DeskStore) => {
    setState((now) => ({ ...now, value: next(now.value) }));
  }, []);
  return [state, set] as const;
}
