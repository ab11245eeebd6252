import { attribute, type Document, elements, hasWord, parsePage } from "../lib/publish/html.ts";
import { posting } from "../lib/publish/rules.ts";
import { articles, barePages, baseUrl, fileText, manifest, mayBeFound, pages } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

// One process reads all pages, once.
test.describe.configure({ mode: "default" });

/** A page as the server gives it. */
interface Read {
  readonly address: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly forms: readonly string[];
}

let site: Map<string, Read>;

test.beforeAll(async () => {
  site = new Map((await Promise.all(pages.map(read))).map((page) => [page.address, page]));
});

async function read(address: string): Promise<Read> {
  const answer = await fetch(baseUrl() + address, { redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
  const page = parsePage(await answer.text());
  return { address, ids: idsOf(page), links: valuesOf(page, "a", "href"), forms: valuesOf(page, "form", "action") };
}

function idsOf(page: Document): Set<string> {
  return new Set([...elements(page)].map((element) => attribute(element, "id") ?? "").filter(Boolean));
}

function valuesOf(page: Document, tag: string, name: string): string[] {
  return [...elements(page)]
    .filter(({ tagName }) => tagName === tag)
    .filter((element) => !hasWord(element, "rel", "external"))
    .map((element) => attribute(element, name) ?? "");
}

/** Where a link on a page leads: a path of this site and an anchor; undefined for tel: and mailto:. */
function targetOf(link: string, from: string): { path: string; anchor: string } | undefined {
  const url = new URL(link, new URL(from, "http://site.test"));
  if (url.origin !== "http://site.test") return undefined;
  return { path: decodeURIComponent(url.pathname), anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** What is wrong with a link, "" when nothing is. A redirect is followed once, and must end at a page. */
function wrong(link: string, from: string): string {
  if (/^(tel:\+?[0-9-]+|mailto:\S+@\S+)$/.test(link)) return "";
  const target = targetOf(link, from);
  if (!target) return "leaves the site without rel=external";
  if (!link.startsWith("/") && !link.startsWith("#")) return "is relative to its page";
  const redirect = manifest.redirects[target.path];
  const end = redirect ? targetOf(redirect.location, from) : target;
  const page = end && site.get(end.path);
  if (end && manifest.redirects[end.path]) return "starts a chain of redirects";
  // Where a form is sent is no page.
  const takesForms = posting.some(({ at, methods }) => at === end?.path && methods.includes("POST"));
  if (end && !page) return end.path in manifest.pages || takesForms ? "" : "leads nowhere";
  if (!end?.anchor || page?.ids.has(end.anchor)) return "";
  // Not an anchor: /report is told which answers of a check were given.
  const [, state] = /^tried=(.+)$/.exec(end.anchor) ?? [];
  return end.path === "/report" && site.has(`/check/${state}`) ? "" : "names an anchor that is not there";
}

test("every internal link and anchor of every page resolves", () => {
  const broken = [...site.values()].flatMap(({ address, links, forms }) =>
    [...new Set([...links, ...forms])]
      .map((link) => ({ address, link, wrong: wrong(link, address) }))
      .filter((l) => l.wrong),
  );
  expect(broken).toEqual([]);
});

test("the links of the 404 page resolve from any address", async () => {
  const answer = await fetch(`${baseUrl()}/deep/er/no-such-page`);
  expect(answer.status).toBe(404);
  const page = parsePage(await answer.text());
  const links = [...valuesOf(page, "a", "href"), ...valuesOf(page, "form", "action")].filter(
    (link) => link !== "#main",
  );
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => wrong(link, "/deep/er/no-such-page"))).toEqual([]);
});

test("every page is reached from home in three clicks", () => {
  const clicks = new Map([["/", 0]]);
  for (const [address, count] of clicks) {
    const { links = [], forms = [] } = site.get(address) ?? {};
    for (const link of [...links, ...forms]) {
      const path = targetOf(link, address)?.path ?? "";
      const end = manifest.redirects[path] ? targetOf(manifest.redirects[path].location, address)?.path : path;
      if (end && site.has(end) && !clicks.has(end)) clicks.set(end, count + 1);
    }
  }
  // The states of a check lie behind its questions; its map is for editors, who know its address.
  // The drawings of the flows are for editors, who know their addresses.
  const walked = pages.filter((address) => !/^\/check\/[^/]+\/map$/.test(address));
  const far = walked.filter((address) => (clicks.get(address) ?? 99) > (mayBeFound(address) ? 3 : 12));
  expect(far.filter((address) => !/^\/check\/[^/]+\/map$/.test(address))).toEqual([]);
});

test("every article is linked from the list of its kind", () => {
  const unlisted = articles.filter((address) => !site.get(address.replace(/\/[^/]+$/, ""))?.links.includes(address));
  expect(unlisted).toEqual([]);
});

test("no id stands twice on a page", async () => {
  const twice: string[] = [];
  for (const address of pages) {
    const ids = [...elements(parsePage(await (await fetch(baseUrl() + address)).text()))].flatMap(
      (element) => attribute(element, "id") ?? [],
    );
    twice.push(...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${address}#${id}`));
  }
  expect(twice).toEqual([]);
});

test("an address with a slash at its end leads to the page in one step", async () => {
  const answer = await fetch(`${baseUrl()}/failures/payment-failure/`, { redirect: "manual" });
  expect(answer.status).toBe(301);
  expect(answer.headers.get("location")).toBe("/failures/payment-failure");
});

test("what stands for a code on a host without redirects leads where the redirect leads", () => {
  const wrongly = barePages.flatMap((address) => {
    const all = [...elements(parsePage(fileText(address)))];
    const refresh = all.find((element) => attribute(element, "http-equiv") === "refresh");
    const there = refresh && attribute(refresh, "content")?.split("url=")[1];
    const links = valuesOf(parsePage(fileText(address)), "a", "href");
    const redirect = manifest.redirects[address.replace(/\.html$/, "")]?.location;
    const good = links.length > 0 && links.every((link) => !wrong(link, address)) && there === redirect;
    return good ? [] : [`${address}: ${there ?? "no refresh"} ${links}, not ${redirect}`];
  });
  expect(wrongly).toEqual([]);
});

test("every redirect leads to a page or an anchor that is there", () => {
  const dead = Object.entries(manifest.redirects).filter(([from, { location }]) => wrong(location, from));
  expect(dead).toEqual([]);
});
