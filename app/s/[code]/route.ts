import { shortAnswer, shortNames } from "@/lib/codes/answer.ts";
import { loadCodes } from "@/lib/codes/codes.server.ts";
import { resolveCode } from "@/lib/codes/lookup.ts";
import { codeMarkdown } from "../../markdown-response.ts";
import { respond } from "../respond.tsx";

type Props = { params: Promise<{ code: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  const codes = loadCodes();
  const texts = [...codes.byCode.keys()].filter((code) => resolveCode(codes, code).kind !== "tombstone");
  return [...shortNames(codes), ...texts.map((code) => code + TEXT)].map((code) => ({ code }));
}

const TEXT = ".md";

/** /s/101-3 sends the reader to the section; /s/101-3.html does so on a host that serves files alone; /s/101-3.md is the section as Markdown. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { code } = await params;
  if (code.endsWith(TEXT)) return codeMarkdown(code.slice(0, -TEXT.length));
  return respond(shortAnswer(loadCodes(), code), 302);
}
