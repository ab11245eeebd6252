import type { Article } from "../content/article.ts";
import { lengthOf } from "../content/schema/field.ts";
import { site } from "../site.ts";

/** Longest title that result pages show whole, in characters, the site's name included. */
export const longestTitle = 30;

/** What stands between a page's title and the site's name. */
const joint = "_";

/** The first wording that fits with the site's name behind it; of the last one as much as fits. A wording that names the site already gets no second name. */
export function pageTitle(...wordings: readonly [string, ...string[]]): string {
  const fitting = wordings.map(named).find((title) => lengthOf(title) <= longestTitle);
  return fitting ?? clipped(wordings.at(-1) as string);
}

function named(wording: string): string {
  return wording.includes(site.name) ? wording : `${wording}${joint}${site.name}`;
}

function clipped(wording: string): string {
  const room = longestTitle - lengthOf(`…${joint}${site.name}`);
  return named(`${[...wording].slice(0, room).join("")}…`);
}

/** Title of an article: its heading, then what a searcher adds to it, as far as there is room; the short name where even the heading is too long. */
export function articleTitle(article: Article): string {
  const { title } = article;
  const short = "short" in article ? [article.short] : [];
  return pageTitle(asked(article), title, ...short);
}

/** A title that asks already needs no question behind it. */
const asks = /[？?]|怎么|怎样|如何|什么|哪|多久|还是|谁|吗/;

/** The heading with what people type after it: 怎么办 after a failure, 是什么意思 after a message. */
function asked({ kind, title }: Article): string {
  if (kind === "prompt") return `“${title}”是什么意思`;
  return kind === "failure" && !asks.test(title) ? `${title}怎么办` : title;
}

/** Title of the start of a guided check. */
export function checkTitle(flow: { title: string; short: string }): string {
  return pageTitle(`${flow.title}（自助排查）`, `${flow.short}（自助排查）`, flow.title);
}
