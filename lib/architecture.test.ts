import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, posix } from "node:path";
import { describe, expect, test } from "vitest";

// The import table of ARCHITECTURE.md, executed over the real files. A room that is not listed may import nothing.

/** Who may import whom, by room; each may import itself. `lib/*` and the like stand for every room there. */
const table: Readonly<Record<string, readonly string[]>> = {
  "lib/site": [],
  "lib/text": [],
  // The calendar: knows no content, so that elements and the worker of saved pages can have it.
  "lib/day": [],
  // The kinds of article, from which addresses and content are made.
  "lib/kinds": [],
  "lib/paths": ["lib/kinds"],
  "lib/content": ["lib/kinds", "lib/text", "lib/paths"],
  "lib/codes": ["lib/kinds", "lib/content"],
  "lib/search": ["lib/kinds", "lib/text", "lib/content", "lib/paths"],
  "lib/triage": ["lib/text", "lib/content"],
  "lib/contacts": ["lib/text", "lib/content", "lib/paths"],
  "lib/case-sheet": ["lib/text", "lib/content"],
  "lib/desk": ["lib/kinds", "lib/text", "lib/day", "lib/content", "lib/paths", "lib/codes", "lib/contacts"],
  "lib/seo": ["lib/kinds", "lib/content", "lib/paths", "lib/site"],
  // What other programs show of an article: share images.
  "lib/social": ["lib/kinds", "lib/content", "lib/site", "lib/codes"],
  "lib/api": ["lib/kinds", "lib/content", "lib/search", "lib/codes", "lib/paths", "lib/site"],
  // Tells search engines what changed in what was published.
  "lib/push": ["lib/publish", "lib/site"],
  // Saves what was published, as it was published.
  "lib/offline": ["lib/day", "lib/paths", "lib/publish", "lib/search"],
  "lib/content-lint": ["lib/kinds", "lib/content", "lib/day", "lib/text", "lib/desk"],
  // One process, one reading of content/, one report.
  "lib/check": ["lib/content", "lib/day", "lib/content-lint", "lib/codes", "lib/triage", "lib/desk", "lib/search"],
  // What readers send: knows codes as texts, and nothing of the articles.
  "lib/feedback": ["lib/text", "lib/day"],
  // What editors see of it.
  "lib/insights": ["lib/text", "lib/day", "lib/feedback", "lib/content", "lib/codes", "lib/search", "lib/paths"],
  // Addresses that run: the same functions under Next and on our server. They fill pages with markup, which is made by components.
  "lib/handlers": [
    "lib/content",
    "lib/paths",
    "lib/search",
    "lib/codes",
    "lib/api",
    "lib/publish",
    "lib/feedback",
    "lib/insights",
    "components/insights",
    "components/search",
    "components/article",
  ],
  // Bundles what browsers load, the search index among it, and what the server runs.
  "lib/assets": [
    "lib/api",
    "lib/content",
    "lib/search",
    "lib/codes",
    "lib/handlers",
    "lib/site",
    "lib/paths",
    "lib/feedback",
    "lib/insights",
  ],
  "lib/publish": ["lib/site", "lib/paths"],
  // Everything that is no page, by address.
  "lib/documents": [
    "lib/day",
    "lib/content",
    "lib/paths",
    "lib/site",
    "lib/codes",
    "lib/seo",
    "lib/api",
    "lib/desk",
    "lib/publish",
  ],
  // One table of addresses and headers for the files and for the server that sends them.
  "lib/server": ["lib/publish", "lib/paths", "lib/text", "lib/handlers"],
  // The folder that serves a site without the project: what was built, the server in one file, the licences of what is in both.
  "lib/release": ["lib/commands", "lib/handlers", "lib/search", "lib/server"],
  // What other hosts must be told to answer as our server does.
  "lib/hosts": ["lib/publish", "lib/server"],
  // Which pages there are, rendered by Next.
  "lib/pages": ["lib/kinds", "lib/content", "lib/triage", "lib/publish"],
  // Runs the others as programs; imports only what it starts in its own process or measures.
  "lib/commands": [
    "lib/day",
    "lib/content",
    "lib/publish",
    "lib/offline",
    "lib/documents",
    "lib/pages",
    "lib/server",
    "lib/site",
  ],
  // A date says itself that it is past.
  "components/ui": ["lib/day"],
  // The editors' room names reasons as the form does.
  "components/insights": ["components/ui", "components/feedback", "lib/*"],
  // Below sections and articles: did it help?
  "components/feedback": ["components/ui", "lib/*"],
  "components/*": ["components/ui", "components/mdx", "components/emergency", "components/verdict", "lib/*"],
  // The verdict card, whole or its first answers: on articles, at the end of a check, in frames, on the desk.
  "components/verdict": ["components/ui", "components/contacts", "components/emergency", "lib/*"],
  // Numbers of the registry and short codes stand inside the text of an article.
  "components/mdx": [
    "components/ui",
    "components/contacts",
    "components/codes",
    "components/emergency",
    "components/feedback",
    "lib/*",
  ],
  // What to do first, wherever it is told.
  "components/emergency": ["components/ui", "lib/*"],
  "components/codes": ["components/ui", "lib/*"],
  // The registry says in which situation which number comes first.
  "components/contacts": ["components/ui", "components/emergency", "lib/*"],
  // Shows sections of articles, with the registry's entries in them.
  "components/desk": ["components/ui", "components/mdx", "components/feedback", "lib/*"],
  // The search box is part of every page's head.
  "components/layout": ["components/ui", "components/search", "lib/*"],
  // The page for visitors, with numbers to tap.
  "components/english": ["components/ui", "components/layout", "components/emergency", "lib/*"],
  "components/article": [
    "components/ui",
    "components/feedback",
    "components/mdx",
    "components/contacts",
    "components/codes",
    "components/emergency",
    "components/verdict",
    "lib/*",
  ],
  // An article without chrome: the parts of its page that need no context.
  "components/embed": ["components/ui", "components/codes", "components/emergency", "components/mdx", "lib/*"],
  // Where nothing is found, the failures by what the person sees.
  "components/search": ["components/ui", "components/article", "components/feedback", "lib/*"],
  // The entry of the bundler: every element, and nothing else.
  "components/elements": ["components/*"],
  app: ["components/*", "lib/*"],
  e2e: ["lib/*"],
};

