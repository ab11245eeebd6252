import { expect, it } from "vitest";
import { turningDay } from "./turning-day.ts";

const today = "2026-11-28";

it.each<[text: string, day: string, why: string]>([
  ["reviewBy: 2026-12-31", "2026-12-31", "the day itself may begin something"],
  ["reviewBy: 2026-11-28", "2026-11-29", "what holds until today is over tomorrow"],
  ["from: 2026-11-27\nuntil: 2026-12-05\nexpiresOn: 2026-12-03", "2026-12-03", "the first of several"],
  ["publishedOn: 2026-11-22", "2027-09-24", "what is past changes nothing; a build grows too old by itself"],
  ["电话 2026-13-45 or 12026-12-01", "2027-09-24", "no days"],
])("a build of %s must be made again from %s on: %s", (text, day) => {
  expect(turningDay([text], today)).toBe(day);
});
