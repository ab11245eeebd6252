import { z } from "zod";
import { branchList } from "./emergency.ts";
import { identifier, line, sentence } from "./field.ts";

/** Is the money safe: the four answers, from calm to alarm. */
export const moneySafeAnswers = ["安全", "一般安全", "需要核对", "有风险"] as const;

/** May the reader pay again: the three answers. */
export const payAgainAnswers = ["可以", "先别", "不要"] as const;

/** The four wallet models; what helps with one can ruin another. */
export const walletModels = ["bank", "payment", "ecny", "self-custody"] as const;

export type WalletModel = (typeof walletModels)[number];

/** The verdict card (急救卡): four typed answers without which no failure article builds. */
export const verdictSchema = z.strictObject({
  moneySafe: z
    .strictObject({
      answer: z.enum(moneySafeAnswers).describe("钱安全吗"),
      why: sentence(30).describe("为什么这样说，一句话"),
    })
    .describe("钱安全吗"),
  payAgain: z
    .strictObject({
      answer: z.enum(payAgainAnswers).describe("能不能再付一次"),
      checkFirst: line(60).describe("再付之前先核对什么"),
    })
    .describe("能不能再付"),
  wait: z
    .strictObject({
      says: line(60).describe("要等多久"),
      fact: identifier.optional().describe("出处，facts.yaml 里的编号"),
    })
    .refine((w) => !/[0-9０-９]/.test(w.says) || w.fact, {
      error: "说了数字就要写出处 fact；没有出处就写“以官方 App 内公布为准”",
    })
    .describe("要等多久"),
  contact: z
    .strictObject({
      via: z.array(identifier).min(1).max(5).describe("先找谁，contacts.yaml 的编号，先找的写在前面"),
      says: line(60).describe("找到以后说什么"),
      emergency: branchList.optional().describe("要紧时先做什么，emergency.yaml 里的情形"),
    })
    .describe("找谁"),
  selfCustody: line(60).optional().describe("自保管软钱包另外要当心的一句；急救卡上收起来，别的几项里不写"),
});

export type Verdict = z.infer<typeof verdictSchema>;
