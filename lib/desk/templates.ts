import type { DeskTemplate } from "./catalog.ts";
import type { DeskPlace } from "./place.ts";

/** Why a template must be looked at before it is used; "" when it need not. */
export type TemplateState = "" | "changed" | "due";

/** Whether the section that a template answers for has changed since its review, or the review is due. `today` is YYYY-MM-DD in China. */
export function templateState({ hash, reviewBy }: DeskTemplate, currentHash: string, today: string): TemplateState {
  if (hash !== currentHash) return "changed";
  return reviewBy < today ? "due" : "";
}

/** The templates that answer for a place: its own, and those of its section or article. */
export function templatesFor(
  templates: readonly DeskTemplate[],
  { code, section, article }: DeskPlace,
): DeskTemplate[] {
  const order = [code, section?.code, article.code];
  return order
    .filter((one, i) => order.indexOf(one) === i)
    .flatMap((one) => templates.filter((template) => template.code === one));
}
