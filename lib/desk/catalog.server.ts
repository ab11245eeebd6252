import { loadCodes } from "../codes/codes.server.ts";
import { loadRegistries } from "../content/registry.server.ts";
import { loadArticles, loadKind } from "../content/source.server.ts";
import { type ArticleForDesk, buildCatalog } from "./build-catalog.ts";
import type { Catalog } from "./catalog.ts";
import { loadReplies } from "./replies.server.ts";

/** The desk's catalogue, made from what is published. */
export function loadCatalog(): Catalog {
  const articles = loadArticles().map((article): ArticleForDesk => {
    const { kind, slug, title, description, body } = article;
    const own = article as Partial<ArticleForDesk>;
    const { short, verdict, emergency, means, firstStep, answeredIn } = own;
    return {
      kind,
      slug,
      title,
      description,
      short,
      verdict,
      emergency,
      means,
      firstStep,
      answeredIn,
      body,
    };
  });
  return buildCatalog({
    articles,
    notices: loadKind("notice"),
    replies: loadReplies(),
    registry: loadRegistries(),
    codes: loadCodes(),
  });
}
