import type { BlockContent } from "mdast";
import type { WarningLine } from "../../article.ts";
import { type Component, component } from "../component.ts";
import { paragraph, quote, strong } from "../markdown-nodes.ts";
import type { Drawn, Pens } from "../pens.ts";

function note({ h }: Pens, title: string, inner: Drawn): Drawn {
  return h("div", { className: "warning", role: "note" }, h("p", { className: "warning-title" }, title), inner);
}

function warningQuote(title: string, inner: readonly BlockContent[]): BlockContent[] {
  return [quote(paragraph(strong(`注意：${title}`)), ...inner)];
}

/** `<Warning>`: something that costs money when overlooked. */
export const warning = component({
  required: { title: { type: "text", max: 30 } },
  body: "block",
  most: 3,
  view: ({ title }, pens, inner) => note(pens, title, inner),
  markdown: ({ title }, { inner }) => warningQuote(title, inner()),
  plain: ({ title }) => `${title}\n`,
  warning: ({ title }, text) => ({ title, text }),
  point: ({ title }, text) => `${title}：${text}`,
});

/** A warning that reads the same wherever an article names it; it is not read aloud each time. */
export function standingWarning({ title, text }: WarningLine): Component {
  return component({
    required: {},
    body: "void",
    view: (_, pens) => note(pens, title, pens.h("p", {}, text)),
    markdown: () => warningQuote(title, [paragraph(text)]),
    warning: () => ({ title, text }),
  });
}