/** Packages with one owner: where they may be imported. */
const owners: Readonly<Record<string, readonly string[]>> = {
  flexsearch: ["lib/search/engine.ts"],
  ".contentlayer/generated": ["lib/content/source.server.ts"],
  "@mdx-js/react": ["components/mdx/article-body.tsx"],
  parse5: ["lib/publish/html.ts"],
  postcss: ["lib/publish/sheet.ts"],
  "opencc-js": ["lib/search/fold.server.ts"],
  "pinyin-pro": ["lib/search/readings.server.ts"],
  unified: ["lib/content/mdx/parse.ts"],
  "@mdx-js/mdx": ["lib/content/mdx/compile.ts"],
  "schema-dts": ["lib/seo/json-ld.ts"],
  feed: ["lib/seo/feed.ts"],
  satori: ["lib/social/draw.server.ts"],
  sharp: ["lib/social/draw.server.ts", "lib/social/sheet.server.ts"],
  "@resvg/resvg-js": ["lib/social/draw.server.ts"],
  uqr: ["lib/desk/qr.ts"],
  "linkify-it": ["lib/text/tokens/linkify.ts"],
  tlds: ["lib/text/tokens/linkify.ts"],
  "@observablehq/plot": ["lib/insights/charts.server.ts"],
  linkedom: ["lib/insights/charts.server.ts"],
  "better-sqlite3": ["lib/feedback/sqlite.server.ts"],
  pg: ["lib/feedback/postgres.server.ts"],
  pino: ["lib/server/log.server.ts"],
};

/** Parts of Next that put a framework on reading pages. */
const forbidden = ["next/link", "next/script", "next/image", "next/font", "next/dynamic", "next/head"];

interface Import {
  /** File that imports, and what it names: a file of ours, or a package. */
  readonly from: string;
  readonly to: string;
  readonly ours: boolean;
}

