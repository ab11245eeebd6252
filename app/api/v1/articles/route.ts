import { articlesAnswer } from "@/lib/api/articles.ts";
import { apiSource } from "../../source.tsx";

export const dynamic = "force-static";

/** Every article's title, address, code and dates. */
export async function GET(): Promise<Response> {
  return Response.json(articlesAnswer(await apiSource()));
}
