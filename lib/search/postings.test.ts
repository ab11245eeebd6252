import { expect, it } from "vitest";
import { bagOf, countIn } from "./bag.ts";
import { addPostings, transpose } from "./postings.ts";

/** Numbers that look random and are the same every time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

it("postings say of every term what the texts' own bags say", () => {
  const random = chance(7);
  for (let round = 0; round < 50; round++) {
    const terms = 1 + Math.floor(random() * 30);
    const texts = Array.from({ length: Math.floor(random() * 20) }, () =>
      bagOf(Array.from({ length: Math.floor(random() * 12) }, () => Math.floor(random() * terms))),
    );
    const postings = transpose(texts, terms);
    for (let term = 0; term < terms; term++) {
      const sums = new Float64Array(texts.length);
      addPostings(postings, term, sums, (count) => count);
      expect([...sums]).toEqual(texts.map((text) => countIn(text, term)));
    }
  }
});

it("a term that came after the table stands nowhere", () => {
  const sums = new Float64Array(1);
  addPostings(transpose([bagOf([0, 1, 1])], 2), 5, sums, () => 1);
  expect([...sums]).toEqual([0]);
});
