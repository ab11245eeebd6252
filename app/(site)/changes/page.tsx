import type { Metadata } from "next";
import { ChangeList } from "@/components/article/change-list.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { changeDays } from "@/lib/content/changes.ts";
import { loadArticles } from "@/lib/content/source.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

/** A page that lists more would be heavier than any other. */
const SHOWN = 200;

export const metadata: Metadata = pageMetadata({
  title: "最近改动：哪篇改了什么",
  description: "每篇文章哪天发布、哪天改过、改了什么，按日期从新到旧排。可以用阅读器订阅，有新内容和改动会收到全文。",
  url: paths.changes,
});

export default function ChangesPage() {
  const articles = loadArticles().filter(({ kind }) => kind !== "notice");
  return (
    <ListPage title="最近改动" here="改动" lead="按日期从新到旧。更早的改动，写在每篇文章末尾的“依据和改动”里。">
      <p className="list-lead">
        用阅读器订阅：<a href={paths.feed}>Atom 订阅源</a>，新文章和改动过的文章会带着全文送来。
      </p>
      <ChangeList days={changeDays(articles, SHOWN)} />
    </ListPage>
  );
}
