/** Something to copy; it scrolls sideways inside itself, also with the keyboard. */
export function Sample({ name, text }: { name: string; text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="sample" aria-label={name} tabIndex={0}>
      <pre>
        <code>{text}</code>
      </pre>
    </section>
  );
}
