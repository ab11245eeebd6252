import { createHash } from "node:crypto";
import { attribute, type Document, type Element, elements, hasWord, parsePage, textOf } from "../lib/publish/html.ts";
import { dataBlocks, inlineScripts } from "../lib/publish/rules.ts";
import { site } from "../lib/site.ts";
import {
  barePages,
  baseUrl,
  entryOf,
  everyPage,
  fileText,
  manifest,
  mayBeFound,
  missing,
  oneOfEachShape,
  pages,
  searchWorker,
} from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

/** Longest title before the site's name. */
const TITLE = 30;

interface Published {
  readonly address: string;
  readonly html: string;
  readonly headers: Headers;
  readonly all: readonly Element[];
}

let published: Published[];

test.beforeAll(async () => {
  published = await Promise.all([...pages, missing].map(load));
});

async function load(address: string): Promise<Published> {
  const answer = await fetch(baseUrl() + address);
  const html = await answer.text();
  const page: Document = parsePage(html);
  return { address, html, headers: answer.headers, all: [...elements(page)] };
}

/** Checks every page and reports all that fail, each with its address. */
function everyPageIs(right: (page: Published) => string | undefined | false): void {
  const wrong = published.flatMap((page) => {
    const why = right(page);
    return why ? [`${page.address}: ${why}`] : [];
  });
  expect(wrong).toEqual([]);
}

const named = (all: readonly Element[], tag: string) => all.filter(({ tagName }) => tagName === tag);
const metaOf = (all: readonly Element[], name: string) =>
  named(all, "meta")
    .filter((e) => attribute(e, "name") === name)
    .map((e) => attribute(e, "content") ?? "");

