import type { Documents } from "@/lib/documents/table.ts";
import { documentsWith } from "../documents.ts";
import { fileAt } from "../files.ts";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ address: string[] }> };

let known: Documents | undefined;

/** Everything that is no page, under Next alone; a published site has it as files, made by the same table. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const address = `/${(await params).address.join("/")}`;
  const file = fileAt(address);
  if (file) return file;
  const { renderToStaticMarkup } = await import("react-dom/server");
  // Content changes under `next dev`.
  if (!known || process.env.NODE_ENV === "development") known = documentsWith(renderToStaticMarkup);
  const document = known.make(address);
  if (!document) return new Response(null, { status: 404 });
  return new Response(document.body || null, { status: document.status ?? 200, headers: document.headers });
}
