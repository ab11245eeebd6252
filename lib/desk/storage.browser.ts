import { type DeskStore, emptyStore, parseStore, writeStore } from "./store.ts";

const KEY = "desk";

/** What this device kept; empty where storage is off. */
export function readStorage(): DeskStore {
  try {
    return parseStore(localStorage.getItem(KEY));
  } catch {
    return emptyStore;
  }
}

/** Keeps it on the device; says whether that worked (storage may be off or full). */
export function writeStorage(store: DeskStore): boolean {
  try {
    localStorage.setItem(KEY, writeStore(store));
    return true;
  } catch {
    return false;
  }
}
