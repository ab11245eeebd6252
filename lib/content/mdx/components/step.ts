import { component } from "../component.ts";
import { paragraph, strong } from "../markdown-nodes.ts";

/** What stands beside a step that can cost money or data. */
const riskLabels = { retry: "先查账单再做", destructive: "会丢数据，先看警告" } as const;

/** `<Step>`: one numbered action, the condition first, then what to do, then how; its code comes last. */
export const step = component({
  required: { id: { type: "id" }, title: { type: "text", max: 24 } },
  optional: {
    when: { type: "text", max: 40 },
    risk: { type: "enum", values: ["retry", "destructive"] },
    checks: { type: "enum", values: ["bill"] },
  },
  within: "Steps",
  body: "block",
  view: ({ id, title, when, risk }, { h, where, anchor, formerIds, tick, code }, inner) => {
    const label = risk && riskLabels[risk];
    if (where === "frame") {
      // Frames bring no sheet that would part the lines.
      return h(
        "li",
        { id },
        when && h("p", { className: "when" }, `${when}：`),
        h("p", { className: "do" }, h("strong", {}, title), label && h("small", {}, `（${label}）`)),
        inner,
      );
    }
    return h(
      "li",
      { id: anchor(id), className: risk && `risk-${risk}` },
      formerIds(id),
      tick(),
      when && h("p", { className: "when" }, when),
      h("p", { className: "do" }, title, label && h("small", {}, label)),
      inner,
      code(id, "bare"),
    );
  },
  markdown: ({ id, title, when, risk }, { code, inner }) => [
    paragraph(when ? `${when}：` : "", strong(title), risk ? `（${riskLabels[risk]}）` : "", ...code(id)),
    ...inner(),
  ],
  plain: ({ title, when }) => `${when ? `${when}：` : ""}${title}\n`,
});
