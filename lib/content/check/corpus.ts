import { type Emergency, emergencyPath, emergencySchema } from "../schema/emergency.ts";
import { englishPath, englishSchema } from "../schema/english.ts";
import { type Contact, type Fact, registries, type Term } from "../schema/registry.ts";
import { type ArticleSource, readArticle } from "./article-source.ts";
import { cleanText } from "./encoding.ts";
import { nearest } from "./nearest.ts";
import { placeOf, type RegistryName } from "./place.ts";
import type { Problem, Report, SourceFile } from "./problem.ts";
import { checkSchema } from "./schema-problems.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

type EntryOf = { contacts: Contact; facts: Fact; terms: Term };

/** A registry file: the ids in it (undefined when its YAML does not parse) and, when all of it is right, its entries. */
export interface RegistrySource<E> {
  readonly file: string;
  readonly text: string;
  readonly source: YamlSource;
  readonly ids: ReadonlySet<string> | undefined;
  readonly entries: Readonly<Record<string, E>> | undefined;
  readonly report: Report;
}

/** A file of its own: its YAML, and where to report what is wrong in it. */
export interface NamedSource {
  readonly source: YamlSource;
  readonly report: Report;
}

/** Everything under content/ as far as it can be read, and what was wrong while reading. */
export interface Corpus {
  readonly articles: readonly ArticleSource[];
  readonly registries: { readonly [N in RegistryName]: RegistrySource<EntryOf[N]> };
  /** content/ledger.yaml, where there is one. */
  readonly ledger: { readonly source: YamlSource; readonly report: Report } | undefined;
  /** content/emergency.yaml, as far as it parses; its data when all of it is right. */
  readonly emergencySource: NamedSource;
  readonly emergency: Emergency | undefined;
  /** content/english.yaml, as far as it parses; undefined where there is none. */
  readonly englishSource: NamedSource | undefined;
  /** Names of the guided checks in content/flows; lib/triage checks what is in them. */
  readonly flows: readonly string[];
  /** References of articles of which nothing could be read; they exist all the same. */
  readonly unread: readonly string[];
  /** Grows while the checks report. */
  readonly problems: Problem[];
}

/** Reads files into a corpus; never throws, whatever they hold. */
export function readCorpus(files: readonly SourceFile[]): Corpus {
  const problems: Problem[] = [];
  const reporter =
    (file: string): Report =>
    (line, field, message) =>
      problems.push({ file, line, field, message });
  const articles: ArticleSource[] = [];
  const unread: string[] = [];
  let ledger: Corpus["ledger"];
  let emergencyYaml: string | undefined;
  let englishSource: Corpus["englishSource"];
  const yaml = new Map<RegistryName, string>();
  for (const { path, text } of files) {
    const place = placeOf(path);
    const report = reporter(path);
    if (place.is === "other") continue;
    if (place.is === "misplaced") {
      report(0, "文件", place.complaint);
      continue;
    }
    const clean = cleanText(text, report);
    if (place.is === "registry") yaml.set(place.name, clean ?? "");
    else if (place.is === "emergency") emergencyYaml = clean ?? "";
    else if (place.is === "english") englishSource = readNamed(clean ?? "", reporter(englishPath));
    else if (place.is === "ledger")
      ledger = clean === undefined ? undefined : { source: parseYaml(clean, 1, report), report };
    else {
      if (place.complaint) report(0, "文件", place.complaint);
      if (clean === undefined) unread.push(`${place.folder}/${place.slug}`);
      else articles.push(readArticle(path, place, clean, report));
    }
  }
  const read = <N extends RegistryName>(name: N) =>
    readRegistry(name, yaml.get(name), files, reporter(`content/${name}.yaml`));
  const emergencySource = readNamed(emergencyYaml, reporter(emergencyPath));
  if (englishSource) checkSchema(englishSchema, englishSource.source, englishSource.report);
  return {
    articles,
    emergencySource,
    englishSource,
    emergency: checkSchema(emergencySchema, emergencySource.source, emergencySource.report),
    unread,
    ledger,
    flows: files.flatMap(({ path }) => /^content\/flows\/([a-z0-9-]+)\.yaml$/.exec(path)?.[1] ?? []),
    problems,
    registries: { contacts: read("contacts"), facts: read("facts"), terms: read("terms") },
  };
}

function readNamed(text: string | undefined, report: Report): NamedSource {
  if (text === undefined) report(0, "文件", "没有这个文件；补上它，写法见 content/README.md");
  return { source: text ? parseYaml(text, 1, report) : { data: undefined, lineOf: () => 1 }, report };
}

function readRegistry<N extends RegistryName>(
  name: N,
  text: string | undefined,
  files: readonly SourceFile[],
  report: Report,
): RegistrySource<EntryOf[N]> {
  const file = `content/${name}.yaml`;
  if (text === undefined) {
    const rootNames = files
      .map(({ path }) => path.slice("content/".length))
      .filter((path) => placeOf(`content/${path}`).is === "other" && !path.includes("/"));
    const near = nearest(`${name}.yaml`, rootNames);
    report(
      0,
      "文件",
      near ? `没有这个文件；是不是误写成了 ${near}？` : "没有这个文件；补上它，写法见 content/README.md",
    );
  }
  const source: YamlSource = text ? parseYaml(text, 1, report) : { data: undefined, lineOf: () => 1 };
  const entries = checkSchema(registries[name], source, report) as Readonly<Record<string, EntryOf[N]>> | undefined;
  const ids = source.data === undefined ? undefined : new Set(Object.keys(source.data as object));
  return { file, text: text ?? "", source, ids, entries, report };
}
