import { z } from "zod";
import { articleRef, day, identifier, line, listOf } from "./field.ts";

/** What an entry of the contact registry is; an "entry" has no number, its value says where to find it. */
export const contactKinds = ["phone", "sms", "web", "entry"] as const;

/** Contact groups in the order in which /contacts lists them. */
export const contactGroups = ["emergency", "wallet", "carrier", "regulator", "service", "report"] as const;

/** Whether somebody compared an entry with an official page, the official app or the text of the law; "secondary" has only what others say of it. */
export const checkedAgainst = ["official", "secondary"] as const;

/** How sure a fact is: "medium" must be shown with its caution; what is less sure is not printed at all. */
export const certainties = ["high", "medium"] as const;

const checked = z.enum(checkedAgainst).describe("对过官方页面还是只见于公开材料");

export const contactSchema = z
  .strictObject({
    name: line(30).describe("名称"),
    kind: z.enum(contactKinds).describe("种类"),
    value: line(60).describe("号码或网址；入口写在哪里找"),
    group: z.enum(contactGroups).describe("放在哪一组"),
    for: line(80).describe("什么事找它"),
    notFor: line(80).optional().describe("什么事不归它管"),
    note: line(80).optional().describe("要一并显示的话"),
    source: line(80).describe("依据"),
    checked: checked.optional(),
    checkedOn: day.describe("核对日期"),
    expiresOn: day.describe("到期未重新核对显示待核实"),
  })
  .refine(({ kind, checked }) => kind === "entry" || checked, {
    error: "号码和网址要写 checked：official 或 secondary",
    path: ["checked"],
  });

export const factSchema = z
  .strictObject({
    value: line(90)
      .refine((v) => !v.endsWith("。"), { error: "不带句号，它要放进句子里" })
      .describe("能放进句子里的一句话"),
    source: line(80).optional().describe("出处；只说由什么决定、在哪里看的不写"),
    certainty: z.enum(certainties).optional().describe("有几分把握；有出处的必填"),
    checked: checked.optional(),
    caution: line(60).optional().describe("必须一并显示的限定"),
    checkedOn: day.describe("核对日期"),
    expiresOn: day.describe("到期未重新核对显示待核实"),
  })
  .refine(({ source, value }) => source || !/\d/.test(value), {
    error: "说了数字就要写出处 source；没有出处就不写数字",
    path: ["source"],
  })
  .refine(({ source, certainty }) => !source || certainty, {
    error: "有出处的要写 certainty：high 或 medium；把握更小的不写进来",
    path: ["certainty"],
  })
  .refine(({ source, checked }) => !source || checked, {
    error: "有出处的要写 checked：official 或 secondary",
    path: ["checked"],
  })
  .refine(({ certainty, caution }) => certainty !== "medium" || caution, {
    error: "把握 medium 的要写 caution，说清哪里没有核实、以什么为准",
    path: ["caution"],
  });

export const termSchema = z.strictObject({
  term: line(20).describe("规范词"),
  synonyms: listOf(line(20), 0, 20).describe("同义词"),
  misspelt: listOf(line(20), 0, 20).describe("错写，只进搜索"),
  spoken: listOf(line(20), 0, 20).describe("口语"),
  pinyin: line(40).describe("不带声调的拼音"),
  note: line(90).describe("给读者看的解释"),
  article: articleRef.optional().describe("解释它的文章"),
});

export type Contact = z.infer<typeof contactSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Term = z.infer<typeof termSchema>;

/** The registries: one YAML file each, a mapping of stable ids to entries. */
export const registries = {
  contacts: z.record(identifier, contactSchema),
  facts: z.record(identifier, factSchema),
  terms: z.record(identifier, termSchema),
} as const;
