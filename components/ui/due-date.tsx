import { createElement } from "react";

/** A date by which something must be checked again, as text; the element adds `mark` once the date is past. */
export function DueDate({ on, mark, children }: { on: string; mark: string; children?: React.ReactNode }) {
  return createElement("due-date", { until: on, mark, suppressHydrationWarning: true }, children);
}
