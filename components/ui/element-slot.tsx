/** The empty element into which a custom element may write; React keeps out of it, so that hydration and `next dev` do not fight over its children. */
export function ElementSlot({ className }: { className?: string }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the content is the empty string; it marks the slot as not React's
    <div className={className} data-slot="" dangerouslySetInnerHTML={{ __html: "" }} suppressHydrationWarning />
  );
}
