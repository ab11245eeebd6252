import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { framedSections } from "./framed-sections.tsx";

// What an article is compiled to (lib/content/mdx/compile.ts), cut to what these look at.
const compiled = (children: string) =>
  `const { jsx, jsxs, Fragment, useMDXComponents } = arguments[0];
   return { default: (props) => { const c = { ...useMDXComponents(), ...props.components }; return ${children}; } };`;

const registry = { contacts: {}, facts: {}, emergency: {} };
const html = (code: string) =>
  [...framedSections(code, registry)].map(([anchor, nodes]) => [anchor, renderToStaticMarkup(nodes)]);

it("splits an article at its headings, which are left out", () => {
  const code = compiled(`jsxs(Fragment, { children: [
    jsx("p", { children: "引言" }), "\\n",
    jsx("h2", { id: "one", children: "一" }), jsx(c.Steps, { children: jsx(c.Step, { id: "s", title: "看账单", risk: "retry", children: jsx("p", { children: "打开" }) }) }),
    jsx("h3", { id: "two", children: "二" }), jsx("p", { children: "完" })
  ] })`);
  expect(html(code)).toEqual([
    ["", "<p>引言</p>\n"],
    [
      "one",
      '<ol class="steps"><li id="s"><p class="do"><strong>看账单</strong><small>（先查账单再做）</small></p><p>打开</p></li></ol>',
    ],
    ["two", "<p>完</p>"],
  ]);
});

it("takes an article of one paragraph, and a contact that the registry lacks for nothing", () => {
  expect(html(compiled('jsxs("p", { children: ["问", jsx(c.Contact, { id: "constructor" })] })'))[0]?.[1]).toMatch(
    /^<p>问/,
  );
});
