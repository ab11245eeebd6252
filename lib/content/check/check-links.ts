import type { ArticleSource } from "./article-source.ts";
import { isDraft } from "./drafts.ts";
import { visitTrees } from "./mdx-tree.ts";
import { didYouMean, nearest } from "./nearest.ts";

/** What the links of all articles can lead to. */
export interface LinkTargets {
  readonly pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** References of drafts, e.g. "failures/disconnect". */
  readonly drafts: ReadonlySet<string>;
}

/** Links: inside the site only, to a page and an anchor that exist. */
export function checkLinks(article: ArticleSource, targets: LinkTargets): void {
  visitTrees(article.trees, (node, line) => {
    if (node.type !== "link" && node.type !== "definition") return;
    const fault = linkFault(node.url, article, targets);
    if (fault) article.report(line, "链接", fault);
    if (node.type === "link" && node.children.length === 0)
      article.report(line, "链接", "方括号里没有字；写上要去的地方");
  });
}

function linkFault(url: string, article: ArticleSource, { pages, drafts }: LinkTargets): string | undefined {
  if (url === "") return "圆括号里没有地址；写成 /failures/disconnect 这样";
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^www\./i.test(url)) return `不能链到站外“${url}”；号码和网址用 <Contact id="…" />`;
  if (url.startsWith("#")) return `要写完整的路径：/${article.ref}${url}`;
  if (!url.startsWith("/")) return `要以 / 开头：/${url.replace(/^(?:\.\.?\/)+/, "").replace(/\.mdx?/, "")}`;
  const [path = "", anchor, ...more] = url.split("#");
  if (more.length > 0) return "只能有一个 #";
  if (!pages.has(path)) return `没有 ${path} 这一页${didYouMean(path, pages.keys(), "改成存在的文章，或去掉链接")}`;
  if (drafts.has(path.slice(1)) && !isDraft(article)) return `${path} 还是草稿，发布后打不开；先去掉链接`;
  return anchor === undefined ? undefined : anchorFault(path, anchor, pages.get(path));
}

function anchorFault(path: string, anchor: string, known: ReadonlySet<string> | undefined): string | undefined {
  if (!known || known.has(anchor)) return undefined;
  const near = nearest(anchor, known);
  if (near) return `${path} 里没有 #${anchor}；是不是想写 #${near}？`;
  return known.size === 0
    ? `${path} 没有可链的小节；去掉 #${anchor}`
    : `${path} 里没有 #${anchor}；可用的编号见那篇文章的标题和步骤`;
}
