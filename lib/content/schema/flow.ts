import { z } from "zod";
import { branchList } from "./emergency.ts";
import { identifier, line, listOf } from "./field.ts";
import { walletModels } from "./verdict.ts";

/** What a question settles for the advice after it: whether money was taken, or which models the wallet may be. */
export const flowTopics = ["bill", "models"] as const;

/** What the reader found in the bill. */
export const billFindings = ["charged", "not-charged", "unknown", "no-payment"] as const;

export type BillFinding = (typeof billFindings)[number];

/** Ids that an address could not end with: the map's own, and endings of files. */
const reservedIds = ["map", "md", "html", "json", "txt", "xml", "js", "css", "svg", "png", "pdf"];

/** One answer to a question, and where it leads. */
export const flowAnswerSchema = z
  .strictObject({
    id: identifier
      .refine((id) => id.length <= 16, { error: "编号太长，最多 16 个字符；它是地址的一部分" })
      .refine((id) => !reservedIds.includes(id), { error: (i) => `“${i.input}”不能当编号，地址里另有用处；换一个` })
      .describe("编号，同一问里不重复"),
    text: line(24).describe("读者会选的那句话"),
    next: identifier.optional().describe("接着问哪一问"),
    outcome: z
      .string()
      .regex(/^(failures|wallets|guides|faq|prompts)\/[a-z0-9-]+#[a-z0-9-]+$/, {
        error: "写成 文件夹/slug#编号，例如 failures/disconnect#mid-payment",
      })
      .optional()
      .describe("看哪篇文章的哪一节"),
    flow: identifier.optional().describe("转到另一个自助排查"),
    lead: line(40).optional().describe("结果页上的一句提醒，只和 outcome 一起写"),
    emergency: branchList.optional().describe("结果页上的先后，emergency.yaml 里的情形，只和 outcome 一起写"),
    bill: z.enum(billFindings).optional().describe("问账单的那一问：这个回答说明扣没扣"),
    models: listOf(z.enum(walletModels), 1, 4).optional().describe("问钱包类型的那一问：这个回答说明可能是哪几类"),
  })
  .refine(({ next, outcome, flow }) => [next, outcome, flow].filter(Boolean).length === 1, {
    error: "next、outcome、flow 三样写一样，只写一样",
  })
  .refine(({ lead, outcome }) => !lead || outcome, { error: "lead 只和 outcome 一起写" })
  .refine(({ emergency, outcome }) => !emergency || outcome, { error: "emergency 只和 outcome 一起写" });

/** One question of a flow. */
export const flowNodeSchema = z.strictObject({
  question: line(24)
    .refine((q) => /^[^？]+？$/.test(q), { error: "写成一个问题，以问号“？”结尾" })
    .describe("一个问题"),
  help: line(40).optional().describe("一句话：去哪里看、怎么认"),
  asks: z.enum(flowTopics).optional().describe("这一问在问账单（bill）或钱包类型（models）"),
  answers: listOf(flowAnswerSchema, 2, 5)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
      error: "有两个回答的 id 相同；改掉一个",
    })
    .describe("两到五个回答"),
});

/** A file of content/flows: one guided check. */
export const flowSchema = z.strictObject({
  title: line(22).describe("标题"),
  short: line(8, 2).describe("两到八个字的短名"),
  description: line(80, 40).describe("40–80 字的摘要"),
  first: identifier.describe("从哪一问开始"),
  nodes: z.record(identifier, flowNodeSchema).describe("每一问，编号在前"),
});

export type FlowAnswer = z.infer<typeof flowAnswerSchema>;
export type FlowNode = z.infer<typeof flowNodeSchema>;
export type FlowFile = z.infer<typeof flowSchema>;
