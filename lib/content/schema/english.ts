import { z } from "zod";
import { day, identifier, line, listOf } from "./field.ts";

/** Path of the page for those who read no Chinese, below the project's root. */
export const englishPath = "content/english.yaml";

export const englishSaySchema = z.strictObject({
  zh: line(60).describe("给人看的中文"),
  en: line(160).describe("它的意思"),
});

export const englishSectionSchema = z.strictObject({
  id: identifier.describe("编号，也是地址的一部分"),
  heading: line(60).describe("小标题"),
  text: listOf(line(400), 1, 6).describe("几段话；{help-110} 显示成能点的号码"),
  say: listOf(englishSaySchema, 1, 4).optional().describe("给店员、警察看的话"),
});

/** content/english.yaml: the page /en. `{id}` in a text names an entry of contacts.yaml. */
export const englishSchema = z.strictObject({
  title: line(80).describe("标题"),
  description: line(200, 50).describe("摘要"),
  updatedOn: day.describe("最近一次改动的日期"),
  lead: line(240).describe("开头一段"),
  sections: listOf(englishSectionSchema, 1, 20).describe("一节一件事，急的在前"),
});

export type English = z.infer<typeof englishSchema>;
