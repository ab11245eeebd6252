import { describe, expect, it } from "vitest";
import { loadCodes } from "./codes.server.ts";
import { codeOf, resolveCode } from "./lookup.ts";

describe("the site's own codes", () => {
  it("give the five named failures 101 to 105", () => {
    const five = ["disconnect", "login-failure", "payment-failure", "balance-anomaly", "account-locked"];
    expect(five.map((slug) => codeOf(loadCodes(), `failures/${slug}`))).toEqual(["101", "102", "103", "104", "105"]);
  });

  it("all lead somewhere", () => {
    const codes = loadCodes();
    for (const code of codes.byCode.keys()) expect(resolveCode(codes, code).kind).not.toBe("unknown");
  });
});
