import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readScriptWords } from "./script-words.server.ts";

test("the words of a page's modules are theirs and those of whatever they load, and of nothing else in the folder", async () => {
  const folder = mkdtempSync(join(tmpdir(), "script-words-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(
    join(folder, "elements-A1.js"),
    'import{a}from"./chunk-B2.js";const o=()=>import("./panel.browser-C3.js")',
  );
  writeFileSync(join(folder, "chunk-B2.js"), 'export const a="from-chunk"');
  writeFileSync(join(folder, "panel.browser-C3.js"), 'import"./elements-A1.js";make("ul","from-panel")');
  writeFileSync(join(folder, "desk-D4.js"), '"from-desk"');
  writeFileSync(join(folder, "search-head.json"), '"from-data"');
  const wordsOf = await readScriptWords(folder);
  const words = wordsOf(["", "/_assets/elements-A1.js", "/_assets/gone-E5.js"]);
  expect([...words].filter((word) => word.startsWith("from-")).toSorted()).toEqual(["from-chunk", "from-panel"]);
  expect([...wordsOf([])]).toEqual([]);
});

test("a folder that is not there has no words", async () => {
  expect((await readScriptWords("/nowhere/at/all"))(["/_assets/a.js"]).size).toBe(0);
});
