import { useEffect, useRef } from "react";

/** Marks the step or message that is meant within a section, and scrolls to it. */
export function useMarkedPart(anchor: string | undefined, html: string | undefined) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pane = body.current;
    if (!pane || !html) return;
    for (const old of pane.querySelectorAll(".meant")) old.classList.remove("meant");
    pane.scrollTop = 0;
    const part = anchor ? pane.querySelector<HTMLElement>(`[id="at-${anchor}"]`) : null;
    part?.classList.add("meant");
    if (part) pane.scrollTop = part.offsetTop - pane.offsetTop;
  }, [anchor, html]);
  return body;
}
