import { component } from "../component.ts";
import { paragraph, strong } from "../markdown-nodes.ts";

/** `<Prompt>`: a message as the wallet shows it, and what it usually means; its code at the end. */
export const prompt = component({
  required: { id: { type: "id" }, says: { type: "text", max: 40 } },
  body: "block",
  view: ({ id, says }, { h, anchor, formerIds, code }, inner) =>
    h(
      "div",
      { className: "prompt", id: anchor(id) },
      h("p", { className: "says" }, `“${says}”`),
      formerIds(id),
      inner,
      code(id),
    ),
  markdown: ({ id, says }, { code, inner }) => [paragraph(strong(`“${says}”`), ...code(id)), ...inner()],
  plain: ({ says }) => `“${says}”\n`,
});
