import { describe, expect, test } from "vitest";
import { deployment, deploymentVariables } from "./site.server.ts";

describe("a deployment", () => {
  test("without settings has a placeholder for its origin and nothing else", () => {
    expect(deployment({})).toEqual({
      origin: "http://localhost:3000",
      originIsSet: false,
      correctionsEmail: "",
      icpNumber: "",
      feedbackOrigin: "",
      verification: {},
    });
  });

  test("takes what is set, without the spaces around it", () => {
    const made = deployment({
      SITE_ORIGIN: " https://example.org ",
      CORRECTIONS_EMAIL: "fix@example.org",
      ICP_NUMBER: "京ICP备12345678号-1",
      BAIDU_SITE_VERIFICATION: "codeva-AbC123",
      BING_SITE_VERIFICATION: "0123456789ABCDEF",
    });
    expect(made).toMatchObject({ origin: "https://example.org", originIsSet: true, icpNumber: "京ICP备12345678号-1" });
    expect(made.verification).toEqual({
      "baidu-site-verification": "codeva-AbC123",
      "msvalidate.01": "0123456789ABCDEF",
    });
  });

  test("writes an origin in lower case, and answers other letters with the form that addresses have", () => {
    expect(deployment({ SITE_ORIGIN: "HTTPS://Example.ORG:8443" }).origin).toBe("https://example.org:8443");
    expect(() => deployment({ SITE_ORIGIN: "https://钱包.example" })).toThrow(
      /照这样写：https:\/\/xn--[a-z0-9]+\.example$/,
    );
  });

  const refused: [variable: string, value: string, why: string][] = [
    ["SITE_ORIGIN", "https://example.org/", "a slash at the end would stand twice in every address"],
    ["SITE_ORIGIN", "example.org", "no scheme"],
    ["SITE_ORIGIN", "javascript:alert(1)", "no origin"],
    ["CORRECTIONS_EMAIL", "fix at example.org", "no address"],
    ["CORRECTIONS_EMAIL", "a@b.c?cc=everyone@example.org", "more than an address"],
    ["ICP_NUMBER", "12345678", "the letters are missing"],
    ["ICP_NUMBER", '京ICP备12345678号"><script>', "markup"],
    ["BAIDU_SITE_VERIFICATION", '<meta name="baidu-site-verification" content="x">', "the whole element"],
    ["SO360_SITE_VERIFICATION", "短", "no code"],
  ];
  for (const [variable, value, why] of refused) {
    test(`refuses ${variable}=${value}: ${why}`, () => {
      expect(() => deployment({ [variable]: value })).toThrow(new RegExp(`^${variable}=.*照这样写`));
    });
  }

  test("names every variable that changes what is built", () => {
    expect(deploymentVariables()).toContain("SO360_SITE_VERIFICATION");
    expect(deploymentVariables()).toContain("ICP_NUMBER");
  });
});
