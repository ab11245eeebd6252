import { createElement } from "react";
import type { Article } from "@/lib/content/article.ts";
import { noticesFor } from "@/lib/content/articles.ts";

/** Incidents and maintenance that concern this article, with their dates; an element hides what is past, without JavaScript the dates speak. */
export function NoticeList({ article, notices }: { article: Article; notices: readonly Article<"notice">[] }) {
  return noticesFor(article, notices).map((notice) =>
    createElement(
      "notice-box",
      { key: notice.slug, from: notice.from, until: notice.until, class: "notice", suppressHydrationWarning: true },
      <p className="warning-title">{notice.title}</p>,
      <p>{notice.description}</p>,
      <p className="reviewed">
        {notice.from} 至 {notice.until}，出处：{notice.source}
      </p>,
    ),
  );
}
