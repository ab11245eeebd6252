import { checkAgreement } from "./check/check-agreement.ts";
import { checkComponents } from "./check/check-components.ts";
import { checkDuplicates } from "./check/check-duplicates.ts";
import { checkEmergency } from "./check/check-emergency.ts";
import { checkHeadings } from "./check/check-headings.ts";
import { checkLedger } from "./check/check-ledger.ts";
import { checkLeftovers } from "./check/check-leftovers.ts";
import { checkLinks } from "./check/check-links.ts";
import { checkLiterals } from "./check/check-literals.ts";
import { checkMarkup } from "./check/check-markup.ts";
import { createReferenceCheck } from "./check/check-references.ts";
import { checkRegistries, numbersOf } from "./check/check-registries.ts";
import { checkSayings } from "./check/check-sayings.ts";
import { type Corpus, readCorpus } from "./check/corpus.ts";
import { isDraft } from "./check/drafts.ts";
import { pagesOf } from "./check/pages.ts";
import { type Problem, type SourceFile, sortProblems } from "./check/problem.ts";

/** Every error of every file under content/, by file and line; [] when all may be built. Never throws. */
export function check(files: readonly SourceFile[]): Problem[] {
  return checkCorpus(readCorpus(files));
}

/** The same for content that has been read already. */
export function checkCorpus(corpus: Corpus): Problem[] {
  const ids = { contacts: corpus.registries.contacts.ids, facts: corpus.registries.facts.ids };
  const pages = pagesOf(corpus);
  const targets = { pages, drafts: new Set(corpus.articles.filter(isDraft).map(({ ref }) => ref)) };
  const references = createReferenceCheck(corpus);
  const numbers = numbersOf(corpus);
  for (const article of corpus.articles) {
    checkMarkup(article);
    checkLeftovers(article);
    checkComponents(article, ids);
    checkHeadings(article);
    checkLinks(article, targets);
    checkLiterals(article, numbers);
    checkAgreement(article);
    checkSayings(article);
    references.article(article);
  }
  references.terms();
  checkRegistries(corpus);
  checkEmergency(corpus, numbers, pages);
  checkLedger(corpus, pages);
  checkDuplicates(corpus.articles);
  return sortProblems(corpus.problems);
}
