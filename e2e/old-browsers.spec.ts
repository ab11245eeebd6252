import { transform } from "esbuild";
import postcss, { type Declaration, type Root, type Rule } from "postcss";
import { attribute, elements, hasWord, parsePage, textOf } from "../lib/publish/html.ts";
import { articles, assets, baseUrl, fileText, kinds, pages, searchWorker } from "./fixtures/site.ts";
import { expect, searchBox, test } from "./fixtures/test.ts";

// One process reads all pages, once.
test.describe.configure({ mode: "default" });

// Chromium 90 and Safari 14.0 are the oldest that must work: in-app browsers lag by years.

const sheets = new Set(
  pages.flatMap((address) =>
    [...elements(parsePage(fileText(address)))].filter(({ tagName }) => tagName === "style").map(textOf),
  ),
);

/** What a sheet must not need, and what happens without it. */
const atRules: Readonly<Record<string, string>> = {
  layer: "Chrome 99, Safari 15.4: the whole block is dropped",
  property: "Chrome 85, Safari 16.4: the initial value is missing",
  container: "Chrome 105, Safari 16: the block is dropped",
  scope: "Chrome 118, Safari 17.4: the block is dropped",
  "starting-style": "Chrome 117, Safari 17.5: the block is dropped",
};
const selectors: readonly (readonly [RegExp, string])[] = [
  [/:has\(/, "Chrome 105, Safari 15.4: the whole rule is dropped"],
  [/&/, "nesting: Chrome 112, Safari 16.5"],
  [/:(user-valid|user-invalid|popover-open|modal|dir\()/, "newer than Chrome 90"],
  [/::(details-content|highlight|view-transition|target-text)/, "newer than Chrome 90"],
];
const properties: Readonly<Record<string, string>> = {
  inset: "Safari 14.1: the element is not placed",
  "inset-inline": "Safari 14.1",
  "inset-block": "Safari 14.1",
  "margin-inline": "Safari 14.1",
  "margin-block": "Safari 14.1",
  "padding-inline": "Safari 14.1",
  "padding-block": "Safari 14.1",
  "aspect-ratio": "Safari 15",
  translate: "Chrome 104, Safari 14.1",
  rotate: "Chrome 104, Safari 14.1",
  scale: "Chrome 104, Safari 14.1",
  "content-visibility": "Safari 18",
};
const values: readonly (readonly [RegExp, string])[] = [
  [/color-mix\(|oklch\(|oklab\(|\blab\(|\blch\(|light-dark\(|\bcolor\(/, "newer than Chrome 90: the colour is missing"],
  [/\d[dsl]v[hwib]\b|\d(cqw|cqi|cqh|rlh|cap)\b/, "units newer than Chrome 90"],
  [/\b(round|mod|rem|sin|cos|pow|exp|sign)\(/, "functions newer than Chrome 90"],
  [/^(clip)$/, "overflow: clip, Safari 16"],
];
/** Properties that old Safari knows only with a prefix, which must stand beside the plain one. */
const prefixed: Readonly<Record<string, string>> = {
  "text-size-adjust": "-webkit-text-size-adjust", // iOS knows no other: text swells in landscape
  appearance: "-webkit-appearance", // Safari < 15.4: the field keeps Safari's own look
  "user-select": "-webkit-user-select",
  "backdrop-filter": "-webkit-backdrop-filter",
  "mask-image": "-webkit-mask-image",
};

const roots = [...sheets].map((sheet) => postcss.parse(sheet));

test("there are sheets to check, and most pages share theirs: what of it they use depends on their kind", () => {
  expect(sheets.size).toBeGreaterThan(0);
  expect(sheets.size).toBeLessThan(pages.length / 2);
});

/** Fails with everything that is wrong in any sheet, each once. */
function nothing(wrong: (root: Root) => readonly string[]): void {
  expect([...new Set(roots.flatMap(wrong))]).toEqual([]);
}

const declarationsOf = (root: Root): Declaration[] => {
  const found: Declaration[] = [];
  root.walkDecls((declaration) => void found.push(declaration));
  return found;
};
/** A rule of its own, for paper: where it is not known what is folded stays folded, as before. */
const unfolds = (rule: Rule): boolean => rule.selector === "main details::details-content";
const where = (declaration: Declaration) =>
  `${(declaration.parent as Rule).selector?.replace(/:not\(#\\#\)/g, "")} { ${declaration.prop}: ${declaration.value} }`;

test.describe("every sheet", () => {
  test("uses no at-rule that Chromium 90 or Safari 14 drop", () => {
    nothing((root) => {
      const found: string[] = [];
      root.walkAtRules(({ name, params }) => {
        if (atRules[name]) found.push(`@${name} ${params}: ${atRules[name]}`);
        if (name === "media" && /[<>]/.test(params)) found.push(`@media ${params}: ranges, Chrome 104, Safari 16.4`);
      });
      return found;
    });
  });

  test("uses no selector that Chromium 90 or Safari 14 do not know", () => {
    nothing((root) => {
      const found: string[] = [];
      root.walkRules((rule) => {
        if (rule.parent?.type === "rule") found.push(`${rule.selector}: nested`);
        if (unfolds(rule)) return;
        for (const [pattern, why] of selectors) if (pattern.test(rule.selector)) found.push(`${rule.selector}: ${why}`);
      });
      return found;
    });
  });

  test("uses no property or value that Chromium 90 or Safari 14 do not know", () => {
    nothing((root) =>
      declarationsOf(root).flatMap((declaration) => {
        const why = properties[declaration.prop] ?? values.find(([pattern]) => pattern.test(declaration.value))?.[1];
        return why && !unfolds(declaration.parent as Rule) ? [`${where(declaration)}: ${why}`] : [];
      }),
    );
  });

  test("names the prefixed property wherever old Safari knows no other", () => {
    nothing((root) =>
      declarationsOf(root)
        .filter(({ prop, parent }) => {
          const wanted = prefixed[prop];
          return wanted && !(parent as Rule).nodes.some((node) => "prop" in node && node.prop === wanted);
        })
        .map(where),
    );
  });

  test("keeps gaps to grids: between flex items Safari 14.0 knows none", () => {
    nothing((root) =>
      declarationsOf(root)
        .filter(({ prop, parent }) => {
          const display = (parent as Rule).nodes.find(
            (node): node is Declaration => "prop" in node && node.prop === "display",
          );
          return /^(gap|row-gap|column-gap)$/.test(prop) && !/grid/.test(display?.value ?? "grid, set elsewhere");
        })
        .map(where),
    );
  });

  test("defines every variable it uses, and leaves the focus visible where :focus-visible is unknown", () => {
    nothing((root) => {
      const declarations = declarationsOf(root);
      const defined = new Set(declarations.map(({ prop }) => prop).filter((prop) => prop.startsWith("--")));
      const used = declarations.flatMap(({ value }) =>
        [...value.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name ?? ""),
      );
      const unseen = declarations.filter(({ prop, value }) => /^outline/.test(prop) && /^(0|none)/.test(value));
      return [...used.filter((name) => !defined.has(name)), ...unseen.map(where)];
    });
  });
});

const modules = [...assets("").filter((address) => address.endsWith(".js")), searchWorker];

/** Calls that came later than Chromium 90 or Safari 14.0 and have no replacement in the bundle; those marked true are a browser's of early 2022. */
const calls: readonly (readonly [RegExp, string, boolean?])[] = [
  [/\.at\(-?\w+\)/, "Array.at: Chrome 92, Safari 15.4", true],
  [/Object\.hasOwn\(/, "Object.hasOwn: Chrome 93, Safari 15.4", true],
  [/Object\.groupBy\(/, "Object.groupBy: Chrome 117, Safari 17.4"],
  [/structuredClone\(/, "Chrome 98, Safari 15.4", true],
  [/\.(findLast|findLastIndex)\(/, "Chrome 97, Safari 15.4", true],
  [/\.(toSorted|toReversed|toSpliced|with)\(/, "Chrome 110, Safari 16"],
  [/\.(isWellFormed|toWellFormed)\(/, "Chrome 111, Safari 16.4"],
  [/Promise\.(withResolvers|try)\(/, "Chrome 119, Safari 17.4"],
  [/AbortSignal\.(timeout|any)\(/, "Chrome 103, Safari 16"],
  [/Intl\.Segmenter/, "Safari 14.1"],
  [/randomUUID\(/, "Chrome 92, Safari 15.4"],
  [/requestIdleCallback\(/, "not in Safari"],
  [/DecompressionStream/, "Safari 16.4"],
  [/URL\.canParse\(/, "Chrome 120, Safari 17"],
  [/\(\?<[=!]/, "look-behind: Safari 16.4, the whole script is refused"],
  [/new WeakRef\(/, "Safari 14.1"],
  [/\.(union|intersection|difference|isSubsetOf)\(new Set/, "Chrome 122, Safari 17"],
  [/showPopover\(/, "Chrome 114, Safari 17"],
  [/showModal\(/, "Safari 15.4", true],
];

/** Readers come with old phones; the desk stands on an agent's computer, and has said so in the README. */
const forAgents = (address: string): boolean => address.startsWith("/_assets/desk-");

for (const address of modules) {
  test(`${address} is written in the language of Chromium 90 and Safari 14`, async () => {
    const code = fileText(address);
    const kept = { charset: "utf8", legalComments: "none" } as const;
    // esbuild refuses to lower destructuring for a corner case of Safari 14.0 that no code here meets.
    const old = { ...kept, target: ["chrome90", "safari14"], supported: { destructuring: true } };
    const lowered = await transform(code, old);
    expect(lowered.warnings).toEqual([]);
    expect(lowered.code, "lowering it again changes nothing").toBe(
      (await transform(code, { ...kept, target: "esnext" })).code,
    );
    expect(
      calls
        .filter(([pattern, , of2022]) => pattern.test(code) && !(of2022 && forAgents(address)))
        .map(([pattern, why]) => `${pattern.exec(code)?.[0]}: ${why}`),
    ).toEqual([]);
  });
}

test("the worker is a classic script: Safari 14 has no module workers", () => {
  expect(fileText(searchWorker)).not.toMatch(/(^|[;}\n])\s*(import|export)\b/);
});

/** Takes away what Chromium 90 or Safari 14.0 lack; runs in a page or at the head of a worker. */
const ancient = `(() => {
  for (const name of ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"]) delete Array.prototype[name];
  for (const type of [Uint8Array, Float32Array].map(Object.getPrototypeOf)) for (const name of ["at", "findLast", "toSorted"]) delete type.prototype[name];
  for (const name of ["at", "isWellFormed", "toWellFormed"]) delete String.prototype[name];
  for (const name of ["hasOwn", "groupBy"]) delete Object[name];
  for (const name of ["union", "intersection", "difference"]) delete Set.prototype[name];
  for (const name of ["withResolvers", "try"]) delete Promise[name];
  for (const name of ["timeout", "any"]) delete AbortSignal[name];
  for (const name of ["structuredClone", "WeakRef", "FinalizationRegistry", "Iterator", "DecompressionStream", "requestIdleCallback"]) delete self[name];
  const helpers = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  for (const name of ["map", "filter", "take", "drop", "flatMap", "reduce", "toArray", "forEach", "some", "every", "find"]) delete helpers[name];
  delete Intl.Segmenter; delete Map.groupBy; delete Array.fromAsync;
  if (self.crypto) delete Object.getPrototypeOf(crypto).randomUUID;
})();`;

test("search answers without anything that came after Chromium 90 and Safari 14", async ({ page }) => {
  await page.addInitScript(ancient);
  await page.route("**/workers/search-*", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: ancient + (await answer.text()) });
  });
  await page.goto(kinds.failure);
  const { field, options } = searchBox(page);
  for (const query of ["zhanghu dongjie", "付款没成功", "餘額不對"]) {
    await field.fill(query);
    await expect(options.first()).toBeVisible();
    await field.fill("");
    await expect(options).toHaveCount(0);
  }
});

test("without the sheet each article still reads in order: navigation, title, verdict, steps", async () => {
  const wrong: string[] = [];
  for (const address of [...articles, kinds.home, kinds.contacts, kinds.terms, kinds.about]) {
    const all = [...elements(parsePage(await (await fetch(baseUrl() + address)).text()))];
    const at = (test: (e: (typeof all)[number]) => boolean) => all.findIndex(test);
    const order = [
      at((e) => e.tagName === "nav" && attribute(e, "aria-label") === "主导航"),
      at((e) => e.tagName === "main"),
      at((e) => e.tagName === "h1"),
      at((e) => hasWord(e, "class", "verdict")),
      at((e) => hasWord(e, "class", "steps")),
    ].filter((position) => position >= 0);
    if (order.length < 3 || order.some((position, i) => position < (order[i - 1] ?? 0)))
      wrong.push(`${address}: order`);
    const levels = all.filter((e) => /^h[1-6]$/.test(e.tagName)).map((e) => Number(e.tagName[1]));
    if (levels[0] !== 1 || levels.some((level, i) => level > (levels[i - 1] ?? 1) + 1))
      wrong.push(`${address}: headings ${levels}`);
  }
  expect(wrong).toEqual([]);
});

test("without the sheet an article can be read from top to bottom", async ({ page }) => {
  const html = (await (await fetch(baseUrl() + kinds.failure)).text()).replace(/<style[^>]*>[\s\S]*?<\/style>/g, "");
  await page.route(`**${kinds.failure}`, (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  await page.goto(kinds.failure);
  const tops = await page.evaluate(() =>
    [".site-nav", "h1", ".verdict", ".prose", ".steps > li", ".article-foot", ".site-foot"].map(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN,
    ),
  );
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  // The question and its answer, the number of a step, and the warning are words, not only looks.
  const text = await page.locator("main").textContent();
  expect(text).toMatch(/钱安全吗[\s\S]*能再付吗[\s\S]*要等多久[\s\S]*找谁/);
  expect(
    await page
      .locator(".steps")
      .first()
      .evaluate((list) => list.tagName),
  ).toBe("OL");
});
