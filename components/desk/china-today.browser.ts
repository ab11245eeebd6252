/** Today as YYYY-MM-DD in China, where all dates of the content are. */
export function chinaToday(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
