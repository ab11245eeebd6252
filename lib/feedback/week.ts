import { daysLater, todayInChina } from "../day.ts";

/** The Monday, YYYY-MM-DD in China, of the week of a moment in epoch milliseconds. */
export function weekOf(now: number): string {
  return mondayOf(todayInChina(now));
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return daysLater(day, -weekday);
}
