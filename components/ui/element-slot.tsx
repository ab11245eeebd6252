import { createElement } from "react";

/** The empty element into which a custom element may write; React keeps out of it, so that hydration and `next dev` do not fight over its children. */
export function ElementSlot({ className }: { className?: string }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the content is the empty string; it marks the slot as not React's
    <div className={className} data-slot="" dangerouslySetInnerHTML={{ __html: "" }} suppressHydrationWarning />
  );
}

/** A custom element that is its own slot: it has no markup before it comes to life. */
export function EmptyElement({ tag }: { tag: `${string}-${string}` }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the content is the empty string; it keeps React out
  return createElement(tag, { dangerouslySetInnerHTML: { __html: "" }, suppressHydrationWarning: true });
}
