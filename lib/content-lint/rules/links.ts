import { checkLinks } from "../../content/check/check-links.ts";
import { isDraft } from "../../content/check/drafts.ts";
import { pagesOf } from "../../content/check/pages.ts";
import { ownCheck } from "../own-check.ts";
import type { Rule } from "../rule.ts";

/** Links lead somewhere; the same check that the build runs. */
export const links: Rule = {
  id: "links",
  why: "站内链接要通：页面和小节都要存在，不链到站外。",
  severity: "error",
  check(content, report) {
    const { articles } = content.corpus;
    const targets = { pages: pagesOf(content.corpus), drafts: new Set(articles.filter(isDraft).map(({ ref }) => ref)) };
    ownCheck((article) => checkLinks(article, targets))(content, report);
  },
  good: ["看[断线](/failures/disconnect#check-bill)。"],
  bad: [
    "看[断线](/failures/disconect)。",
    "看[断线](/failures/disconnect#nowhere-at-all)。",
    "看[这里](https://a.cn)。",
  ],
};
