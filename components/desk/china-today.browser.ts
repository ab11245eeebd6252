import { todayInChina } from "@/lib/day.ts";

/** Today as YYYY-MM-DD in China, where all dates of the content are. */
export function chinaToday(): string {
  return todayInChina(Date.now());
}
