import { beforeAll, describe, expect, it } from "vitest";
import { derive } from "../publish/derive.ts";
import { loadTable } from "./bundle.server.ts";
import type { Documents } from "./table.ts";

let table: Documents;
let addresses: string[];
beforeAll(async () => {
  table = await loadTable(process.cwd());
  addresses = [...table.addresses()];
}, 60_000);

const bodyAt = (address: string) => table.make(address)?.body ?? "";

describe("an answer that is derived from another one's file", () => {
  it("is, for every step and message of the site, the very text that would be made for it", () => {
    const derived = addresses.filter((address) => table.derived(address));
    expect(derived.length).toBeGreaterThan(1000);
    const wrong = derived.filter((address) => {
      const { from, edits } = table.derived(address) ?? { from: "", edits: [] };
      return derive(bodyAt(from), { edits }) !== bodyAt(address);
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it("is derived in one step, from an answer of the same kind", () => {
    const kindOf = (address: string) => address.replace(/[\d-]+(?=(\.md)?$)/, "*");
    for (const address of addresses) {
      const { from } = table.derived(address) ?? {};
      if (!from) continue;
      expect([table.derived(from), kindOf(from)]).toEqual([undefined, kindOf(address)]);
    }
  });

  it("never stands for a section or an article that has a code of its own", () => {
    for (const address of ["/embed/101", "/embed/101-5", "/api/v1/sections/101-5", "/s/101-5.md", "/s/101"]) {
      expect([address, table.derived(address)]).toEqual([address, undefined]);
    }
    expect(table.derived("/api/v1/sections/101-8")?.from).toBe("/api/v1/sections/101-5");
  });
});

describe("the table", () => {
  it("names no address twice, and makes something of each", () => {
    expect(addresses.length).toBe(new Set(addresses).size);
    const lost = addresses.filter((address) => address !== "/api/v1/openapi.json" && !table.make(address));
    expect(lost).toEqual([]);
  });

  it.each([
    "/s/999-9",
    "/s/101-",
    "/s/constructor",
    "/s/",
    "/s/101/",
    "/s/１０１",
    "/embed/__proto__",
    "/embed/failures/disconnect",
    "/api/v1/sections/101-8/",
    "/api/v1/articles/nope",
    "/failures/nope.md",
    "/notices/example.md",
    "/desk/preview/../disconnect.json",
    "/failures/disconnect",
    "/",
  ])("has nothing at %s", (address) => {
    expect(table.make(address)).toBeUndefined();
  });
});
