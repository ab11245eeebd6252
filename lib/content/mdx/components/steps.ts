import { component } from "../component.ts";
import { list } from "../markdown-nodes.ts";

/** `<Steps>`: an ordered list of steps. */
export const steps = component({
  required: {},
  body: "block",
  holds: "Step",
  view: (_, { h }, inner) => h("ol", { className: "steps" }, inner),
  markdown: (_, { each }) => [list(each(), true)],
});
