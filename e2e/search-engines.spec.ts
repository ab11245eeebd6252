import { readFileSync } from "node:fs";
// Most of these read files and need no browser; `watched` is for those that open one.
import { type BrowserContext, expect, test } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { LinkChecker } from "linkinator";
import { validateXML } from "xmllint-wasm";
import { lengthOf } from "../lib/content/schema/field.ts";
import { attribute, type Element, elements, parsePage, textOf } from "../lib/publish/html.ts";
import { longestTitle } from "../lib/seo/title.ts";
import { barePages, baseUrl, everyPage, fileText, manifest, mayBeFound, pages } from "./fixtures/site.ts";
import { test as watched } from "./fixtures/test.ts";
import { type Node, nodesIn, problemsOf } from "./fixtures/vocabulary.ts";

// One process reads all pages, once.
test.describe.configure({ mode: "default" });

/** One published page as a search engine reads it. */
interface Read {
  readonly address: string;
  readonly html: string;
  readonly all: readonly Element[];
}

const site: readonly Read[] = pages.map((address) => {
  const html = fileText(address);
  return { address, html, all: [...elements(parsePage(html))] };
});
const found = site.filter(({ address }) => mayBeFound(address));

const named = (page: Read, tag: string) => page.all.filter(({ tagName }) => tagName === tag);
const meta = (page: Read, key: string) =>
  named(page, "meta")
    .filter((e) => (attribute(e, "property") ?? attribute(e, "name")) === key)
    .map((e) => attribute(e, "content") ?? "");
const canonicals = (page: Read) =>
  named(page, "link")
    .filter((e) => attribute(e, "rel") === "canonical")
    .map((e) => attribute(e, "href") ?? "");
const origin = new URL(canonicals(site[0] as Read)[0] ?? "").origin;
const pathOf = (url: string) => (url.startsWith(origin) ? new URL(url).pathname : url);
const isThere = (path: string) => path in manifest.pages;

/** Fails with every page that is wrong, and why. */
function each(list: readonly Read[], wrong: (page: Read) => readonly string[] | string | undefined | false): void {
  const problems = list.flatMap((page) => [wrong(page) || []].flat().map((why) => `${page.address}: ${why}`));
  expect(problems).toEqual([]);
}

function dataOf(page: Read): { context: string; data: Node }[] {
  return named(page, "script")
    .filter((e) => attribute(e, "type") === "application/ld+json")
    .map((e) => JSON.parse(textOf(e)) as Node)
    .map((data) => ({ context: String(data["@context"]), data }));
}

test("a title is shown whole, holds the page's heading, and no other page has it", () => {
  const seen = new Map<string, string>();
  each(found, (page) => {
    const title = textOf(named(page, "title").find((e) => (e.parentNode as Element).tagName === "head") as Element);
    const heading = textOf(named(page, "h1")[0] as Element);
    const same = seen.get(title);
    seen.set(title, page.address);
    return [
      ...(lengthOf(title) > longestTitle ? [`${lengthOf(title)} characters: ${title}`] : []),
      ...(title.includes(heading) ? [] : [`“${title}” does not hold “${heading}”`]),
      ...(same ? [`same title as ${same}`] : []),
    ];
  });
});

test("each page names one canonical address, which is a page of this site, and its own where it may be found", () => {
  each(site, (page) => {
    const [url = "", ...more] = canonicals(page);
    if (!url || more.length > 0) return `${more.length + 1} canonical addresses`;
    if (manifest.pages[pathOf(url)]?.headers["content-type"]?.startsWith("text/html") !== true)
      return `leads to ${url}`;
    return pathOf(url) !== page.address && `leads to ${url}`;
  });
});

