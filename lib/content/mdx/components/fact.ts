import { datedFactText, factText } from "../../registry.ts";
import { component } from "../component.ts";

/** `<Fact />`: a statement with its source, inside a sentence. */
export const fact = component({
  required: { id: { type: "facts" } },
  inline: true,
  body: "void",
  view: ({ id }, pens) => pens.fact(id),
  markdown: ({ id }, { facts }) => datedFactText(facts[id]),
  plain: ({ id }, { facts }) => factText(facts[id]),
});
