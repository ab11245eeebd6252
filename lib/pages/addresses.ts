/** What stands for the names in brackets of a route: { slug: "disconnect" }. */
export type Params = Readonly<Record<string, string>>;

/** For each route with names in brackets ("/failures/[slug]"), the values of every page that it stands for. */
export type PageParams = Readonly<Record<string, () => readonly Params[]>>;

/** A page that can be asked for: its public address, and the one under which Next answers with it. */
export interface PageAddress {
  readonly address: string;
  readonly asked: string;
}

/** What Next calls the page for addresses that lead nowhere; published, it is /404. */
const notFound = "/_not-found";

/** Shown where a page breaks in the browser; there is no framework of which one could. */
const globalError = "/_global-error";

/** Every page of a site, of all its routes that lead to pages; throws for a route whose values nobody gives. */
export function pageAddresses(routes: readonly string[], params: PageParams): PageAddress[] {
  return routes
    .filter((route) => route !== globalError)
    .flatMap((route) => {
      if (route === notFound) return [{ address: "/404", asked: notFound }];
      return fill(route, params).map((address) => ({ address, asked: address }));
    });
}

function fill(route: string, params: PageParams): string[] {
  if (!route.includes("[")) return [route];
  const values = params[route];
  if (!values)
    throw new Error(`${route}: nobody says which pages it stands for; give it a row in lib/pages/params.server.ts`);
  return values().map((value) => route.replace(/\[([^\]]+)\]/g, (_, name: string) => partOf(route, value, name)));
}

function partOf(route: string, value: Params, name: string): string {
  const found = value[name];
  // A name with a slash, or none, would be another address, or one with a bracket in it.
  if (!found || /[/[\]?#%]/.test(found))
    throw new Error(`${route}: “${found}” cannot stand for [${name}] in an address`);
  return found;
}
