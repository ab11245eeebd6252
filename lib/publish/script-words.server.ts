import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ScriptWords } from "./page.ts";
import { wordsOf } from "./sheet.ts";

/** Reads the browser's modules in a folder, which is published at /_assets/. */
export async function readScriptWords(folder: string): Promise<ScriptWords> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".js"));
  const texts = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
  const known = new Map<string, ReadonlySet<string>>();
  return (modules) => {
    const key = modules.join(" ");
    const words = known.get(key) ?? new Set(wordsOf(reached(texts, modules).join("\n")));
    known.set(key, words);
    return words;
  };
}

function reached(texts: ReadonlyMap<string, string>, modules: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const text = texts.get(name);
    if (text === undefined || found.has(name)) return;
    found.add(name);
    for (const [, imported = ""] of text.matchAll(/["']\.\/([\w.-]+\.js)["']/g)) visit(imported);
  };
  for (const address of modules) visit(address.split("/").at(-1) as string);
  return [...found].map((name) => texts.get(name) as string);
}
