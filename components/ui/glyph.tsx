/** Drawings of 24 × 24: one for each question of the verdict, one for each group of failures, and those of the tools. */
const drawings = {
  // Is the money safe: a shield. May it be paid again: a loop. How long: a clock. Whom to ask: a handset.
  shield: "M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4",
  loop: "M20 11a8 8 0 1 0-2 6M20 5v6h-6",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2",
  handset: "M6 3l3 1 1 4-2 2c1 3 3 5 6 6l2-2 4 1 1 3c0 2-2 3-3 3C11 20 4 13 3 6c0-1 1-3 3-3z",
  // Paying: a banknote. Money and bills: a bill. Signing in: a key. No connection: a broken link.
  banknote: "M2 6h20v12H2zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M5 9v0M19 15v0",
  bill: "M6 2h12v20l-3-2-3 2-3-2-3 2zM9 7h6M9 11h6M9 15h3",
  key: "M8 11a5 5 0 1 0 0 8 5 5 0 0 0 0-8M11 12l9-9M16 7l3 3",
  unlinked: "M9 15l-2 2a4 4 0 0 1-6-6l3-3M15 9l2-2a4 4 0 0 1 6 6l-3 3M8 3v2M16 19v2M3 4l18 16",
} as const;

export type GlyphName = keyof typeof drawings;

/** A glyph beside its word, in the colour of the text; whoever listens hears the word alone. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg className="glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
