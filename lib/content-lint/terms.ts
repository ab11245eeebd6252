import type { Term } from "../content/schema/registry.ts";

/** A spelling that is always wrong in our texts, and the repair. */
export interface Misspelling {
  /** With the flag g. */
  readonly pattern: RegExp;
  readonly repair: string;
  /** A plain string without which the pattern cannot match: looking for it first is many times faster. */
  readonly literal: string;
}

/** Misspellings of terms.yaml that are right words, or parts of right words, elsewhere: search folds them, the lint leaves them alone. */
const rightElsewhere = new Set([
  "体现",
  "提限",
  "现额",
  "道账",
  "道用",
  "从装",
  "段线",
  "段网",
  "善退",
  "充直",
  "挂实",
  "清楚数据",
  "流水好",
  "预授全",
  "被份",
  "登录不进去",
  "余额意外",
  "资金遗失",
  "人脸识别认证",
  "二重验证",
  "三方支付公司",
  "1钱包",
  "解洞",
  "加蜜",
  "风空",
]);

const always: readonly (readonly [RegExp, string])[] = [
  [/登陆(?!艇|作战)/g, "登录"],
  [/帐(?![篷幕子蚊])/g, "账"],
  [/纪录(?!片)/g, "记录"],
  [/(?<![A-Za-z])(?:wi-?fi|WIFI|WiFi|Wifi)(?![A-Za-z])/g, "Wi-Fi"],
  [/(?<![A-Za-z])(?:app|APP)(?![A-Za-z])/g, "App"],
  [/(?<![A-Za-z])(?:nfc|Nfc)(?![A-Za-z])/g, "NFC"],
  [/(?<![A-Za-z])(?:vpn|Vpn)(?![A-Za-z])/g, "VPN"],
  [/二维马/g, "二维码"],
  [/重覆/g, "重复"],
  [/按装/g, "安装"],
  [/做为/g, "作为"],
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The misspellings to look for: those that hold always, and those of terms.yaml that cannot be anything else. */
export function misspellings(terms: Readonly<Record<string, Term>> | undefined): Misspelling[] {
  const entries = Object.values(terms ?? {});
  const right = new Set(entries.flatMap(({ term, synonyms, spoken }) => [term, ...synonyms, ...spoken]));
  const derived = entries.flatMap(({ term, misspelt }) => misspelt.map((wrong) => ({ wrong, term })));
  const safe = derived.filter(
    ({ wrong }) =>
      [...wrong].length >= 2 && !rightElsewhere.has(wrong) && ![...right].some((word) => word.includes(wrong)),
  );
  const covered = safe.filter(({ wrong }) => !always.some(([pattern]) => wrong.search(pattern) >= 0));
  return [
    ...always.map(([pattern, repair]) => ({ pattern, repair, literal: "" })),
    ...covered.map(({ wrong, term }) => ({ pattern: new RegExp(escaped(wrong), "g"), repair: term, literal: wrong })),
  ];
}
