import { type BodyTier, type HeadDocument, type HeadTier, INDEX_FORMAT, type Naming } from "./document.ts";

/** Why an index cannot be used. */
export class IndexError extends Error {}

/** The first tier's articles as the file holds them: a list for each field, which compresses better than a list of articles. */
interface Columns {
  readonly kind: readonly HeadDocument["kind"][];
  readonly slug: readonly string[];
  readonly title: readonly string[];
  readonly answeredIn: readonly string[];
  readonly models: readonly (readonly string[])[];
  readonly verdict: readonly string[];
  readonly saidAs: readonly (readonly string[])[];
  /** The places that the sayings name, see printPlace, one after another. */
  readonly saidAt: readonly string[];
  readonly prompts: readonly (readonly string[])[];
  readonly promptsAt: readonly string[];
  readonly headings: readonly (readonly string[])[];
  readonly headingIds: readonly string[];
}

const rowColumns = ["saidAt", "promptsAt", "headingIds"] as const;
const textColumns = ["kind", "slug", "title", "answeredIn", "verdict", ...rowColumns] as const;
const listColumns = ["models", "saidAs", "prompts", "headings"] as const;
/** What stands between ids, and what between places, and in none of them; as lists they would be a hundredth of the file more. A row of places with spaces would read as a telephone number. */
const BETWEEN = { headingIds: " ", saidAt: ":", promptsAt: ":" } as const;

/** The first tier as the text of its file. */
export function printHead(head: HeadTier): string {
  const { articles } = head;
  const columns: Columns = {
    kind: articles.map(({ kind }) => kind),
    slug: articles.map(({ slug }) => slug),
    title: articles.map(({ title }) => title),
    answeredIn: articles.map(({ answeredIn = "" }) => answeredIn),
    models: articles.map(({ models = [] }) => models),
    verdict: articles.map(({ verdict = "" }) => verdict),
    saidAs: articles.map(({ saidAs }) => saidAs.map(({ text }) => text)),
    saidAt: articles.map(({ saidAs, sections }) =>
      saidAs.map((saying) => printPlace(saying, sections)).join(BETWEEN.saidAt),
    ),
    prompts: articles.map(({ prompts }) => prompts.map(({ text }) => text)),
    promptsAt: articles.map(({ prompts, sections }) =>
      prompts.map((message) => printPlace(message, sections)).join(BETWEEN.promptsAt),
    ),
    // What stands before the first heading is headed by the title.
    headings: articles.map(({ sections, title }) => sections.map(([, heading]) => (heading === title ? "" : heading))),
    headingIds: articles.map(({ sections }) => sections.map(([id]) => id).join(BETWEEN.headingIds)),
  };
  return JSON.stringify({ ...head, articles: columns });
}

type Sections = HeadDocument["sections"];

/** A place as the file holds it: "" for the article, "3" for its section 3, "3/timeout" for what stands in that under an anchor of its own. */
function printPlace({ section, anchor }: Naming, sections: Sections): string {
  if (section < 0) return "";
  return anchor === sections[section]?.[0] ? String(section) : `${section}/${anchor}`;
}

function readNaming(text: string, place: string, sections: Sections): Naming {
  const [number, part] = place.split("/");
  const section = number ? Number(number) : -1;
  return { text, section, anchor: part ?? sections[section]?.[0] ?? "" };
}

/** Reads the first tier; throws IndexError when it is truncated or of another format. */
export function parseHead(json: string): HeadTier {
  const tier = parseTier(json, "head") as Omit<HeadTier, "articles"> & { readonly articles: Columns };
  const columns = tier.articles;
  const count = columns?.slug?.length;
  const whole =
    textColumns.every((name) => isColumn(columns?.[name], count, (cell) => typeof cell === "string")) &&
    listColumns.every((name) => isColumn(columns?.[name], count, isTexts));
  if (!whole || !Array.isArray(tier.lexicon?.groups) || typeof tier.fold?.chars !== "string") {
    throw new IndexError("the index is not whole");
  }
  return { ...tier, articles: columns.slug.map((_, at) => documentAt(columns, at)) };
}

function documentAt(columns: Columns, at: number): HeadDocument {
  const text = (name: "slug" | "title" | "answeredIn" | "verdict") => columns[name][at] ?? "";
  const list = (name: (typeof listColumns)[number]) => columns[name][at] ?? [];
  const [answeredIn, verdict, models] = [text("answeredIn"), text("verdict"), list("models")];
  const row = (name: (typeof rowColumns)[number]) => (columns[name][at] ?? "").split(BETWEEN[name]);
  const ids = row("headingIds");
  const sections = list("headings").map((heading, i) => [ids[i] ?? "", heading || text("title")] as const);
  const namings = (texts: "saidAs" | "prompts", at: "saidAt" | "promptsAt") => {
    const places = row(at);
    return list(texts).map((one, i) => readNaming(one, places[i] ?? "", sections));
  };
  return {
    kind: columns.kind[at] as HeadDocument["kind"],
    slug: text("slug"),
    title: text("title"),
    ...(answeredIn && { answeredIn }),
    ...(models.length > 0 && { models }),
    ...(verdict && { verdict }),
    saidAs: namings("saidAs", "saidAt"),
    prompts: namings("prompts", "promptsAt"),
    sections,
  };
}

function isColumn(column: readonly unknown[] | undefined, count: number, fits: (cell: unknown) => boolean): boolean {
  return Array.isArray(column) && column.length === count && column.every(fits);
}

function isTexts(cell: unknown): boolean {
  return Array.isArray(cell) && cell.every((text) => typeof text === "string");
}

/** Reads the second tier; throws IndexError unless it was made from the same articles as the first. */
export function parseBody(json: string, head: HeadTier): BodyTier {
  const tier = parseTier(json, "body") as BodyTier;
  const whole = isList(tier.bodies, ({ about, texts, saidAs }) => {
    const said = isList(saidAs, ([text, section]) => typeof text === "string" && Number.isInteger(section));
    return typeof about === "string" && isList(texts, (text) => typeof text === "string") && said;
  });
  const { groups, fillers, elsewhere, paid }: Partial<BodyTier["more"]> = tier.more ?? {};
  const wordsToo = isList(groups, isTexts) && [fillers, elsewhere, paid].every(isTexts);
  if (!whole || !wordsToo) throw new IndexError("the second tier is not whole");
  if (tier.content !== head.content || tier.bodies.length !== head.articles.length) {
    throw new IndexError("the second tier is of other articles");
  }
  return tier;
}

function isList<T>(value: readonly T[] | undefined, fits: (item: T) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => item !== null && fits(item));
}

function parseTier(json: string, name: "head" | "body"): unknown {
  let value: { format?: unknown; tier?: unknown } | null;
  try {
    value = JSON.parse(json);
  } catch {
    throw new IndexError("the index is not whole");
  }
  if (value?.format !== INDEX_FORMAT || value.tier !== name) throw new IndexError("the index is of another version");
  return value;
}
