/**
 * Every match of a pattern (flag g), as matchAll finds them. That copies the pattern at each call, and a copy has to be
 * compiled anew: over short texts most of the work.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // No letter, nothing passed: one further, over a whole character where the pattern reads such (flag u).
    if (match[0] === "") pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
