import type { CrisisCall } from "@/lib/content/crisis-calls.ts";
import { articlePath, paths } from "@/lib/paths.ts";
import type { SearchAnswer } from "@/lib/search/results.ts";

/** A line of the ways out: words, and links among them. */
export type WayOut = readonly (string | { readonly text: string; readonly url: string })[];

/** What to do where nothing answers, the most urgent first; `tells`: whether the editors can be told. */
export function waysOut(calls: readonly CrisisCall[], tells: boolean): readonly WayOut[] {
  const stolen = { text: "被盗被骗先做什么", url: articlePath("guide", "stolen-emergency") };
  return [
    [
      "钱被骗走、被盗走：打 ",
      ...calls
        .filter(({ money }) => money)
        .flatMap(({ value, name }) => [{ text: value, url: `tel:${value}` }, `（${name}），`]),
      "再看",
      stolen,
    ],
    ["收到的号码、短信、网址：", { text: "号码核对", url: paths.verify }],
    ["按你看到的样子找：", { text: "全部故障", url: paths.failures }],
    [
      "利息、贷款、活动这些，问官方 App 里的客服：",
      { text: "怎样找到人工", url: articlePath("guide", "contact-support") },
    ],
    // A bare address: the words are the person's to type, or stand masked in the form where a script brings them there.
    ...(tells ? [["都不是你要的：", { text: "没找到，告诉我们", url: paths.tell }]] : []),
  ];
}

/** What is said of an answer: how much was found, and how the query was read. Not the words it was read as: they hold what anyone may have planted in the address. */
export function saidOf({ sure, total, didYouMean }: Pick<SearchAnswer, "sure" | "total" | "didYouMean">): string {
  if (sure === "nothing") return "没有找到讲这个的文章";
  const read = didYouMean ? "按读音或改过的字找的，" : "";
  return read + (sure === "near" ? "没有专门讲这个的文章，沾边的有这些" : `找到 ${total} 篇`);
}
