import { articleAnswer, articleSlugs, articlesAnswer } from "../api/articles.ts";
import { codedAnswer, codesAnswered, placeFields } from "../api/coded.ts";
import { contactsAnswer } from "../api/contacts.ts";
import { examplesOf } from "../api/example.ts";
import { noticesAnswer } from "../api/notices.ts";
import { openApiDocument } from "../api/openapi.ts";
import { todayInChina } from "../day.ts";
import { articleApiPath, paths, sectionApiPath } from "../paths.ts";
import { editsFor } from "../publish/derive.ts";
import { between, type Family, json, named } from "./document.ts";
import { shownCodes } from "./sections.ts";
import type { Sources } from "./sources.ts";

/** Lists, and the description of the API itself. */
export function apiLists({ api, searchExample, now }: Sources): Family {
  const today = todayInChina(now.getTime());
  return named({
    [paths.articlesApi]: () => json(articlesAnswer(api)),
    [paths.contactsApi]: () => json(contactsAnswer(api)),
    [paths.noticesApi]: () => json(noticesAnswer(api.articles, today)),
    [paths.openApi]: () => json(openApiDocument(api.origin, examplesOf(api, searchExample(), today))),
  });
}

/** /api/v1/articles/disconnect: an article with its verdict, sections, warnings and contacts. */
export function apiArticles({ api }: Sources): Family {
  return {
    addresses: () => articleSlugs(api).map(articleApiPath),
    make: (address) => {
      const slug = between(address, articleApiPath(""));
      const answer = slug === undefined ? undefined : articleAnswer(api, slug);
      return answer && json(answer);
    },
  };
}

/** /api/v1/sections/101-3: what a code stands for, or what became of it. */
export function apiSections({ api }: Sources): Family {
  const shown = () => shownCodes(api.codes, api.articles);
  const codeIn = (address: string) => between(address, sectionApiPath("")) ?? "";
  return {
    addresses: () => codesAnswered(api).map(sectionApiPath),
    make: (address) => {
      const answer = codedAnswer(api, codeIn(address));
      return answer && json(answer);
    },
    derived: (address) => {
      const found = shown().get(codeIn(address));
      const owner = found && shown().get(found.owner);
      if (!owner || owner === found) return undefined;
      const [theirs, ours] = [placeFields(api, owner.place, owner.at), placeFields(api, found.place, found.at)];
      const names = Object.keys(theirs) as (keyof typeof theirs)[];
      const field = (name: string, value: unknown) => `"${name}":${JSON.stringify(value)}`;
      return {
        from: sectionApiPath(owner.place.code),
        edits: editsFor(names.map((name) => [field(name, theirs[name]), field(name, ours[name])])),
      };
    },
  };
}
