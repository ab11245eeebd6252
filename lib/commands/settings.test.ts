import { expect, it } from "vitest";
import { settingsFor } from "./settings.server.ts";

const origin = (value: string) => ({ SITE_ORIGIN: value });

it.each([
  ["nothing given, nothing kept", {}, undefined, "", 0],
  ["given the first time", origin(" https://a.example "), undefined, "https://a.example", 0],
  ["kept from the last build", {}, origin("https://a.example"), "https://a.example", 1],
  ["given again as it was", origin("https://a.example"), origin("https://a.example"), "https://a.example", 0],
  ["given otherwise", origin("https://b.example"), origin("https://a.example"), "https://b.example", 1],
  ["taken away by an empty one", origin(""), origin("https://a.example"), "", 1],
])("an origin that is %s", (_, env, last, used, notes) => {
  const found = settingsFor(env, last && { OFFLINE: "", ...last });
  expect([found.settings.SITE_ORIGIN, found.notes.length]).toEqual([used, notes]);
});