test("each page that may be found says what a preview shows, and the others say noindex", () => {
  each(site, (page) => {
    const robots = meta(page, "robots").join();
    if (!mayBeFound(page.address)) return !robots.includes("noindex") && "may be indexed";
    if (robots) return `robots ${robots}`;
    const one = (key: string, right: (value: string) => boolean) => {
      const values = meta(page, key);
      return values.length === 1 && right(values[0] ?? "") ? [] : [`${key}: ${values.join(" | ") || "is missing"}`];
    };
    const image = (value: string) => value.startsWith(`${origin}/card/`) && isThere(pathOf(value));
    return [
      ...one("og:title", (title) => title === meta(page, "og:image:alt")[0] && title.length > 1),
      ...one("og:type", (type) => type === (dates(page) ? "article" : "website")),
      ...one("og:url", (url) => pathOf(url) === page.address),
      ...one("og:description", (text) => text === meta(page, "description")[0]),
      ...one("og:site_name", (name) => name === "钱包急救"),
      ...one("og:locale", (locale) => locale === "zh_CN"),
      ...one("og:image", image),
      ...one("og:image:width", (width) => width === "1200"),
      ...one("og:image:height", (height) => height === "630"),
      ...one("twitter:card", (card) => card === "summary_large_image"),
      ...one("applicable-device", (device) => device === "pc,mobile"),
    ];
  });
});

/** The article a page holds by its structured data, if it does. */
function dates(page: Read): { published: string; changed: string; checked: string } | undefined {
  const nodes = dataOf(page).flatMap(({ data }) => nodesIn(data));
  const article = nodes.find((node) => "datePublished" in node);
  const checked = nodes.find((node) => "lastReviewed" in node);
  if (!article) return undefined;
  return {
    published: String(article.datePublished),
    changed: String(article.dateModified),
    checked: String(checked?.lastReviewed),
  };
}

test("structured data says only what schema.org's vocabulary knows, of things that are defined", () => {
  const schema = (page: Read) => dataOf(page).filter(({ context }) => context === "https://schema.org");
  const types = new Map(
    found
      .flatMap((page) => schema(page).flatMap(({ data }) => nodesIn(data)))
      .filter((node) => "@id" in node && "@type" in node)
      .map((node) => [String(node["@id"]), String(node["@type"])]),
  );
  each(found, (page) => {
    const graphs = schema(page).map(({ data }) => data["@graph"] as Node[]);
    if (graphs.length !== 1) return `${graphs.length} graphs`;
    const nodes = graphs.flat();
    const gone = nodes.filter((node) => /^(HowTo|FAQPage)$/.test(String(node["@type"])));
    const typeOf = (id: string) => types.get(id);
    const urls = nodesIn(nodes).flatMap((node) =>
      ["@id", "url", "logo", "image"].flatMap((key) => (key in node ? [node[key]].flat().map(String) : [])),
    );
    const lost = urls.filter((url) => !url.startsWith(`${origin}/`) || !isThere(pathOf(url)));
    return [
      ...nodes.flatMap((node) => problemsOf(node, typeOf)),
      ...gone.map(({ "@type": type }) => `${type} draws nothing any more`),
      ...lost.map((url) => `${url} is not there`),
    ];
  });
});

test("dates for programs are the dates on the page, and Baidu's are the same", () => {
  let articles = 0;
  each(found, (page) => {
    const baidu = dataOf(page).filter(({ context }) => context === "https://ziyuan.baidu.com/contexts/cambrian.jsonld");
    const said = dates(page);
    if (!said) return baidu.length > 0 && "a time factor without an article";
    articles++;
    const shown = named(page, "time").map((e) => attribute(e, "datetime") ?? "");
    const missing = Object.entries(said).filter(([, day]) => !shown.includes(day));
    const [{ data } = { data: {} as Node }] = baidu;
    return [
      ...missing.map(([what, day]) => `${what} ${day} is not shown`),
      ...(baidu.length === 1 ? [] : [`${baidu.length} time factors`]),
      ...(data.pubDate === `${said.published}T00:00:00` ? [] : [`pubDate ${data.pubDate}`]),
      ...(data.upDate === `${said.changed}T00:00:00` ? [] : [`upDate ${data.upDate}`]),
      ...(pathOf(String(data["@id"])) === page.address ? [] : [`@id ${data["@id"]}`]),
    ];
  });
  expect(articles).toBeGreaterThan(90);
});

