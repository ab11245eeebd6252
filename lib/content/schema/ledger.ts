import { z } from "zod";
import { line } from "./field.ts";

/** What became of a fact of the sources. */
export const ledgerDecisions = ["kept", "corrected", "left-out"] as const;

/** One fact of the five sources: what it says, where it stands on the site, and why if it was changed or left out. */
export const ledgerEntrySchema = z
  .strictObject({
    sources: z.array(z.number().int().min(1).max(5)).min(1).describe("哪几篇来源，1–5"),
    says: line(200).describe("事实，用我们的话"),
    decision: z.enum(ledgerDecisions).describe("保留、改写后保留、不收"),
    at: z
      .string()
      .regex(/^(failures|wallets|guides|faq|prompts)\/[a-z0-9-]+(#[a-z0-9-]+)?$/, { error: "写成 文件夹/slug#编号" })
      .optional()
      .describe("写在哪里"),
    why: line(120).optional().describe("为什么改、为什么不收"),
  })
  .refine((entry) => (entry.decision === "left-out" ? !entry.at : entry.at), {
    error: "保留的要写在哪里（at），不收的不写",
  })
  .refine((entry) => entry.decision === "kept" || entry.why, { error: "改写或不收的要写为什么（why）" });

export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** content/ledger.yaml: fact id → what became of it. */
export const ledgerSchema = z.record(z.string().regex(/^F-[a-z0-9-]+$/), ledgerEntrySchema);
