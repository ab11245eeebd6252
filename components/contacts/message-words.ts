import { type Finding, isBad } from "@/lib/contacts/findings.ts";
import { isKnown, type MessageVerdict } from "@/lib/contacts/message.ts";
import type { Demand } from "@/lib/text/scam-scripts/judge.ts";

/** What a message demands, as the end of “它要你…”. */
const demandWords: Readonly<Record<Demand, string>> = {
  secret: "给验证码、密码或卡号",
  screen: "共享屏幕",
  money: "转钱、交钱",
  app: "装一个软件",
  contact: "加它好友、打它给的号码",
  silence: "瞒着别人",
};

const knownNote = "号码是登记过的，打来的人不一定是。";

const nothing = "没有号码，不等于没事：要验证码、要共享屏幕、要转账到别的账户的，都不理。";

/** The line that stands before everything else: what to do, or that nothing is vouched for. */
export function headlineOf({ alarm }: MessageVerdict, findings: readonly Finding[]): string {
  if (alarm === "script") return "像骗局：别打、别点、别转钱";
  if (alarm === "secret") return "有人要验证码、密码或屏幕：谁要都不给";
  if (alarm === "imitation") return imitationOf(findings.filter(isBad));
  if (findings.length === 0) return `没有找到号码或网址。${nothing}`;
  if (findings.every(isKnown)) return knownHeadline(findings);
  if (findings.some(({ verdict }) => verdict === "secret")) return "里面像有不能给人看的数字，看完把上面清空。";
  return "这里分不出真假：先别打、别点、别加。";
}

function imitationOf(bad: readonly Finding[]): string {
  const number = bad.some(({ kind }) => kind === "number");
  const web = bad.some(({ kind }) => kind !== "number");
  if (number && web) return "号码和网址像是冒充的：别打、别点";
  return number ? "号码像是冒充的：别打" : "网址像是冒充的：别点";
}

/** Said of known numbers and sites, wherever they stand. */
export function knownHeadline(findings: readonly Finding[]): string {
  if (findings.every(({ traits }) => traits.includes("own-site"))) return "这是本站的网址。本站没有电话，不会联系你。";
  if (findings.every(({ kind }) => kind !== "number")) return "网址是它自己的，发来的人不一定是。";
  return findings.some(({ verdict }) => verdict === "listed") ? knownNote : "有这么一个热线，打来的人不一定是。";
}

/** Why there is an alarm, beside the scripts: what is demanded, what is imitated. */
export function reasonsOf({ alarm, demands }: MessageVerdict, findings: readonly Finding[]): string[] {
  if (!alarm) return [];
  const asked = demands.map((demand) => demandWords[demand]);
  const bad = findings.filter(isBad);
  const count = (kind: "number" | "web", what: string): string => {
    const found = bad.filter((finding) => (finding.kind === "number") === (kind === "number")).length;
    return found > 0 ? `${what} ${found} 个` : "";
  };
  const imitated = [count("number", "像冒充的号码"), count("web", "像冒充的网址")].filter(Boolean);
  return [
    ...(alarm !== "imitation" && asked.length > 0 ? [`它要你：${asked.join("；")}。`] : []),
    ...(alarm !== "imitation" && imitated.length > 0 ? [`里面有${imitated.join("，")}。`] : []),
  ];
}
