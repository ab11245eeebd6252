import { z } from "zod";
import { line } from "./field.ts";

/** Path of the moved addresses below the project's root. */
export const redirectsPath = "content/redirects.yaml";

/** An article or a section of one, "folder/slug" or "folder/slug#anchor". */
export const contentAddress = z
  .string()
  .regex(/^(failures|wallets|guides|faq|prompts)\/[a-z][a-z0-9]*(-[a-z0-9]+)*(#[a-z][a-z0-9]*(-[a-z0-9]+)*)?$/, {
    error: "写成 文件夹/slug 或 文件夹/slug#编号，例如 failures/disconnect#check-bill，前面不带 /",
  });

/** What became of an address that articles no longer have. */
export const redirectSchema = z
  .strictObject({
    to: contentAddress.optional().describe("改名或搬走后的地址，编号跟着走"),
    successor: contentAddress.optional().describe("删掉后由哪里接替"),
    tombstone: line(120, 6).optional().describe("删掉后给读者看的话：出了什么变化"),
  })
  .refine((entry) => (entry.to ? !entry.successor && !entry.tombstone : entry.successor || entry.tombstone), {
    error: "改名或搬走只写 to；删掉写 successor（由哪里接替）、tombstone（出了什么变化），或两样都写",
  });

/** content/redirects.yaml: old address → what became of it. */
export const redirectsSchema = z.record(contentAddress, redirectSchema);

export type Redirection = z.infer<typeof redirectSchema>;
export type Redirections = z.infer<typeof redirectsSchema>;
