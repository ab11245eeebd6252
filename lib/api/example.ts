import type { SearchIndex } from "../search/search.ts";
import { articleAnswer, articlesAnswer } from "./articles.ts";
import { codedAnswer } from "./coded.ts";
import { contactsAnswer } from "./contacts.ts";
import { exampleOf } from "./endpoints.ts";
import { noticesAnswer } from "./notices.ts";
import type { Examples } from "./openapi.ts";
import { searchAnswer } from "./search.ts";
import type { ApiSource } from "./source.ts";

/** Items that an example keeps of a list, and characters of a long text. */
const ITEMS = 1;
const CHARACTERS = 80;

export type SearchExample = ReturnType<typeof searchAnswer>;

/** The example of a search, answered from the index; whoever has no index in memory is given it, since loading one takes a second. */
export function searchExample(index: SearchIndex): SearchExample {
  return searchAnswer(index, exampleOf("search", "q"), { limit: Number(exampleOf("search", "limit")) });
}

/** The examples of the documentation, answered by the functions that answer requests: they cannot be stale. Throws when an example asks for what is not there. */
export function examplesOf(source: ApiSource, search: SearchExample, today: string): Examples {
  const answers: Examples = {
    listArticles: articlesAnswer(source),
    getArticle: articleAnswer(source, exampleOf("getArticle", "slug")),
    getSection: codedAnswer(source, exampleOf("getSection", "code")),
    search,
    listContacts: contactsAnswer(source),
    listNotices: noticesAnswer(source.articles, today),
  };
  const missing = Object.entries(answers).find(([, answer]) => answer === undefined);
  if (missing)
    throw new Error(`接口文档的例子 ${missing[0]} 没有回答：lib/api/endpoints.ts 里的例子改成还在的 slug 或编号`);
  return abridged(answers) as Examples;
}

/** An answer short enough to read: lists and long texts cut; still an answer that its schema accepts. */
export function abridged(value: unknown): unknown {
  if (typeof value === "string")
    return [...value].length > CHARACTERS ? `${[...value].slice(0, CHARACTERS).join("")}…` : value;
  if (Array.isArray(value)) return value.slice(0, ITEMS).map(abridged);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, abridged(item)]));
}
