import { type Codes, codeOf } from "../codes/lookup.ts";
import type { Article } from "../content/article.ts";
import { refOf } from "../content/articles.ts";
import type { Registries } from "../content/registry.server.ts";
import { WHOLE_ARTICLE } from "../content/sayings.ts";
import { articlePath, contactPath, paths } from "../paths.ts";
import type { Due, RoomData, Titled, Unplaced } from "./room-data.ts";

/** How many days to keep the list names, soonest first. */
const LISTED = 30;

/** What the editors' room knows of the content: titles by code, what falls due, sayings that name no section. */
export function roomData(articles: readonly Article[], registries: Registries, codes: Codes): RoomData {
  return { titles: titlesOf(articles, codes), due: dueOf(articles, registries), unplaced: unplacedOf(articles) };
}

function titlesOf(articles: readonly Article[], codes: Codes): Record<string, Titled> {
  const titles = articles.flatMap((article) => {
    const own = [codeOf(codes, refOf(article)), { title: article.title, url: article.url }] as const;
    const sections = article.sections.map(({ id, heading }) => {
      const titled = { title: `${article.title}，${heading}`, url: `${article.url}#${id}` };
      return [id && codeOf(codes, refOf(article), id), titled] as const;
    });
    return [own, ...sections];
  });
  return Object.fromEntries(titles.filter(([code]) => code));
}

function dueOf(articles: readonly Article[], { contacts, facts }: Registries): Due[] {
  const reviews = articles.flatMap((article) =>
    "reviewBy" in article ? [{ day: article.reviewBy, what: `复核：${article.title}`, url: article.url }] : [],
  );
  const numbers = Object.entries(contacts).map(([id, { name, expiresOn }]) => ({
    day: expiresOn,
    what: `号码：${name}`,
    url: contactPath(id),
  }));
  const claims = Object.entries(facts).map(([id, { expiresOn }]) => ({
    day: expiresOn,
    what: `说法：${id}`,
    url: paths.sources,
  }));
  return [...reviews, ...numbers, ...claims].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(0, LISTED);
}

/** Where an article has sections a saying should name the one that answers it. */
function unplacedOf(articles: readonly Article[]): Unplaced[] {
  return articles.flatMap((article) => {
    const groups = "saidAs" in article ? article.saidAs : undefined;
    const says = (groups ?? []).filter(({ at }) => at === WHOLE_ARTICLE).flatMap((group) => group.says);
    const hasSections = article.sections.filter(({ level }) => level === 2).length > 3;
    const url = articlePath(article.kind, article.slug);
    return hasSections && says.length > 2 ? [{ title: article.title, url, says }] : [];
  });
}
