import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SourceFile } from "./check/problem.ts";
import { habits, nameCharacters, nameEndings, type Slot, sentences, stepTitles, words } from "./generate-words.ts";
import { topics } from "./topics.ts";

/** Fewest articles that can be generated: they relate to each other. */
export const FEWEST = 5;

/** Slug of the generated article number `i`, counted from 1. */
export const generatedSlug = (i: number): string => `bench-${String(i).padStart(4, "0")}`;

/**
 * Failure articles for benches, valid like the real ones: about 1,300 Han characters, steps, prompts, warnings.
 * Filler, not advice. Same seed, same bytes, and article i does not depend on `count`, so that one article
 * can be measured at every size. Throws when `count` is below FEWEST.
 */
export function generateArticles(count: number, seed = 1): SourceFile[] {
  if (!Number.isInteger(count) || count < FEWEST) throw new Error(`generateArticles: ${count} is less than ${FEWEST}`);
  return Array.from({ length: count }, (_, n) => ({
    path: `content/failures/${generatedSlug(n + 1)}.mdx`,
    text: articleText(n + 1, writerFor(seed, n + 1)),
  }));
}

/** Writes generated articles below the project copy `root`. */
export function writeArticles(root: string, articles: readonly SourceFile[]): void {
  for (const { path, text } of articles) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

type Writer = ReturnType<typeof writerFor>;

/** Draws words and sentences; the same for the same seed and article. */
function writerFor(seed: number, article: number) {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(article, 0x85ebca6b)) >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const name = (): string => pick(nameCharacters) + pick(nameCharacters) + pick(nameEndings);
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, slot: string) => (slot === "name" ? name() : pick(words[slot as Slot])));
  const sentence = (): string => fill(pick(sentences));
  const paragraph = (count: number): string => Array.from({ length: count }, sentence).join("");
  /** `count` different strings made by `make`, each at most `max` characters. */
  const different = (count: number, max: number, make: () => string): string[] => {
    const found = new Set<string>();
    while (found.size < count) {
      const text = make();
      if ([...text].length <= max) found.add(text);
    }
    return [...found];
  };
  return { pick, fill, paragraph, different };
}

/** A shop's name that no other of the first ten thousand articles has keeps titles apart. */
function titleOf(i: number, { pick, fill }: Writer): string {
  const letters = nameCharacters.length;
  const shop = `${nameCharacters[i % letters]}${nameCharacters[Math.floor(i / letters) % letters]}${pick(nameEndings)}`;
  return `${shop}：${fill("{part}")}${pick(words.end)}`;
}

function related(i: number): string[] {
  const near = i <= FEWEST ? [1, 2, 3, 4, 5] : [i - 4, i - 3, i - 2, i - 1];
  return near.filter((other) => other !== i).map((other) => `failures/${generatedSlug(other)}`);
}

const WHY = "先看账单，再决定下一步。";

function articleText(i: number, write: Writer): string {
  const { pick, fill, different } = write;
  const prompts = different(6, 30, () => fill(pick(["{part}{look}", "{action}失败，请稍后再试", "{reason}"])));
  const said = different(6, 16, () => fill(pick(["{when}{look}", "{action}{look}", "{part}{look}", "{place}付不了"])));
  const list = (items: readonly string[]) => items.map((item) => `  - ${item}`).join("\n");
  return `---
title: ${titleOf(i, write)}
short: ${pick(words.end)}
description: ${[...`${WHY}${fill("在{place}{action}时{part}{look}，{mood}是{reason}。")}这里按顺序说明先查什么、再做什么、找谁查、留下哪些凭据。`.padEnd(50, "也说明以后怎样少遇到")].slice(0, 79).join("")}
topics: [${topics[i % topics.length]}]
saidAs:
  - { at: do-now, says: [${said.slice(1).join(", ")}] }
  - { at: article, says: [${said[0]}] }
related:
${list(related(i))}
owner: 编辑部
publishedOn: 2026-11-22
updatedOn: 2026-11-22
reviewedOn: 2026-11-22
reviewBy: 2027-05-22
changes:
  - { on: 2026-11-22, what: 首次发布 }
sources:
  - { name: 编辑部整理 }
  - { name: 付款结果要等多久, fact: time-unknown }
verdict:
  moneySafe: { answer: ${pick(["安全", "一般安全", "需要核对", "有风险"])}, why: ${WHY} }
  payAgain: { answer: ${pick(["可以", "先别", "不要"])}, checkFirst: ${fill("先看{check}。")} }
  wait: { says: 以官方 App 内公布为准。, fact: time-unknown }
  contact: { via: [in-app, issuing-bank], says: ${fill("说清{keep}和{keep}，问这一笔的结果。")} }
prompts:
${list(prompts)}
walletModels: [bank, payment, ecny, self-custody]
---

${body(i, prompts, write)}`;
}

function body(i: number, prompts: readonly string[], write: Writer): string {
  const { fill, paragraph } = write;
  return `## 先停手，看账单 [#do-now]

${steps(3, "now", write, '<Step id="check-bill" title="打开账单，找到这一笔" checks="bill">')}

${paragraph(2)}

<Warning title="没看账单就重付，可能付两次">
${paragraph(1)}
</Warning>

## ${fill("{when}{look}的原因")} [#find-cause]

${steps(6, "cause", write)}

${paragraph(5)}

## ${fill("在{place}还能怎么办")} [#meanwhile]

${paragraph(5)}看[另一篇](/failures/${generatedSlug(i === 1 ? 2 : 1)}#check-bill)。

## 屏幕上的提示是什么意思 [#on-screen]

${prompts.map((says, n) => `<Prompt id="says-${n + 1}" says="${says}">\n${paragraph(n % 2 === 0 ? 2 : 1)}\n</Prompt>`).join("\n")}

## 找谁，说什么 [#tell-support]

<Model is="bank">
问 <Contact id="issuing-bank" />。${paragraph(1)}
</Model>
<Model is="payment ecny">
${paragraph(2)}
</Model>

<Contacts ids="in-app issuing-bank" />

<NeverShare />

## 下次少遇到 [#next-time]

${[1, 2, 3, 4].map(() => `- ${fill(write.pick(habits))}`).join("\n")}
`;
}

function steps(count: number, prefix: string, { pick, fill, paragraph, different }: Writer, first?: string): string {
  const titles = different(count, 24, () => fill(pick(stepTitles)));
  const open = (n: number) =>
    (n === 0 && first) || `<Step id="${prefix}-${n + 1}" title="${titles[n]}" when="${fill("{when}，{part}{look}")}">`;
  return `<Steps>\n${titles.map((_, n) => `${open(n)}\n${paragraph(2)}\n</Step>`).join("\n")}\n</Steps>`;
}
