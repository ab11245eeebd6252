import { useEffect, useRef } from "react";

/** What a key combination does; named by `event.code`, for on a Mac Alt changes the character. */
export type Keys = readonly (readonly [code: string, action: (() => void) | undefined])[];

/** Alt with a letter, a digit or an arrow, wherever the focus is; and "?" outside of a text. */
export function useKeys(keys: Keys, help: () => void): void {
  const latest = useRef({ keys, help });
  latest.current = { keys, help };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      const action =
        event.altKey && !event.ctrlKey && !event.metaKey
          ? latest.current.keys.find(([code]) => code === event.code)?.[1]
          : undefined;
      if (action) {
        event.preventDefault();
        action();
      } else if (isQuestion(event) && !isTyping(event.target)) {
        event.preventDefault();
        latest.current.help();
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

const isQuestion = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key === "?" || key === "？") && !ctrlKey && !metaKey && !altKey;

/** In an empty field a question mark asks for help; in a text it is one. */
function isTyping(target: EventTarget | null): boolean {
  return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== "";
}
