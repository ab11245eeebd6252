import { z } from "zod";
import { degrees, LONGEST_TEXT, places, reasons, TRAP } from "./words.ts";

const text = z
  .string()
  .refine((value) => Array.from(value).length <= LONGEST_TEXT, `最多 ${LONGEST_TEXT} 个字`)
  // PostgreSQL takes neither NUL nor half a character, and no person writes what moves a cursor.
  .transform((value) =>
    value
      .toWellFormed()
      .replace(/[^\P{Cc}\t\n\r]/gu, "")
      .trim(),
  );

/** Chosen by the client, so that what is sent twice counts once. */
const id = z.uuid("要是 UUID").optional();
const trap = z.string().max(LONGEST_TEXT).optional();

const vote = z
  .strictObject({
    id,
    /** A code that this site gave out, e.g. "103-2". */
    code: z.string().regex(/^\d{3}(-\d{1,3})?$/, "要是编号，如 103-2"),
    useful: z.enum(["yes", "no"], "写 yes 或 no"),
    /** Only with useful "no". */
    reason: z.enum(reasons, `写 ${reasons.join("、")} 中的一个`).optional(),
    text: text.optional(),
    [TRAP]: trap,
  })
  .refine(({ useful, reason }) => useful === "no" || reason === undefined, {
    path: ["reason"],
    message: "useful 是 no 时才有",
  });

const miss = z.strictObject({
  id,
  query: text.refine((value) => value !== "", "不能是空的"),
  sure: z.enum(degrees, `写 ${degrees.join("、")} 中的一个`),
  from: z.enum(places, `写 ${places.join("、")} 中的一个`),
  [TRAP]: trap,
});

export type Vote = z.output<typeof vote>;
export type Miss = z.output<typeof miss>;

/** What was sent, or the field that is wrong and what it must be; the answer never repeats what was sent. */
export type Read =
  | { readonly ok: true; readonly vote: Vote }
  | { readonly ok: true; readonly miss: Miss }
  | { readonly ok: false; readonly field: string; readonly detail: string };

/** Reads the fields of a form or of a JSON object; what has a query is a miss. Empty fields of a form count as absent. */
export function readSent(sent: unknown): Read {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent))
    return { ok: false, field: "", detail: "要是一个对象" };
  const given = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== ""));
  if ("query" in sent) {
    const read = miss.safeParse(given);
    return read.success ? { ok: true, miss: read.data } : refusal(read.error);
  }
  const read = vote.safeParse(given);
  return read.success ? { ok: true, vote: read.data } : refusal(read.error);
}

function refusal({ issues: [issue] }: z.ZodError): Read {
  const unknown = issue?.code === "unrecognized_keys";
  const field = String(issue?.path[0] ?? "");
  const detail = unknown ? "有不认识的字段" : issue?.code === "invalid_type" ? "没有填，或类型不对" : issue?.message;
  return { ok: false, field, detail: detail ?? "写得不对" };
}