test("both sitemaps name every page that may be found and no other; the XML one obeys the published schema", async () => {
  const get = async (path: string) => {
    const answer = await fetch(baseUrl() + path);
    expect(answer.status, path).toBe(200);
    return { text: await answer.text(), type: answer.headers.get("content-type") };
  };
  const xml = await get("/sitemap.xml");
  const text = await get("/sitemap.txt");
  const schema = readFileSync("e2e/fixtures/sitemap.xsd", "utf8");
  const { valid, errors } = await validateXML({
    xml: { fileName: "sitemap.xml", contents: xml.text },
    schema: { fileName: "sitemap.xsd", contents: schema },
  });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
  expect(xml.type).toMatch(/^application\/xml/);
  expect(text.type).toMatch(/^text\/plain/);
  expect([...xml.text.matchAll(/xmlns(:\w+)?=/g)].map(([name]) => name)).toEqual(["xmlns="]);

  const lines = text.text.trimEnd().split("\n");
  const inXml = [...xml.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);
  expect(lines).toEqual(inXml);
  expect(lines.map(pathOf).toSorted()).toEqual(found.map(({ address }) => address).toSorted());
  // An article's day is the one its own data give.
  const days = new Map(
    [...xml.text.matchAll(/<loc>([^<]+)<\/loc>\s*<lastmod>([^<]+)</g)].map(([, loc = "", day]) => [pathOf(loc), day]),
  );
  each(found, (page) => {
    const changed = dates(page)?.changed;
    return changed !== undefined && days.get(page.address) !== changed && `lastmod ${days.get(page.address)}`;
  });
});

test("a planted mistake does not pass the sitemap's schema, nor the vocabulary", async () => {
  const bad =
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><lastmod>gestern</lastmod></url></urlset>';
  const { valid } = await validateXML({
    xml: { fileName: "bad.xml", contents: bad },
    schema: { fileName: "sitemap.xsd", contents: readFileSync("e2e/fixtures/sitemap.xsd", "utf8") },
  });
  expect(valid).toBe(false);
  const none = () => undefined;
  const article = { "@type": "TechArticle", reviewedBy: { "@id": "x" }, datePublished: "gestern", nosuch: "1" };
  expect(problemsOf(article, none)).toEqual([
    "reviewedBy does not belong to TechArticle",
    "TechArticle.datePublished: “gestern” is none of Date,DateTime",
    "TechArticle.nosuch is not a property of the vocabulary",
  ]);
});

