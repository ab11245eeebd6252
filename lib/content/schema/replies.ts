import { z } from "zod";
import { day, identifier, line } from "./field.ts";
import { contentAddress } from "./redirects.ts";

/** Path of the reply templates below the project's root. */
export const repliesPath = "content/replies.yaml";

/** A reply in the editors' own words, for agents at the desk. */
export const replySchema = z.strictObject({
  at: contentAddress.describe("答的是哪篇文章或哪一节"),
  title: line(20, 2).describe("客服挑模板时看的名字"),
  text: line(220, 30)
    .refine((text) => (text.match(/[。？]/g)?.length ?? 0) >= 2, { error: "至少写两句" })
    .refine((text) => (text.match(/[。？]/g)?.length ?? 0) <= 5, { error: "太多句，最多五句；其余的在链接里" })
    .describe("发给用户的话，两到五句"),
  owner: line(20).describe("谁负责这个模板"),
  reviewedOn: day.describe("最近一次对着那一节核对的日期"),
  reviewBy: day.describe("最晚到哪天必须再核对"),
  hash: z
    .string()
    .regex(/^[0-9a-f]{16}$/, { error: "不用手写；核对过以后运行 npm run replies -- --reviewed 编号" })
    .optional()
    .describe("核对时那一节的指纹，npm run replies 写的"),
});

/** content/replies.yaml: id → template. */
export const repliesSchema = z.record(identifier, replySchema);

export type Reply = z.infer<typeof replySchema>;
