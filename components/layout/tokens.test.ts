import { globSync, readFileSync } from "node:fs";
import postcss, { type Declaration } from "postcss";
import { expect, test } from "vitest";

// The table at the head of app/globals.css, executed over every sheet.

const sheets = globSync("{app,components}/**/*.css").map((file) => ({
  file,
  root: postcss.parse(readFileSync(file, "utf8")),
}));

function declarations(wanted: RegExp): { readonly where: string; readonly value: string }[] {
  const found: { where: string; value: string }[] = [];
  for (const { file, root } of sheets)
    root.walkDecls(wanted, (one: Declaration) => {
      const rule = one.parent && "selector" in one.parent ? one.parent.selector : "";
      found.push({ where: `${file} ${rule} { ${one.prop}: ${one.value} }`, value: one.value });
    });
  return found;
}

/** rem that a space may be; what hides behind the edge of the window or continues to its edge is no space. */
const spaces = [
  0, 0.0625, 0.125, 0.1875, 0.25, 0.375, 0.4375, 0.5, 0.625, 0.75, 0.875, 1, 1.125, 1.25, 1.5, 1.75, 2, 2.5, 2.75, 3, 4,
  6.5,
];

test("text has the sizes of the table and no other, paper and drawings aside", () => {
  const odd = declarations(/^font-size$/).filter(
    ({ value, where }) =>
      !/^var\(--tw-text-(xs|s|m|l|xl|answer|call)\)$|^inherit$/.test(value) &&
      !/\.large \{|flow-map|paper\.css|developers code/.test(where),
  );
  expect(odd.map(({ where }) => where)).toEqual([]);
});

test("margins and paddings stand on one scale", () => {
  const odd = declarations(/^(margin|padding)/).filter(({ value }) =>
    [...value.matchAll(/(-?[\d.]+)rem/g)].some(([, rem]) => !spaces.includes(Math.abs(Number(rem)))),
  );
  expect(odd.map(({ where }) => where)).toEqual([]);
});

test("a colour is one of the palette", () => {
  const odd = declarations(/^(color|background|background-color|border.*|fill|stroke|box-shadow|outline)$/).filter(
    ({ value, where }) =>
      /#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/i.test(value) && !/paper\.css|desk-qr|backdrop|search-panel/.test(where),
  );
  expect(odd.map(({ where }) => where)).toEqual([]);
});

test("light and dark name the same colours", () => {
  const names = (text: string) =>
    [...new Set(text.match(/--(?:tw-)?color-[a-z-]+(?=:)/g))].map((name) => name.replace("--tw-", "--")).sort();
  const light = names(readFileSync("app/globals.css", "utf8"));
  expect(light.length).toBeGreaterThan(10);
  expect(names(readFileSync("components/layout/base.css", "utf8"))).toEqual(light);
});