test("robots.txt lets every page be read and names the sitemaps; security.txt is valid and not yet over", async () => {
  const robots = await (await fetch(`${baseUrl()}/robots.txt`)).text();
  const closed = [...robots.matchAll(/^Disallow: (.+)$/gm)].map(([, path = ""]) => path);
  expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`);
  expect(robots).toContain(`Sitemap: ${origin}/sitemap.txt`);
  expect([...pages, ...barePages].filter((address) => closed.some((path) => address.startsWith(path)))).toEqual([]);

  const answer = await fetch(`${baseUrl()}/.well-known/security.txt`);
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  const text = await answer.text();
  expect(text).toMatch(/^Contact: (mailto:\S+@\S+|https?:\/\/\S+)$/m);
  const expires = Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? "");
  const year = 365 * 86_400_000;
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + year);
});

test("the manifest is what an installed page needs, and its icons are as large as it says", async () => {
  const answer = await fetch(`${baseUrl()}/manifest.webmanifest`);
  expect(answer.headers.get("content-type")).toBe("application/manifest+json");
  const app = await answer.json();
  expect(app).toMatchObject({ name: "钱包急救", lang: "zh-Hans", start_url: "/", display: "standalone" });
  const starts = [app.start_url, ...app.shortcuts.map(({ url }: { url: string }) => url)];
  expect(starts.filter((url: string) => !(url in manifest.pages))).toEqual([]);
  for (const { src, sizes, type } of app.icons as { src: string; sizes: string; type: string }[]) {
    const file = await fetch(baseUrl() + src);
    expect(file.headers.get("content-type"), src).toBe(type);
    if (type !== "image/png") continue;
    // Width and height stand in the first chunk of a PNG.
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
  }
  for (const path of ["/favicon.ico", "/apple-touch-icon.png"]) {
    expect((await fetch(baseUrl() + path)).status, path).toBe(200);
  }
});

test("html-validate finds nothing", async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:recommended"],
    elements: ["html5"],
    rules: {
      // How React writes a whole document: HTML does not tell these apart.
      "attr-case": "off",
      "attribute-empty-style": "off",
      "doctype-style": "off",
      "void-style": "off",
      // A non-breaking hyphen is another character: copied from the page, the number would not dial.
      "tel-non-breaking": "off",
    },
  });
  const states = pages.filter((address) => !mayBeFound(address) && address.startsWith("/check/"));
  const alike = new Set(states.filter((_, i) => i % 15 !== 0));
  const some = [...pages.filter((address) => !alike.has(address)), ...barePages.slice(0, 3), "/404"];
  const problems: string[] = [];
  for (const address of everyPage ? [...pages, ...barePages, "/404"] : some) {
    const { results } = await validator.validateString(fileText(address));
    const messages = results.flatMap((result) => result.messages);
    problems.push(...messages.map(({ ruleId, message, selector }) => `${address} ${selector}: ${ruleId} ${message}`));
  }
  expect(problems).toEqual([]);
});

test("a stranger's crawler finds every page from home, and nothing that is not there", async () => {
  const checker = new LinkChecker();
  const base = baseUrl();
  const result = await checker.check({
    path: `${base}/`,
    recurse: true,
    concurrency: 20,
    redirects: "allow",
    // Addresses written with the site's own origin, which is not where the tests find it; and the thousand codes, which
    // links.spec.ts follows without fetching each.
    linksToSkip: async (link) => !link.startsWith(`${base}/`) || (!everyPage && link.startsWith(`${base}/s/`)),
  });
  const broken = result.links.filter(({ state }) => state === "BROKEN");
  expect(broken.map(({ url, status, parent }) => `${status} ${url} on ${parent}`)).toEqual([]);
  const visited = new Set(result.links.filter(({ state }) => state === "OK").map(({ url }) => new URL(url).pathname));
  expect(found.map(({ address }) => address).filter((address) => !visited.has(address))).toEqual([]);
});

/** What a fresh page fetches ahead while the pointer rests on a link. */
async function fetchedAhead(context: BrowserContext, link: string, saveData = false): Promise<string[]> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 }); // the contents stand open
  const devtools = await context.newCDPSession(page);
  if (saveData) await devtools.send("Emulation.setDataSaverOverride", { dataSaverEnabled: true });
  const ahead: string[] = [];
  devtools.on("Preload.prefetchStatusUpdated", ({ prefetchUrl }) => void ahead.push(new URL(prefetchUrl).pathname));
  await devtools.send("Preload.enable");
  await page.goto("/failures/payment-failure", { waitUntil: "load" });
  await page.locator(link).first().hover();
  await page.waitForTimeout(1500);
  await page.close();
  return [...new Set(ahead)];
}

const next = '.article-foot a[href="/failures/charged-not-completed"]';

watched("the page under the pointer is fetched ahead, a code or an anchor is not", async ({ context }) => {
  expect(await fetchedAhead(context, next)).toEqual(["/failures/charged-not-completed"]);
  expect(await fetchedAhead(context, "code-link a")).toEqual([]);
  expect(await fetchedAhead(context, '.toc a[href^="#"]')).toEqual([]);
});

// Chromium itself goes on fetching ahead under this setting; it is our module that takes the rules away.
watched("nothing is fetched ahead for a reader who saves data", async ({ context }) => {
  expect(await fetchedAhead(context, next, true)).toEqual([]);
});
