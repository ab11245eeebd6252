import { ledgerParts } from "../content/ledger.ts";
import { pagesBehind } from "../content/lists.ts";
import { loadArticles, loadKind } from "../content/source.server.ts";
import { kinds } from "../kinds.ts";
import { loadFlows } from "../triage/flows.server.ts";
import { allStates } from "../triage/states.ts";
import { writeAnswers } from "../triage/walk.ts";
import type { PageParams, Params } from "./addresses.ts";

/**
 * Which pages the routes of app/ stand for. Next asks for them through each page's `generateStaticParams`, publishing
 * asks for all; content is read when they are asked for.
 */
export const pageParams: PageParams = {
  ...Object.fromEntries(
    kinds
      .filter(({ kind }) => kind !== "notice")
      .map(({ kind, folder }) => [`/${folder}/[slug]`, () => loadKind(kind).map(({ slug }) => ({ slug }))]),
  ),
  "/lists/[list]": () => pagesBehind(loadArticles()).map(({ id }) => ({ list: id })),
  "/about/sources/[part]": () => ledgerParts.map(({ part }) => ({ part })),
  "/check/[flow]": flows,
  "/check/[flow]/map": flows,
  "/check/[flow]/[answers]": () =>
    loadFlows()
      .flatMap(allStates)
      .filter(({ given }) => given.length > 0)
      .map(({ flow, given }) => ({ flow: flow.id, answers: writeAnswers(given) })),
};

function flows(): readonly Params[] {
  return loadFlows().map(({ id }) => ({ flow: id }));
}

/** `generateStaticParams` of the page at a route; throws for a route that the table does not have. */
export function staticParams(route: string): () => Params[] {
  const values = pageParams[route];
  if (!values) throw new Error(`${route} has no row in lib/pages/params.server.ts`);
  return () => [...values()];
}
