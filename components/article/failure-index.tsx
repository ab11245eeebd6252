import type { Article } from "@/lib/content/article.ts";
import { sayingsOf } from "@/lib/content/sayings.ts";
import { paths } from "@/lib/paths.ts";
import { GroupedList } from "./grouped-list.tsx";

/** What the index shows of a failure. */
export type FailureEntry = Pick<Article<"failure">, "kind" | "slug" | "title" | "url" | "saidAs">;

/** Failures of a group on the first page. */
const COMMONEST = 8;

const sayings = (article: FailureEntry) => sayingsOf(article).slice(0, 3).join("、");

/** Every failure, grouped by what the person sees, each with how people say it. */
export function FailureIndex({ articles, chips }: { articles: readonly FailureEntry[]; chips?: boolean }) {
  return <GroupedList articles={articles} lines={sayings} {...(chips && { chips })} />;
}

/** The commonest failures of each group, and the way to the rest. */
export function CommonFailures({ articles }: { articles: readonly FailureEntry[] }) {
  return <GroupedList articles={articles} lines={sayings} most={COMMONEST} rest={paths.failures} />;
}
