import { type Entry, enter } from "../feedback/store.ts";
import type { Database, MissRow, VoteRow } from "../feedback/tables.ts";
import { weekOf } from "../feedback/week.ts";
import { degrees, reasons } from "../feedback/words.ts";

const DAY = 86_400_000;
const WEEKS = 12;
/** Rows in one statement. */
const batch = 400;

/** Made up for this: nobody wrote them. */
const said = [
  "第二步的按钮在新版里找不到",
  "我是公司账户，和这里说的不一样",
  "照着做完还是提示繁忙",
  "看不懂“受理编号”在哪里",
  "页面上的入口改名了",
  "老人看不清哪一个是先做的",
];
const looked = [
  "工资发到别人卡上怎么追回",
  "押金退到已注销的卡",
  "跨年账单看不到去年的",
  "共享单车押金一直没退",
  "换了护照实名对不上",
  "加油站多扣了一笔",
  "食堂刷脸扣了两次",
  "押金退款退到哪里去了",
];

/** What a scratch database is filled with. */
export interface Demo {
  readonly rows: number;
  /** Codes of sections that exist. */
  readonly codes: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Fills a database with made-up votes and misses of the last twelve weeks, the same for the same numbers. */
export async function fillDemo(db: Database, { rows, codes, now }: Demo): Promise<void> {
  const random = sequence(20261129);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  // A few sections get most of it, and more comes each week.
  const popular = () => codes[Math.floor(random() ** 3 * codes.length)] ?? "";
  const when = () => Math.round(now - random() ** 1.4 * WEEKS * 7 * DAY);
  const votes = Array.from({ length: Math.round(rows * 0.8) }, (_, i): VoteRow => {
    const [at, useful] = [when(), random() < 0.7 ? "yes" : "no"] as const;
    const reason = useful === "no" && random() < 0.8 ? pick(reasons) : null;
    const text = useful === "no" && random() < 0.3 ? pick(said) : null;
    return { id: `demo-vote-${i}`, at, week: weekOf(at), code: popular(), useful, reason, text };
  });
  const misses = Array.from({ length: rows - votes.length }, (_, i): MissRow => {
    const at = when();
    const near = random() < 0.6 ? popular() : "";
    const [sure, origin] = [near ? "near" : pick(degrees.slice(1)), random() < 0.8 ? "search" : "desk"] as const;
    return { id: `demo-miss-${i}`, at, week: weekOf(at), query: pick(looked), sure, origin, near };
  });
  const entries: Entry[] = [...votes.map((vote) => ({ vote })), ...misses.map((miss) => ({ miss }))];
  await db.transaction().execute(async (at) => {
    for (let i = 0; i < entries.length; i += batch) await enter(at, entries.slice(i, i + batch));
  });
}

/** Numbers from 0 to 1, the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