const files = globSync("{app,components,lib,e2e}/**/*.{ts,tsx}").map((file) => file.replaceAll("\\", "/"));
const source = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const text = source.get(from) ?? "";
  const patterns = [
    /^(?:import|export)\b[^;"']*?\bfrom\s*"([^"\n]+)"/gm,
    /^import\s*"([^"\n]+)"/gm,
    /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?"([^"\n]+)"/g,
  ];
  const names = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ""));
  return names.map((name) => {
    if (name.startsWith("@/")) return { from, to: name.slice(2), ours: true };
    if (name.startsWith(".")) return { from, to: posix.join(dirname(from), name), ours: true };
    return { from, to: name, ours: false };
  });
}

/** "lib/search" for lib/search/rank.ts, "lib/paths" for lib/paths.ts, "app" for everything in app/. */
function roomOf(file: string): string {
  const [top = "", second = ""] = file.split("/");
  return top === "lib" || top === "components" ? `${top}/${second.replace(/\..*$/, "")}` : top;
}

const isTest = (file: string) => /\.(test|bench|contract|spec)\.tsx?$/.test(file);
const isFixture = (file: string) => /\/fixtures?(\/|\.ts$)/.test(file);
const suffixOf = (file: string) =>
  /\.(server|browser|element|worker|cli|test|bench|contract|spec)\.tsx?$/.exec(file)?.[1] ?? "";
const show = ({ from, to }: Import) => `${from} imports ${to}`;
const owned = imports.filter(({ from, ours }) => ours && !isTest(from) && !isFixture(from));

/** The circles of a graph, e.g. "a → b → a": at least one wherever there are any. */
function circles(edges: readonly (readonly [string, string])[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of edges) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (node: string, way: readonly string[]): void => {
    if (way.includes(node)) found.push([...way.slice(way.indexOf(node)), node].join(" → "));
    if (done.has(node) || way.includes(node)) return;
    for (const to of next.get(node) ?? []) walk(to, [...way, node]);
    done.add(node);
  };
  for (const node of next.keys()) walk(node, []);
  return found;
}

describe("rooms", () => {
  test("a room imports only what the table allows", () => {
    const wrong = owned.filter(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(to)];
      if (a === b || to.startsWith(".contentlayer/")) return false;
      const allowed = table[a] ?? (a.startsWith("components/") ? table["components/*"] : undefined) ?? [];
      return !allowed.some((room) => room === b || (room.endsWith("/*") && b.startsWith(room.slice(0, -1))));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test("the table allows nothing that is not done: whoever needs more writes it there", () => {
    const done = new Set(owned.map(({ from, to }) => `${roomOf(from)} ${roomOf(to)}`));
    const unused = Object.entries(table).flatMap(([room, allowed]) => {
      if (room.endsWith("*")) return [];
      const named = allowed.filter((other) => !other.endsWith("*") && other !== "components/ui");
      return named.filter((other) => !done.has(`${room} ${other}`)).map((other) => `${room} may import ${other}`);
    });
    expect(unused).toEqual([]);
  });

  test("every room of lib stands in the table", () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room.startsWith("lib/") && room !== "lib/architecture"));
    expect([...rooms].filter((room) => !(room in table))).toEqual([]);
  });

  test("rooms do not import each other in a circle, types included", () => {
    expect(circles(owned.map(({ from, to }) => [roomOf(from), roomOf(to)]))).toEqual([]);
  });

  test("files do not import each other in a circle, types included", () => {
    expect(circles(imports.filter(({ ours }) => ours).map(({ from, to }) => [from, to]))).toEqual([]);
  });

  test("nothing outside imports app or e2e, and components get no React in lib", () => {
    const inward = imports.filter(
      ({ from, to, ours }) => ours && /^(app|e2e)\//.test(to) && roomOf(from) !== roomOf(to),
    );
    expect(inward.map(show)).toEqual([]);
    const react = imports.filter(({ from, to }) => from.startsWith("lib/") && /^react(-dom)?(\/|$)/.test(to));
    expect(react.map(show)).toEqual([]);
    const next = imports.filter(({ from, to }) => /^next(\/|$)/.test(to) && !/^app\/|^lib\/pages\/renderer/.test(from));
    expect(next.map(show)).toEqual([]);
  });

  test("there is no room for what has no name", () => {
    const folders = files.flatMap((file) => dirname(file).split("/"));
    expect(folders.filter((folder) => /^(src|utils?|helpers?|common|misc|types|shared)$/.test(folder))).toEqual([]);
  });
});

