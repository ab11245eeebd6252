import { contactsIn } from "../emergency.ts";
import type { Corpus, NamedSource } from "./corpus.ts";
import { findLiterals } from "./literals.ts";
import { didYouMean } from "./nearest.ts";
import type { pagesOf } from "./pages.ts";
import { fieldName } from "./problem.ts";
import { stringsAt, stringsOf } from "./strings.ts";

/** content/emergency.yaml and content/english.yaml beyond their schemas: the contacts they name exist, and no number is written out. */
export function checkEmergency(
  corpus: Corpus,
  numbers: ReadonlyMap<string, string>,
  pages: ReturnType<typeof pagesOf>,
): void {
  const known = corpus.registries.contacts.ids;
  checkNamed(corpus.emergencySource, known, numbers);
  if (corpus.englishSource) checkNamed(corpus.englishSource, known, numbers);
  checkSections(corpus.emergencySource, pages);
}

function checkNamed(
  { source, report }: NamedSource,
  known: ReadonlySet<string> | undefined,
  numbers: ReadonlyMap<string, string>,
): void {
  const missing = (id: string): string =>
    `contacts.yaml 里没有 ${id}${didYouMean(id, known ?? [], "先在登记簿里加上它")}`;
  for (const { path, text } of stringsOf(source.data)) {
    if (path.at(-1) === "contact") continue;
    const complain = (message: string): void => report(source.lineOf(path), fieldName(path), message);
    for (const id of contactsIn(text)) if (known && !known.has(id)) complain(missing(id));
    const words = text.replace(/\{[a-z0-9-]+\}/g, "");
    if (/[{}]/.test(words)) complain("花括号里写 contacts.yaml 的编号，例如 {help-110}");
    for (const { text: number } of findLiterals(words, new Set(numbers.keys())))
      complain(`不能直接写“${number}”；写 contacts.yaml 的编号，例如 {help-110}`);
  }
  for (const { path, text: id } of stringsAt(source.data, ["calls", "*", "contact"]))
    if (known && !known.has(id)) report(source.lineOf(path), fieldName(path), missing(id));
}

/** The sections that calls lead to exist. */
function checkSections({ source, report }: NamedSource, pages: ReturnType<typeof pagesOf>): void {
  for (const { path, text: address } of stringsAt(source.data, ["calls", "*", "see"])) {
    const [page = "", anchor = ""] = `/${address}`.split("#");
    const anchors = pages.get(page);
    if (pages.has(page) && (!anchors || !anchor || anchors.has(anchor))) continue;
    report(
      source.lineOf(path),
      fieldName(path),
      `没有 ${address} 这一节${didYouMean(
        address,
        [...(anchors ?? [])].map((one) => `${page.slice(1)}#${one}`),
        "改成已有的",
      )}`,
    );
  }
}
