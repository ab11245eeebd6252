import { contactsAnswer } from "@/lib/api/contacts.ts";
import { apiSource } from "../../source.tsx";

export const dynamic = "force-static";

/** The contact registry with the day each entry was checked. */
export async function GET(): Promise<Response> {
  return Response.json(contactsAnswer(await apiSource()));
}
