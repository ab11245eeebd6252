import { expect, it } from "vitest";
import { bagOf } from "./bag.ts";
import { realIndex } from "./fixtures/index.server.ts";
import { addPostings, standsIn, transpose } from "./postings.ts";

it("postings say of every term what the lines' own bags say", () => {
  const { lines, inLines, vocabulary } = realIndex().index;
  const found = lines.map(() => ({ ids: [] as number[], counts: [] as number[] }));
  for (let term = 0; term < vocabulary.size; term++) {
    for (let at = inLines.starts[term] ?? 0; at < (inLines.starts[term + 1] ?? 0); at++) {
      const line = found[inLines.texts[at] ?? -1];
      line?.ids.push(term);
      line?.counts.push(inLines.counts[at] ?? 0);
    }
  }
  expect(lines.length).toBeGreaterThan(1000);
  expect(found).toEqual(
    lines.map(({ bag }) => ({ ids: [...bag.ids], counts: [...bag.counts].slice(0, bag.ids.length) })),
  );
});

it("sums are added to the texts that have the term, and to no others: less for each count more, or all at once", () => {
  const postings = transpose([bagOf([0, 1, 1]), bagOf([]), bagOf([1])], 2);
  const sums = new Float64Array([0.5, 0, 0]);
  addPostings(postings, 1, sums, { weight: 12, saturation: 1 });
  expect([...sums]).toEqual([8.5, 0, 6]);
  addPostings(postings, 1, sums, { weight: 12 });
  expect([...sums]).toEqual([20.5, 0, 18]);
});

it("a term that came after the table stands nowhere", () => {
  const sums = new Float64Array(1);
  addPostings(transpose([bagOf([0, 1, 1])], 2), 5, sums, { weight: 1 });
  expect([...sums]).toEqual([0]);
});

it("a term is found among some of the texts just where one of them has it", () => {
  const bags = [[0], [1, 2], [], [0, 2], [2]].map(bagOf);
  const postings = transpose(bags, 3);
  for (const term of [-1, 0, 1, 2, 7]) {
    for (let from = 0; from <= bags.length; from++) {
      for (let to = from; to <= bags.length; to++) {
        const found = bags.slice(from, to).some(({ ids }) => ids.includes(term));
        expect(standsIn(postings, term, from, to), `${term} in ${from}–${to}`).toBe(found);
      }
    }
  }
});
