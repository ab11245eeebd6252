import type { Rule } from "./rule.ts";
import { cardWords } from "./rules/card-words.ts";
import { compressedWords } from "./rules/compressed-words.ts";
import { destructive } from "./rules/destructive.ts";
import { emergencyOrder } from "./rules/emergency-order.ts";
import { emptySupport } from "./rules/empty-support.ts";
import { figures } from "./rules/figures.ts";
import { fillers } from "./rules/fillers.ts";
import { headingIds } from "./rules/heading-ids.ts";
import { hiddenCharacters } from "./rules/hidden-characters.ts";
import { links } from "./rules/links.ts";
import { longSentences } from "./rules/long-sentences.ts";
import { nearDuplicates } from "./rules/near-duplicates.ts";
import { neverAsk } from "./rules/never-ask.ts";
import { neverShare } from "./rules/never-share.ts";
import { officialTitles } from "./rules/official-titles.ts";
import { payAgainOrder } from "./rules/pay-again-order.ts";
import { payAgainWording } from "./rules/pay-again-wording.ts";
import { plainMdx } from "./rules/plain-mdx.ts";
import { promises } from "./rules/promises.ts";
import { readable } from "./rules/readable.ts";
import { registryExpired } from "./rules/registry-expired.ts";
import { registryOnly } from "./rules/registry-only.ts";
import { reviewsDue } from "./rules/reviews-due.ts";
import { terms } from "./rules/terms.ts";
import { typography } from "./rules/typography.ts";
import { virtualCurrency } from "./rules/virtual-currency.ts";

/** Every rule of the content lint, those that protect people first. */
export const rules: readonly Rule[] = [
  readable,
  emergencyOrder,
  payAgainOrder,
  payAgainWording,
  destructive,
  registryOnly,
  neverAsk,
  neverShare,
  promises,
  figures,
  officialTitles,
  virtualCurrency,
  emptySupport,
  links,
  headingIds,
  plainMdx,
  hiddenCharacters,
  terms,
  cardWords,
  compressedWords,
  fillers,
  typography,
  nearDuplicates,
  longSentences,
  reviewsDue,
  registryExpired,
];
