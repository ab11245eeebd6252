import type { Article } from "@/lib/content/article.ts";
import { commonest, type Entry, listOf } from "@/lib/content/lists.ts";
import { paths } from "@/lib/paths.ts";
import { GroupedList } from "./grouped-list.tsx";

/** What an index shows of a failure. */
export type FailureEntry = Entry & Pick<Article<"failure">, "saidAs">;

/** Failures of a group on the first page. */
const COMMONEST = 8;

/** Failures, grouped by what the person sees, each with how people say it: as many as a page holds, and the way to the rest. */
export function FailureIndex({ articles }: { articles: readonly FailureEntry[] }) {
  return <GroupedList parts={listOf(articles)} rest={paths.failures} />;
}

/** The commonest failures of each group, and the way to the rest. */
export function CommonFailures({ articles }: { articles: readonly FailureEntry[] }) {
  return <GroupedList parts={commonest(articles, COMMONEST)} rest={paths.failures} />;
}