/** Whether a file takes only types of another: such an import is gone when the code runs. */
function isTypeOnly(from: string, to: string): boolean {
  const name = basename(to).replaceAll(".", "\\.");
  const text = source.get(from) ?? "";
  const all = [...text.matchAll(new RegExp(`^(import|export)\\b([^;"']*?)\\bfrom\\s*"[^"\\n]*${name}"`, "gm"))];
  return (
    all.length > 0 &&
    all.every(
      ([, , what = ""]) => /^\s*type\b/.test(what) || /^\s*\{\s*(type\s+\w+(\s+as\s+\w+)?\s*,?\s*)+\}\s*$/.test(what),
    )
  );
}

/** Which suffixes may import which; tests and fixtures may import anything. */
const importers: Readonly<Record<string, readonly string[]>> = {
  server: ["server", "cli"],
  browser: ["browser", "element"],
  cli: ["cli"],
  element: [],
  worker: [],
  test: [],
  bench: [],
  contract: [],
  spec: [],
};

/** What a file without a suffix must not touch: it comes in as an argument. */
const runtime: readonly (readonly [RegExp, string])[] = [
  [/\bprocess\.(env|cwd|argv|exit|stdout|platform)\b/, "the process"],
  [/\b(window|navigator|localStorage|sessionStorage)\.\w/, "the browser"],
  [
    /\bdocument\.(createElement|querySelector|getElementById|body|head|addEventListener|documentElement|cookie|title)\b/,
    "the page",
  ],
  [/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/, "the clock"],
  [/\bMath\.random\(|\bcrypto\.(randomUUID|getRandomValues)\(/, "chance"],
  [/\bconsole\.\w+\(/, "the console"],
];

/** A component of an application page: it runs in the browser, as an element does. */
const isClient = (file: string): boolean =>
  file.startsWith("components/desk/") && /^["']use client["']/m.test(source.get(file) ?? "");

describe("suffixes say where a file may run", () => {
  test("a file with a suffix is imported only by files that run there", () => {
    const wrong = owned.filter(({ from, to }) => {
      const allowed = importers[suffixOf(to)];
      if (!allowed || allowed.includes(suffixOf(from)) || isTypeOnly(from, to)) return false;
      if (from === "components/elements.ts") return suffixOf(to) !== "element";
      if (suffixOf(to) === "browser" && isClient(from)) return false;
      return !from.startsWith("e2e/") && !(suffixOf(to) === "server" && from.startsWith("app/"));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test("only tests import tests and what is made for them", () => {
    const wrong = imports.filter(
      ({ from, to, ours }) =>
        ours && (isTest(to) || isFixture(to)) && !isTest(from) && !isFixture(from) && !from.startsWith("e2e/"),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test("a file without a suffix touches no runtime", () => {
    const plain = files.filter((file) => /^(lib|components)\//.test(file) && !suffixOf(file) && !isFixture(file));
    const wrong = plain.flatMap((file) => {
      const code = bare(source.get(file) ?? "");
      const touched = runtime.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${file} touches ${what}`);
      const node = imports.filter(({ from, to }) => from === file && to.startsWith("node:")).map(show);
      return [...touched, ...node];
    });
    expect(wrong).toEqual([]);
  });

  test("what runs in a browser imports nothing of Node", () => {
    const wrong = imports.filter(
      ({ from, to }) => /^(browser|element|worker)$/.test(suffixOf(from)) && to.startsWith("node:"),
    );
    expect(wrong.map(show)).toEqual([]);
    expect(reachedFromBrowser().filter((file) => /\.(server|cli)\.ts$/.test(file))).toEqual([]);
  });

  test("a command parses, calls and prints in at most 40 lines", () => {
    const long = files.filter(
      (file) => file.endsWith(".cli.ts") && (source.get(file) ?? "").trimEnd().split("\n").length > 40,
    );
    expect(long).toEqual([]);
  });

  test("an element stands beside the component whose behaviour it is, and is in the bundle", () => {
    const elements = files.filter((file) => file.endsWith(".element.ts"));
    const bundled = imports.filter(({ from }) => from === "components/elements.ts").map(({ to }) => to);
    expect(bundled.toSorted()).toEqual(elements.toSorted());
  });
});

/** Files that end up in a bundle for browsers. */
function reachedFromBrowser(): string[] {
  const reached = new Set(files.filter((file) => /\.(element|worker)\.ts$/.test(file) || isClient(file)));
  for (const file of reached) {
    for (const { to, from } of owned) if (from === file && !isTypeOnly(from, to)) reached.add(to);
  }
  return [...reached];
}

/** Code without its comments and strings. */
function bare(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/"(\\.|[^"\\\n])*"/g, '""')
    .replace(/(^|[^:])\/\/.*$/gm, "$1");
}

describe("packages and files", () => {
  for (const [name, places] of Object.entries(owners)) {
    test(`${name} is imported by its owner alone`, () => {
      const users = imports.filter(
        ({ from, to }) => (to === name || to.startsWith(`${name}/`)) && !isTest(from) && !from.startsWith("e2e/"),
      );
      expect([...new Set(users.map(({ from }) => from))]).toEqual(places);
    });
  }

  test("no page brings a part of Next that keeps the framework", () => {
    expect(
      imports.filter(({ to }) => forbidden.some((name) => to === name || to.startsWith(`${name}/`))).map(show),
    ).toEqual([]);
  });

  test("there are no barrels: a file is imported by its name, with its ending", () => {
    expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
    expect(
      files
        .filter((file) => /^export (\*|\{[^}]*\}) from/m.test(source.get(file) ?? ""))
        .filter((file) => !file.startsWith("app/")),
    ).toEqual([]);
    expect(owned.filter(({ to }) => !/\.(tsx?|css|mjs|json)$/.test(to)).map(show)).toEqual([]);
  });

  test("every imported file of ours exists", () => {
    const known = new Set(files);
    const missing = owned.filter(({ to }) => /\.tsx?$/.test(to) && !known.has(to));
    expect(missing.map(show)).toEqual([]);
  });

  test("file names are in kebab case", () => {
    const odd = files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/.test(basename(file)));
    expect(odd).toEqual([]);
  });

  test("default exports stand only where Next demands them", () => {
    const wrong = files.filter(
      (file) =>
        /^export default\b/m.test(source.get(file) ?? "") &&
        !/^app\/.*(page|layout|not-found|error|sitemap|robots|manifest)\.tsx?$/.test(file),
    );
    expect(wrong.filter((file) => file !== "e2e/fixtures/serve-site.ts")).toEqual([]);
  });

  test("'use client' stands only where an article is rendered, and in applications", () => {
    const marked = files.filter((file) => /^["']use client["']/m.test(source.get(file) ?? ""));
    expect(marked.filter((file) => !/^components\/(mdx|codes|desk)\/|^app\/desk\//.test(file))).toEqual([]);
    expect(
      files.filter((file) => /["']use server["']/.test(source.get(file) ?? "")).filter((file) => !isTest(file)),
    ).toEqual([]);
  });

  test("ARCHITECTURE.md names every room of lib, and no file that is not there", () => {
    const text = readFileSync("ARCHITECTURE.md", "utf8");
    const rooms = Object.keys(table).filter((room) => /^lib\/[^*]+$/.test(room));
    expect(rooms.filter((room) => !new RegExp(`${room}\\b`).test(text))).toEqual([]);
    const named = [...text.matchAll(/`((?:app|components|content|e2e|lib)\/[\w./-]*)`/g)].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test("the table names no room that is misspelt", () => {
    const rooms = new Set(files.map(roomOf));
    const named = Object.entries(table)
      .flatMap(([room, allowed]) => [room, ...allowed])
      .filter((room) => !room.endsWith("*"));
    expect([...new Set(named)].filter((room) => !rooms.has(room))).toEqual([]);
  });
});
