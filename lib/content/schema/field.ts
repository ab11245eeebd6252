import { z } from "zod";

/** Number of characters as an editor counts them: code points. */
export const lengthOf = (text: string): number => [...text].length;

/** One line of text, trimmed, of `min` to `max` characters. */
export const line = (max: number, min = 1) =>
  z
    .string()
    .refine((s) => s === s.trim() && !s.includes("\n"), { error: "前后不要有空格，也不要换行" })
    .refine((s) => lengthOf(s) >= min, { error: (i) => `太短：现在 ${lengthOf(String(i.input))} 字，至少 ${min} 字` })
    .refine((s) => lengthOf(s) <= max, { error: (i) => `太长：现在 ${lengthOf(String(i.input))} 字，最多 ${max} 字` });

/** One Chinese sentence that ends with a full stop. */
export const sentence = (max: number) =>
  line(max).refine((s) => /^[^。]+。$/.test(s), { error: "写成一句话，以句号“。”结尾，中间不要有句号" });

/** Lower-case ASCII identifier with hyphens, such as a slug or an anchor. */
export const identifier = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: "只用小写英文、数字和连字符，以字母开头，例如 check-bill" });

/** A calendar day, YYYY-MM-DD, that exists. */
export const day = z
  .string()
  .refine(
    (s) => /^\d{4}-\d{2}-\d{2}$/.test(s) && !Number.isNaN(Date.parse(s)) && new Date(s).toISOString().startsWith(s),
    {
      error: "日期写成 2026-11-22 这样，而且要真有这一天",
    },
  );

/** Reference to an article, "folder/slug". */
export const articleRef = z.string().regex(/^(failures|wallets|guides|faq|prompts)\/[a-z0-9-]+$/, {
  error: "写成 文件夹/slug，例如 failures/disconnect",
});

/** A list without repetitions. */
export const listOf = <T extends z.ZodType>(item: T, min: number, max: number) =>
  z
    .array(item)
    .refine((a) => a.length >= min, { error: (i) => `太少：现在 ${(i.input as unknown[]).length} 条，至少 ${min} 条` })
    .refine((a) => a.length <= max, { error: (i) => `太多：现在 ${(i.input as unknown[]).length} 条，最多 ${max} 条` })
    .refine((a) => new Set(a.map((x) => JSON.stringify(x))).size === a.length, { error: "有重复的条目，删掉一个" });
