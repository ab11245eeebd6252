import { z } from "zod";
import type { Kind } from "../../kinds.ts";
import { topics } from "../topics.ts";
import { branchList } from "./emergency.ts";
import { articleRef, day, identifier, line, listOf, sentence } from "./field.ts";
import { sayings } from "./sayings.ts";
import { verdictSchema, walletModels } from "./verdict.ts";

const models = listOf(z.enum(walletModels), 1, 4).describe("适用的钱包类型");
const short = line(8, 2).describe("短名，用在列表和面包屑");

const dated = {
  owner: line(20).describe("谁负责这篇"),
  publishedOn: day.describe("首次发布日期"),
  updatedOn: day.describe("最近一次改动内容的日期"),
  reviewedOn: day.describe("最近一次核对的日期"),
  reviewBy: day.describe("最晚到哪天必须再核对"),
  changes: z
    .array(z.strictObject({ on: day.describe("日期"), what: line(60).describe("改了什么") }))
    .min(1)
    .describe("改过什么，旧的在前"),
  sources: z
    .array(
      z.strictObject({
        name: line(80).describe("依据的名称"),
        fact: identifier.optional().describe("facts.yaml 里的编号"),
      }),
    )
    .min(1)
    .describe("依据"),
  draft: z.boolean().optional().describe("草稿，只在 npm run dev 里看得见"),
};

const base = {
  title: line(22, 2)
    .refine((t) => !/官网|官方客服/.test(t), { error: "标题不写“官网”“官方客服”" })
    .describe("标题"),
  description: line(80, 50).describe("摘要，50–80 字"),
  topics: listOf(z.enum(topics), 1, 2).describe("主题，一到两个"),
  saidAs: sayings(1, 160).optional().describe("读者会怎么说，按由哪一节回答分组"),
  related: listOf(articleRef, 2, 6).describe("相关文章"),
  ...dated,
};

const promptFields = {
  ...base,
  variants: listOf(line(40), 1, 10).optional().describe("别的写法"),
  means: sentence(60).describe("通常是什么意思"),
  firstStep: sentence(60).describe("第一步做什么"),
  answeredIn: articleRef.describe("展开讲的那篇文章"),
};

/** Frontmatter of every kind of article; contentlayer2's fields and the check both derive from these. */
export const articleSchemas = {
  failure: z.strictObject({
    ...base,
    short,
    saidAs: sayings(5, 160).describe("读者会怎么说，按由哪一节回答分组，至少 5 条"),
    prompts: listOf(line(40), 2, 20).describe("屏幕上会出现的提示原文"),
    walletModels: models,
    verdict: verdictSchema.describe("急救卡"),
  }),
  wallet: z.strictObject({
    ...base,
    short,
    order: z.number().int().min(1).max(99).describe("在钱包列表里排第几，用的人多的在前"),
    walletModels: models,
    contacts: listOf(identifier, 1, 6).describe("这个钱包先找谁，contacts.yaml 的编号"),
    caution: line(80).describe("名称、归属有哪些没核实"),
    particulars: z
      .array(z.strictObject({ failure: identifier.describe("故障的 slug"), what: sentence(80).describe("有什么不同") }))
      .min(1)
      .describe("遇到某类故障时有什么不同"),
  }),
  // A guide may answer one question a section: twenty scripts of swindlers are said in more ways than one article's trouble.
  guide: z.strictObject({
    ...base,
    short,
    saidAs: sayings(1, 240).optional().describe("读者会怎么说，按由哪一节回答分组，最多 240 条"),
    emergency: branchList.optional().describe("开头放电话卡和先后，写 emergency.yaml 里的情形"),
  }),
  faq: z.strictObject({
    ...base,
    title: line(22, 5)
      .refine((t) => t.endsWith("？"), { error: "标题就是问题，以“？”结尾" })
      .describe("问题本身"),
    answeredIn: articleRef.describe("展开讲的那篇文章"),
  }),
  prompt: z.strictObject(promptFields),
  notice: z.strictObject({
    title: base.title,
    description: base.description,
    ...dated,
    wallet: identifier.describe("哪个钱包，wallets 里的 slug"),
    scope: listOf(identifier, 1, 23).describe("影响哪些故障的 slug"),
    source: line(80).describe("谁在哪里公布的"),
    from: day.describe("开始日期"),
    until: day.describe("结束日期，过后不再显示"),
  }),
} satisfies Record<Kind, z.ZodObject>;

/** Typed frontmatter of one kind of article. */
export type Frontmatter<K extends Kind> = z.infer<(typeof articleSchemas)[K]>;
