import { ledgerSchema } from "../schema/ledger.ts";
import type { Corpus } from "./corpus.ts";
import { didYouMean } from "./nearest.ts";
import { fieldName } from "./problem.ts";
import { checkSchema } from "./schema-problems.ts";
import { stringsAt } from "./strings.ts";

/** The ledger of the sources, when there is one: its fields, and that every place it names exists. */
export function checkLedger({ ledger }: Corpus, pages: ReadonlyMap<string, ReadonlySet<string> | undefined>): void {
  if (!ledger) return;
  const { source, report } = ledger;
  checkSchema(ledgerSchema, source, report);
  for (const { path, text } of stringsAt(source.data, ["*", "at"])) {
    const [ref = "", anchor] = text.split("#");
    const fault = placeFault(ref, anchor, pages);
    if (fault) report(source.lineOf(path), fieldName(path), fault);
  }
}

function placeFault(
  ref: string,
  anchor: string | undefined,
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>,
): string | undefined {
  if (!/^[a-z]+\/[a-z0-9-]+$/.test(ref)) return undefined; // the schema has said so
  if (!pages.has(`/${ref}`)) {
    const refs = [...pages.keys()].map((page) => page.slice(1)).filter((page) => page.includes("/"));
    return `content/ 里没有文章 ${ref}${didYouMean(ref, refs, "改成已有的")}`;
  }
  const anchors = pages.get(`/${ref}`);
  if (anchor === undefined || !anchors || anchors.has(anchor)) return undefined;
  return `${ref} 里没有 #${anchor}${didYouMean(anchor, anchors, "可用的编号见那篇文章的标题和步骤")}`;
}
