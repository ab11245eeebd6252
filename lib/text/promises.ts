import { matchesInClauses, withoutQuotations } from "./clauses.ts";
import type { Found } from "./found.ts";

// No lookbehind: Safari before 16.4 cannot read it, and would drop the whole script.
const PROMISE =
  /(?:马上|立即|立刻|即时|秒|当场|随即)(?:就?能?|会)?(?:到账|退回|退款|恢复|解冻|解锁|解除|解封|找回|到)(?!的)|一定(?:能|会|可以)|肯定(?:能|会|可以|没)|必定|百分之?百|100\s*[%％]|１００|绝对(?:安全|能|会|不会|可靠)?|万无一失|包(?:解决|成功|退|通过)|未?保证(?!金)|确保|永不|零风险|毫无风险|放心(?:付|转)/g;
const DENIED = /不|没(?!问题)|未|别|难|谁|凡|骗|称|说|号称|声称|许诺|承诺|敢/;

/** Promises that nobody can keep; what is denied, or quoted from others, is none. */
export function findPromises(text: string): Found[] {
  return matchesInClauses(withoutQuotations(text), PROMISE)
    .filter(({ match, before, after }) => {
      return !match.startsWith("未") && !DENIED.test(before) && !/^的?(?:都|是)?(?:骗|假|不可信)/.test(after);
    })
    .map(({ index, match }) => ({ index, match }));
}
