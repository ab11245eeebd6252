import { walletModels } from "../../schema/verdict.ts";
import { modelName } from "../../wallet-models.ts";
import { component } from "../component.ts";
import { paragraph, quote, strong } from "../markdown-nodes.ts";

/** `<Model>`: advice for one or several wallet models only. */
export const model = component({
  required: { is: { type: "several", values: walletModels } },
  body: "block",
  view: ({ is }, { h }, inner) =>
    h("div", { className: "model" }, h("p", { className: "model-name" }, modelName(is)), inner),
  markdown: ({ is }, { inner }) => [quote(paragraph(strong(`只对${modelName(is)}：`)), ...inner())],
});
