import { isNegated, matchesInClauses } from "./clauses.ts";
import type { Found } from "./found.ts";

// No lookbehind: Safari before 16.4 cannot read it. “换一部手机打给家里人” destroys nothing, “换一部新手机” does.
const DESTROY =
  /卸载|重装|重新安装|清除(?:全部|所有|应用|App)?数据|清空(?:全部|所有)?数据|恢复出厂|出厂设置|刷机|格式化|抹掉|抹除|(?:彻底|再|全部)清除|换(?:一?[部台])?新手机|换手机|换一?台[^，。]{0,5}手机|换机|删(?:掉|除)(?:钱包|App|应用)/g;
// “重装之前”, “换手机后”, “卸载了的” tell of it, they do not tell to do it.
const TOLD = /^(?:[^，。]{0,3})?(?:之?前|以?后|时|过|了的|的|会|也|都|就?是|没用|不)/;
const CONDITION = /要是|如果|刚|曾|已经|因为|中途|除非|万一/;

/** The first advice in a text to do what can destroy data: to clear, reinstall, reset or change phones. The caller blanks quotations. */
export function findDestruction(text: string): Found | undefined {
  const found = matchesInClauses(text, DESTROY).find(
    ({ before, after }) => !isNegated(before) && !CONDITION.test(before) && !TOLD.test(after),
  );
  return found && { index: found.index, match: found.match };
}

const BACKUP =
  /自保管[^。；]{0,8}(?:卸载|重装|删|清)|(?:抄|备份|记下|写下)[^。；]{0,8}(?:助记词|私钥|恢复信息|恢复词)|(?:助记词|私钥|恢复信息|恢复词)[^。；]{0,8}(?:抄|备份|记下|写下)/;

/** Whether a text tells those who keep their own keys to back them up; to name the words in a warning of swindlers is not enough. */
export function warnsOfLoss(text: string): boolean {
  return BACKUP.test(text);
}
