import { type DeskPlace, type DeskPlaces, firstAid } from "./place.ts";

/** What customers ask most, most asked first. */
const refs: readonly string[] = [
  "failures/payment-failure",
  "failures/charged-not-completed",
  "failures/disconnect",
  "failures/login-failure",
  "failures/arrival-delay",
  "failures/refund-missing",
  "failures/balance-anomaly",
  "failures/account-locked",
  "failures/unwanted-deduction",
  "guides/stolen-emergency",
];

/** Rows of a desk into which nothing was typed. */
export const SHELF = refs.length;

/** The section of each that helps first; what is no longer published is left out. */
export function mostAsked({ byAddress, byCode }: DeskPlaces): DeskPlace[] {
  return refs.flatMap((ref) => {
    const article = byAddress.get(ref);
    return (article && (byCode.get(firstAid(article.article)?.code ?? "") ?? article)) ?? [];
  });
}
