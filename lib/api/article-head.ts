import { codeOf } from "../codes/lookup.ts";
import { refOf } from "../content/articles.ts";
import { contactsIn, emergencyText } from "../content/emergency.ts";
import type { EmergencyBranch } from "../content/schema/emergency.ts";
import type { ArticleHead, VerdictAnswer } from "./schemas.ts";
import type { ApiSource, ReadableArticle } from "./source.ts";

/** What lists and sections say of an article. */
export function articleHead({ codes, origin }: ApiSource, article: ReadableArticle): ArticleHead {
  const { kind, slug, url, title, description, publishedOn, updatedOn, reviewedOn, reviewBy } = article;
  const code = codeOf(codes, refOf(article)) ?? null;
  return {
    ...{ code, kind, slug, url: origin + url, title, description },
    ...{ publishedOn, updatedOn, reviewedOn, reviewBy },
  };
}

/** A failure's verdict with the source of its waiting time; null for other kinds. */
export function verdictAnswer(site: ApiSource, article: ReadableArticle): VerdictAnswer | null {
  if (article.kind !== "failure") return null;
  const { moneySafe, payAgain, wait, contact, selfCustody = null } = article.verdict;
  const fact = wait.fact ? site.facts[wait.fact] : undefined;
  const source = fact?.source
    ? {
        text: fact.source,
        caution: fact.caution ?? null,
        checked: fact.checked ?? null,
        checkedOn: fact.checkedOn,
        expiresOn: fact.expiresOn,
      }
    : null;
  return {
    moneySafe,
    payAgain,
    wait: { says: wait.says, source },
    contact: { ...contact, emergency: ordersOf(site, contact.emergency) },
    selfCustody,
  };
}

/** What to do first in some situations, numbers written out. */
function ordersOf({ emergency, contacts }: ApiSource, branches: readonly EmergencyBranch[] = []) {
  return branches.map((branch) => {
    const { when, order } = emergency.branches[branch];
    return { branch, when, order: emergencyText(order, contacts) };
  });
}

/** Ids of the contacts that a verdict or a wallet's head names. */
export function contactsInHead({ emergency }: ApiSource, article: ReadableArticle): readonly string[] {
  if (article.kind === "guide") return article.emergency ? emergency.calls.map(({ contact }) => contact) : [];
  if (article.kind === "failure") {
    const { via, emergency: branches = [] } = article.verdict.contact;
    return [...via, ...branches.flatMap((branch) => contactsIn(emergency.branches[branch].order))];
  }
  return article.kind === "wallet" ? article.contacts : [];
}
