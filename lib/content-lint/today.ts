/** The day in China, YYYY-MM-DD, at a moment in epoch milliseconds. */
export function todayInChina(now: number): string {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
}
