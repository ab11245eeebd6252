import { movedAnswer, movedNames } from "@/lib/codes/answer.ts";
import { loadCodes } from "@/lib/codes/codes.server.ts";
import { respond } from "../../../respond.tsx";

type Props = { params: Promise<{ folder: string; slug: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return movedNames(loadCodes()).map((name) => {
    const [folder = "", slug = ""] = name.split("/");
    return { folder, slug };
  });
}

/** Former addresses of articles. Next cannot build them beside the page of their kind, so they are built here and published as /failures/old. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { folder, slug } = await params;
  return respond(movedAnswer(loadCodes(), `${folder}/${slug}`), 301);
}
