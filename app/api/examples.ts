import { articleAnswer, articlesAnswer } from "@/lib/api/articles.ts";
import { codedAnswer } from "@/lib/api/coded.ts";
import { contactsAnswer } from "@/lib/api/contacts.ts";
import { abridged } from "@/lib/api/example.ts";
import { noticesAnswer } from "@/lib/api/notices.ts";
import type { Examples } from "@/lib/api/openapi.ts";
import { searchAnswer } from "@/lib/api/search.ts";
import { builtIndex } from "@/lib/assets/search-index.server.ts";
import { apiSource } from "./source.tsx";

/** The examples of the documentation, answered by the functions that answer requests, at each build: they cannot be stale. */
export async function examples(): Promise<Examples> {
  const source = await apiSource();
  const answers: Examples = {
    listArticles: articlesAnswer(source),
    getArticle: articleAnswer(source, "disconnect"),
    getSection: codedAnswer(source, "101-5"),
    search: searchAnswer(builtIndex(), "付款失败", { limit: 1 }),
    listContacts: contactsAnswer(source),
    listNotices: noticesAnswer(source.articles, new Date().toISOString().slice(0, 10)),
  };
  const missing = Object.entries(answers).find(([, answer]) => answer === undefined);
  if (missing)
    throw new Error(`接口文档的例子 ${missing[0]} 没有回答：lib/api/endpoints.ts 里的例子改成还在的 slug 或编号`);
  return abridged(answers) as Examples;
}
