import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { describe, expect, test } from "vitest";
import { loadCodes } from "../codes/codes.server.ts";
import { codeOf } from "../codes/lookup.ts";
import type { Article } from "../content/article.ts";
import { refOf } from "../content/articles.ts";
import { loadRegistries } from "../content/registry.server.ts";
import { loadArticles } from "../content/source.server.ts";
import { atomFeed, feedEntries } from "./feed.ts";
import type { MarkdownSite } from "./markdown.ts";

const around: MarkdownSite = {
  registry: loadRegistries(),
  origin: "https://example.org",
  titleOf: (ref) => loadArticles().find((article) => refOf(article) === ref)?.title,
  codeOf: (ref, anchor) => codeOf(loadCodes(), ref, anchor),
};

type Node = Record<string, unknown>;
type Entry = {
  id: string;
  title: Node;
  updated: string;
  published: string;
  link: Node[];
  content: Node;
  summary: Node;
};

/** The feed as a parser that did not write it sees it; what may repeat is always a list. */
function read(articles: readonly Article[] = loadArticles()) {
  const xml = atomFeed(articles, around);
  const isArray = (name: string) => ["entry", "link", "author"].includes(name);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@", isArray, parseTagValue: false });
  const { feed } = parser.parse(xml) as { feed: Node & { entry: Entry[]; link: Node[]; author: Node[] } };
  return { xml, feed };
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const { xml, feed } = read();

describe("the Atom rules (RFC 4287)", () => {
  test("4.1.1 the feed is well formed, in Atom's namespace, and has one id, title, updated and an author", () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(feed["@xmlns"]).toBe("http://www.w3.org/2005/Atom");
    for (const name of ["id", "title", "updated"]) expect(feed[name], name).toBeTypeOf("string");
    expect(feed.author).toEqual([{ name: "钱包急救", uri: "https://example.org/about" }]);
  });

  test("4.1.1 it names itself once, and has no two alternates of the same type and language", () => {
    const self = feed.link.filter((link) => link["@rel"] === "self").map((link) => link["@href"]);
    expect(self).toEqual(["https://example.org/feed.xml"]);
    for (const links of [feed.link, ...feed.entry.map(({ link }) => link)]) {
      const alternates = links.filter((link) => (link["@rel"] ?? "alternate") === "alternate");
      expect(alternates).toHaveLength(1);
    }
  });

  test("4.1.2 every entry has one id, title and updated, and a link to its page", () => {
    expect(feed.entry).toHaveLength(feedEntries);
    for (const { id, title, updated, link } of feed.entry) {
      expect(id).toBeTypeOf("string");
      expect(title["#text"]).toBeTypeOf("string");
      expect(updated).toBeTypeOf("string");
      expect(link[0]?.["@href"]).toMatch(/^https:\/\/example\.org\/(failures|wallets|guides|faq|prompts)\/[a-z0-9-]+$/);
    }
  });

  test("4.2.6 ids are absolute, never empty, and no two are the same", () => {
    const ids = [feed.id as string, ...feed.entry.map(({ id }) => id)];
    for (const id of ids) expect(new URL(id).href).toBe(id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("3.3 dates are RFC 3339, and nothing is updated after the feed or before it was published", () => {
    for (const { updated, published } of feed.entry) {
      for (const date of [updated, published]) expect(date).toMatch(rfc3339);
      expect(Date.parse(updated)).toBeLessThanOrEqual(Date.parse(feed.updated as string));
      expect(Date.parse(updated)).toBeGreaterThanOrEqual(Date.parse(published));
    }
  });

  test("3.1.1 and 4.1.3 text constructs say their type, and what is html parses without a repair", () => {
    for (const { title, summary, content } of feed.entry) {
      for (const part of [title, summary, content]) expect(part["@type"]).toBe("html");
      const errors: string[] = [];
      const root = parseFragment(content["#text"] as string, { onParseError: ({ code }) => errors.push(code) });
      expect(errors).toEqual([]);
      expect(namesIn(root).difference(allowed)).toEqual(new Set());
    }
  });
});

const allowed = new Set(["h2", "h3", "p", "ul", "ol", "li", "strong", "em", "a", "blockquote", "code", "hr", "br"]);

function namesIn(node: Tree.ParentNode): Set<string> {
  const inside = node.childNodes.filter((child): child is Tree.Element => "tagName" in child);
  return new Set(inside.flatMap((child) => [child.tagName, ...namesIn(child)]));
}

describe("what the feed says", () => {
  test("an entry has the whole article, its links absolute, and the code's address as its id", () => {
    const article = loadArticles().find(({ url }) => url === "/failures/disconnect") as Article;
    const [entry] = read([article]).feed.entry;
    const html = entry?.content["#text"] as string;
    expect(entry?.id).toBe("https://example.org/s/101");
    expect(html).toContain("隔一阵清一清手机里的旧文件和应用");
    expect(html).toContain("<strong>钱安全吗</strong>：<strong>一般安全</strong>");
    expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, to]) => !to?.startsWith("https://example.org/"))).toEqual(
      [],
    );
  });

  test("the newest change comes first, whatever the order of the articles, and old ones fall out", () => {
    const [one] = loadArticles();
    const changed = loadArticles().map((a, i) => (i === 60 ? { ...a, updatedOn: "2027-01-03" } : a));
    const { feed } = read(changed);
    expect(feed.entry[0]?.link[0]?.["@href"]).toBe(`https://example.org${changed[60]?.url}`);
    expect(feed.updated).toBe("2027-01-02T16:00:00.000Z");
    expect(feed.entry).toHaveLength(feedEntries);
    expect(one?.updatedOn).not.toBe("2027-01-03");
  });

  test("it is the same however often it is made, and small enough to be fetched every hour", () => {
    expect(atomFeed(loadArticles(), around)).toBe(xml);
    expect(Buffer.byteLength(xml)).toBeLessThan(400_000);
  });

  test("a title with markup arrives as text", () => {
    const article = loadArticles()[0] as Article;
    const title = 'A<b>&"]]>';
    const [entry] = read([{ ...article, title }]).feed.entry;
    expect(entry?.title["#text"]).toBe("A&lt;b&gt;&amp;&quot;]]&gt;");
  });
});
