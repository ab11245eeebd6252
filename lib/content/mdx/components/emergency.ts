import type { BlockContent } from "mdast";
import { branchesIn, branchSentence, contactsIn, emergencyText, sharesWork } from "../../emergency.ts";
import type { Registry } from "../../registry.ts";
import { type EmergencyBranch, emergencyBranches } from "../../schema/emergency.ts";
import { component } from "../component.ts";
import { list, paragraph, strong } from "../markdown-nodes.ts";

/** `<Emergency />`: what to do first in one or several situations, each with its steps and numbers. */
export const emergency = component({
  required: { branch: { type: "several", values: emergencyBranches } },
  body: "void",
  view: ({ branch }, { orders }) => orders(branch),
  markdown: ({ branch }, { registry }) => branchesIn(branch).flatMap((id) => orderBlocks(id, registry)),
  plain: ({ branch }, registry) =>
    branchesIn(branch)
      .map((id) => `${branchSentence(id, registry.emergency, registry.contacts)}\n`)
      .join(""),
  contacts: ({ branch }, registry) => calledIn(branch, registry),
});

/** `<EmergencyOrder />`: the order of one situation, inside a sentence that names the situation. */
export const emergencyOrder = component({
  required: { branch: { type: "enum", values: emergencyBranches } },
  inline: true,
  body: "void",
  view: ({ branch }, { order }) => order(branch),
  markdown: ({ branch }, registry) => clause(branch, registry).trim(),
  plain: ({ branch }, registry) => clause(branch, registry),
  contacts: ({ branch }, registry) => calledIn(branch, registry),
});

function clause(branch: string, { emergency, contacts }: Registry): string {
  return branchesIn(branch)
    .map((id) => emergencyText(emergency.branches?.[id].order ?? "", contacts))
    .join("");
}

function orderBlocks(branch: EmergencyBranch, { emergency, contacts }: Registry): BlockContent[] {
  const order = emergency.branches?.[branch];
  if (!order) return [];
  const steps = order.steps.map(({ does, how }) => [
    paragraph(strong(emergencyText(does, contacts)), how ? `：${emergencyText(how, contacts)}` : ""),
  ]);
  const shared = sharesWork(branch, emergency) && emergency.together ? [paragraph(emergency.together)] : [];
  const means = order.means ? [paragraph(order.means)] : [];
  return [paragraph(strong(order.when)), ...means, list(steps, true), ...shared];
}

/** The contacts that the orders of some branches call, in order. */
function calledIn(branch: string, { emergency }: Registry): string[] {
  const orders = branchesIn(branch).flatMap((id) => emergency.branches?.[id] ?? []);
  return orders.flatMap(({ order, steps }) =>
    [order, ...steps.flatMap(({ does, how = "" }) => [does, how])].flatMap(contactsIn),
  );
}
