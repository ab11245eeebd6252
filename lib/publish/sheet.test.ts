import { describe, expect, test } from "vitest";
import { parsePage } from "./html.ts";
import { sheetFor, wordsOf } from "./sheet.ts";

const page = parsePage(
  '<html><head><script id="display-settings">document.documentElement.className="large"</script></head>' +
    '<body><main id="main"><p class="lead first">文</p><step-tick></step-tick></main></body></html>',
);
const left = (sheet: string, script = "") => sheetFor(sheet, page, new Set(wordsOf(script)));

describe("the sheet of a page", () => {
  test.each([
    "p{margin:0}",
    ".lead,#main{margin:0}",
    'main>.first+p:not(.gone)::before{content:"{"}',
    "*,:root,::before,:focus-visible{color:red}",
    "[hidden]{display:none}",
    "step-tick [aria-pressed=true]{color:red}",
    ".large .lead{color:red}",
    "p:is(.a,.b):where(.c:not(.d)){color:red}",
    "@keyframes arrive{0%{color:red}}",
    ".copy-note{color:red}",
    ".sm\\:lead{color:red}",
    '@media (min-width:48rem){@supports (content:"x" / ""){.lead{color:red}}}',
  ])("keeps %s", (rule) => expect(left(rule)).toBe(rule));

  test.each([
    ".gone{color:red}",
    "table{color:red}",
    "#gone{color:red}",
    "main .gone p{color:red}",
    "main.gone{color:red}",
  ])("loses %s", (rule) => expect(left(`${rule}p{margin:0}`)).toBe("p{margin:0}"));

  test("loses single selectors of a rule, and what then holds nothing", () => {
    expect(left(".gone,.lead,p.gone{color:red}")).toBe(".lead{color:red}");
    expect(left("@media print{.gone{color:red}}@supports (a:b){@media print{.gone{color:red}}}p{margin:0}")).toBe(
      "p{margin:0}",
    );
  });

  test("keeps what its scripts may add, also where they put the name together", () => {
    const sheet = ".search-panel{color:red}.on-calm{color:red}mark{color:red}.on{color:red}";
    expect(left(sheet)).toBe("");
    expect(left(sheet, 'make("mark", "search-panel", "on-" + tone)')).toBe(
      ".search-panel{color:red}.on-calm{color:red}mark{color:red}",
    );
  });

  test("keeps the order and every byte of what is left", () => {
    const sheet =
      ':root{--a: ;--b:url("x;y")}.gone{a:b}.lead{color:red!important}@media screen and (max-width:9rem){p{margin:0}.gone{a:b}.lead{margin:0}}p{a:b}';
    expect(left(sheet)).toBe(sheet.replaceAll(".gone{a:b}", ""));
  });
});