test("no page holds a script of the framework or points into it", () => {
  everyPageIs(({ html }) => /\/_next\/|__next_f|__NEXT|data-precedence|react-dom|self\.__|\$RC\(/.exec(html)?.[0]);
});

test("the only scripts are the site's own modules, listed inline ones, and data", () => {
  everyPageIs(({ all }) => {
    for (const script of named(all, "script")) {
      const src = attribute(script, "src");
      if (src !== undefined) {
        if (!/^\/_assets\/[\w.-]+\.js$/.test(src) || attribute(script, "type") !== "module") return src;
        continue;
      }
      const id = attribute(script, "id") ?? "";
      const isData = dataBlocks.includes(attribute(script, "type") ?? "");
      if (!isData && !(id in inlineScripts)) return `inline script: ${textOf(script).slice(0, 60)}`;
      if (!isData && Buffer.byteLength(textOf(script)) > 300) return `${id} is larger than 300 bytes`;
    }
    return named(all, "script").filter((script) => attribute(script, "src")).length > 1 && "more than one module";
  });
});

test("no element has a style attribute, an inline handler, or an address that runs", () => {
  everyPageIs(({ all }) => {
    const bad = all.flatMap(({ tagName, attrs }) =>
      attrs
        .filter(
          ({ name, value }) => name === "style" || /^on/i.test(name) || /^\s*(javascript|data|vbscript):/i.test(value),
        )
        .map(({ name }) => `<${tagName} ${name}>`),
    );
    return bad.join(" ");
  });
});

test("no page names an address of a third party, other than links marked as external", () => {
  const own = new Set(["canonical", "alternate"]);
  everyPageIs(({ all }) => {
    const foreign = all.filter((element) => {
      if (element.tagName === "meta") return false;
      if (element.tagName === "link" && own.has(attribute(element, "rel") ?? "")) return false;
      if (element.tagName === "a" && hasWord(element, "rel", "external")) return false;
      return element.attrs.some(({ name, value }) => name !== "xmlns" && /^\s*([a-z]+:)?\/\//i.test(value));
    });
    const inStyle = named(all, "style").some((style) => /@import|url\(\s*["']?(https?:)?\/\//.test(textOf(style)));
    return foreign.map(({ tagName }) => tagName).join(" ") || (inStyle && "the sheet loads from afar");
  });
});

test("header and page carry the same strict policy, and it fits the page", () => {
  everyPageIs(({ all, headers }) => {
    const header = headers.get("content-security-policy") ?? "";
    const meta = named(all, "meta").filter((e) => /^content-security-policy$/i.test(attribute(e, "http-equiv") ?? ""));
    const inPage = attribute(meta[0] as Element, "content") ?? "";
    if (meta.length !== 1) return `${meta.length} policies in the page`;
    if (header !== `${inPage}; frame-ancestors 'none'`) return `header and page differ: ${header}`;
    const directives = new Map(inPage.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1)]));
    if (directives.get("default-src")?.join() !== "'none'") return "default-src is not 'none'";
    if (directives.get("base-uri")?.join() !== "'none'") return "base-uri is not 'none'";
    if (/unsafe|\*|https?:|data:.*script/.test(inPage)) return `too wide: ${inPage}`;
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const styles = named(all, "style").map((style) => hash(textOf(style)));
    if (styles.join(" ") !== directives.get("style-src")?.join(" ")) return "style-src is not the sheet's hash";
    const inline = named(all, "script").filter(
      (e) => !attribute(e, "src") && !dataBlocks.includes(attribute(e, "type") ?? ""),
    );
    const scripts = ["'self'", ...inline.map((script) => hash(textOf(script)))].sort();
    return (
      scripts.join(" ") !== [...(directives.get("script-src") ?? [])].sort().join(" ") && "script-src does not fit"
    );
  });
});

test("a page without chrome holds no script and may not be indexed or framed", async () => {
  const wrong = barePages.filter((address) => {
    const { headers } = manifest.pages[address] as { headers: Record<string, string> };
    const policy = headers["content-security-policy"] ?? "";
    // The rest of its policy stands in the page itself, which lib/publish/next-shape.test.ts reads.
    const strict = policy.includes("frame-ancestors 'none'");
    return !strict || /script-src/.test(policy) || !headers["x-robots-tag"]?.includes("noindex");
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});

test("the policy in the page stands before anything it governs", () => {
  everyPageIs(({ html }) => {
    const at = html.search(/<meta http-equiv="Content-Security-Policy"/i);
    return (at < 0 || html.slice(0, at).search(/<(script|style|link)\b/) >= 0) && "policy too late";
  });
});

test("no page sets a cookie, and each says how it may be kept and framed", () => {
  everyPageIs(({ headers, all }) => {
    if (headers.has("set-cookie")) return "sets a cookie";
    if (headers.has("x-powered-by") || headers.has("server")) return "names its server";
    if (headers.get("x-content-type-options") !== "nosniff") return "no nosniff";
    if (!/max-age=\d{1,3}\b|no-store/.test(headers.get("cache-control") ?? "")) return "is kept for too long";
    // A form that is posted must say from which site; under no-referrer it would say “null”.
    const posts = named(all, "form").some((form) => attribute(form, "method") === "post");
    return headers.get("referrer-policy") !== (posts ? "strict-origin" : "no-referrer") && "sends a referrer";
  });
});

test("each page has one h1, one main, its language and its encoding", () => {
  everyPageIs(({ all }) => {
    const [html] = named(all, "html");
    if (!html || attribute(html, "lang") !== site.language) return "wrong language";
    if (named(all, "h1").length !== 1 || !textOf(named(all, "h1")[0] as Element).trim())
      return `${named(all, "h1").length} h1`;
    if (named(all, "main").length !== 1) return `${named(all, "main").length} main`;
    if (!named(all, "meta").some((meta) => attribute(meta, "charset") === "utf-8")) return "no charset";
    return /user-scalable=no|maximum-scale/.test(metaOf(all, "viewport").join()) && "zoom is forbidden";
  });
});

test("each page says that it is unofficial", () => {
  everyPageIs(({ html }) => !html.includes(site.unofficial) && "does not say so");
});

test("each page has one title of its own, short enough to be shown whole", () => {
  const seen = new Map<string, string>();
  everyPageIs(({ all, address }) => {
    const titles = named(all, "title").filter(
      (title) => title.parentNode && "tagName" in title.parentNode && title.parentNode.tagName === "head",
    );
    const title = textOf(titles[0] as Element);
    if (titles.length !== 1 || !title.includes(site.name)) return `title ${title}`;
    const before = [...title.replace(new RegExp(`[_：|-]?${site.name}$`), "")].length;
    if (before > TITLE) return `title of ${before} characters`;
    if (/官网|官方客服/.test(title)) return "promises what it is not";
    const same = mayBeFound(address) && seen.get(title);
    seen.set(title, address);
    return same && `same title as ${same}`;
  });
});

test("each page has one description of its own", () => {
  const seen = new Map<string, string>();
  everyPageIs(({ all, address }) => {
    const descriptions = metaOf(all, "description");
    const [text = ""] = descriptions;
    if (descriptions.length !== 1 || [...text].length < 15 || [...text].length > 120) return `description “${text}”`;
    const same = mayBeFound(address) && seen.get(text);
    seen.set(text, address);
    return same && `same description as ${same}`;
  });
});

test("each page that may be found names its one canonical address, the others say noindex", () => {
  everyPageIs((page) => {
    const links = named(page.all, "link").filter((e) => attribute(e, "rel") === "canonical");
    const robots = [...metaOf(page.all, "robots"), page.headers.get("x-robots-tag") ?? ""].join();
    if (!mayBeFound(page.address)) return !robots.includes("noindex") && "may be indexed";
    if (robots.includes("noindex")) return "says noindex";
    const href = attribute(links[0] as Element, "href") ?? "";
    if (links.length !== 1 || !/^https?:\/\/[^/]+/.test(href)) return `canonical ${href}`;
    const path = new URL(href).pathname;
    return path !== page.address && `canonical leads to ${path}`;
  });
});

test("a page that is not there says 404 and offers a search", async ({ page, request }) => {
  for (const address of [missing, "/no-such", "/failures/payment-failure/no-such", "/%E6%96%AD%E7%BA%BF"]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(answer.headers()["content-security-policy"]).toContain("default-src 'none'");
  }
  await page.goto(missing);
  await expect(page.getByRole("search")).toBeVisible();
  await expect(page.locator("main").getByRole("link", { name: "全部故障" })).toBeVisible();
});

test("no page breaks its own policy in a browser, loads from elsewhere or leaves a cookie", async ({ page, watch }) => {
  test.setTimeout(120_000);
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseUrl())) elsewhere.push(`${page.url()} → ${request.url()}`);
  });
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (e) =>
      console.error(`policy: ${e.violatedDirective} ${e.blockedURI}`),
    ),
  );
  for (const address of [...(everyPage ? pages : oneOfEachShape), `/search?q=${encodeURIComponent("断线")}`, missing]) {
    await page.goto(address);
    expect(watch.problems, address).toEqual([]);
  }
  expect(elsewhere).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("no page and no module names the index, or each would be another one after every word that changes", () => {
  const named = [...pages, ...(manifest.assets[0] ?? [])].filter(
    (address) => /\.(js|html)$/.test(entryOf(address).file) && /search-(head|body)\./.test(fileText(address)),
  );
  expect(named).toEqual([searchWorker]);
});
