import { shortAnswer, shortNames } from "@/lib/codes/answer.ts";
import { loadCodes } from "@/lib/codes/codes.server.ts";
import { respond } from "../respond.tsx";

type Props = { params: Promise<{ code: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return shortNames(loadCodes()).map((code) => ({ code }));
}

/** /s/101-3 sends the reader to the section; /s/101-3.html does so on a host that serves files alone. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  return respond(shortAnswer(loadCodes(), (await params).code), 302);
}
