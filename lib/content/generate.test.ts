import { describe, expect, it } from "vitest";
import { readContent } from "./check/read.server.ts";
import { check } from "./check.ts";
import { generateArticles, generatedSlug } from "./generate.server.ts";

const han = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const bodyOf = (text: string): string => text.replace(/^---[\s\S]*?\n---\n/, "");

describe("generated articles", () => {
  it("pass the content check beside the real registries", () => {
    const { files } = readContent(process.cwd());
    const registries = files.filter(({ path }) => /^content\/(contacts|facts)\.yaml$/.test(path));
    const problems = check([...registries, { path: "content/terms.yaml", text: "" }, ...generateArticles(150)]).filter(
      ({ file }) => file.includes("/failures/"),
    );
    expect(problems).toEqual([]);
  });

  it("have the length of real ones", () => {
    const lengths = generateArticles(100).map(({ text }) => han(bodyOf(text)));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(1200);
    expect(mean).toBeLessThan(1400);
    expect(Math.min(...lengths)).toBeGreaterThan(900);
    expect(Math.max(...lengths)).toBeLessThan(1800);
  });

  it("are the same bytes at every count, and other bytes for another seed", () => {
    expect(generateArticles(40).slice(0, 10)).toEqual(generateArticles(10));
    expect(generateArticles(10, 2)).not.toEqual(generateArticles(10));
  });

  it("have ten thousand different titles and slugs", () => {
    const articles = generateArticles(10_000);
    const titles = articles.map(({ text }) => /^title: (.*)$/m.exec(text)?.[1]);
    expect(new Set(titles).size).toBe(10_000);
    expect(new Set(articles.map(({ path }) => path)).size).toBe(10_000);
    expect(articles.at(-1)?.path).toContain(generatedSlug(10_000));
  });

  it("are not made in a number that cannot relate to each other", () => {
    expect(() => generateArticles(4)).toThrow("less than 5");
  });
});
