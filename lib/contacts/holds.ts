/** Words that stand beside a short name without a hyphen: "ccbbank", "bocpay". */
const company =
  "\\d+|e?bank|pay|app|kefu|kf|vip|wap|web|card|cn|china|online|service|help|safe|safety|security|login|gov|jf|jr|wallet|my|www|m|e|i";

/** Whether a host holds a brand's mark: long ones anywhere, short ones at the edge of a word, those of three letters and those marked "=" as a word of their own. */
export function holds(host: string, mark: string): boolean {
  const bare = mark.replace(/^=/, "");
  if (!/^[\w-]+$/.test(bare) || (bare === mark && bare.length >= 7)) return host.includes(bare);
  if (bare === mark && bare.length >= 4) return new RegExp(`(?:^|[-.])${bare}|${bare}(?:[-.]|$)`).test(host);
  return new RegExp(`(?:^|[-.])(?:${company})?${bare}(?:${company})?(?:[-.]|$)`).test(host);
}
