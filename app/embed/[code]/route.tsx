import { codesAnswered } from "@/lib/api/coded.ts";
import { loadCodes } from "@/lib/codes/codes.server.ts";
import { resolveCode } from "@/lib/codes/lookup.ts";
import { apiSource } from "../../api/source.tsx";
import { embedHtml } from "../embed-html.tsx";

type Props = { params: Promise<{ code: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
  return codesAnswered(await apiSource()).map((code) => ({ code }));
}

/** A section without chrome, for a frame on any page; what is gone says so there. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const html = await embedHtml(resolveCode(loadCodes(), (await params).code));
  if (!html) return new Response(null, { status: 404 });
  return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
}
