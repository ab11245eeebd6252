import { describe, expect, it } from "vitest";
import { similarPaths } from "./similar.ts";

const known = new Set([
  "/",
  "/s/101-3",
  "/s/1001-3",
  "/failures",
  "/failures/disconnect",
  "/check/stolen/no.others",
  "/断",
]);
const lead = (path: string) => {
  const found = similarPaths(path).find((one) => known.has(one.path));
  return found && found.path + (found.anchor && `#${found.anchor}`);
};

describe("an address that leads nowhere is taken for the known one before", () => {
  it.each([
    ["/s/101-3。", "/s/101-3", "a sentence ends behind it"],
    ["/s/101-3，", "/s/101-3", "a clause goes on behind it"],
    ["/s/101-3（编号", "/s/101-3", "chat programs end the link at the space"],
    ["/s/101-3（编号 101-3）", "/s/101-3", "or take all of it"],
    ["/s/101-3(编号", "/s/101-3", "half width"],
    ["/s/101-3：", "/s/101-3", "a colon"],
    ["/s/101-3；", "/s/101-3", "a semicolon"],
    ["/s/101-3）。", "/s/101-3", "several marks"],
    ["/s/101-3看这里", "/s/101-3", "no space before the next word"],
    ["/s/101-3”", "/s/101-3", "it stood in quotation marks"],
    ["/s/101-3>", "/s/101-3", "mail programs quote so"],
    ["/s/101-3\u200b", "/s/101-3", "an invisible space"],
    ["/s/101-3 ", "/s/101-3", "a space"],
    ["/s/1001-3！", "/s/1001-3", "codes of four digits"],
    ["/S/101-3", "/s/101-3", "capitals of a keyboard that begins sentences"],
    ["/s/１０１－３", "/s/101-3", "full width"],
    ["/s/101—3", "/s/101-3", "a long dash"],
    ["/s/101-3/", "/s/101-3", "a slash"],
    ["/Failures/Disconnect", "/failures/disconnect", "capitals"],
    ["/failures/disconnect.html", "/failures/disconnect", "as the file is called"],
    ["/failures/disconnect.htm", "/failures/disconnect", "older still"],
    ["/failures/disconnect.HTML。", "/failures/disconnect", "several at once"],
    ["/failures/index.html", "/failures", "as folders answer"],
    ["/failures/index", "/failures", "without the ending"],
    ["/index.html", "/", "the home page's file"],
    ["/。", "/", "behind the bare address"],
    ["/failures/disconnect#mid-payment", "/failures/disconnect#mid-payment", "%23 in place of #"],
    ["/failures/disconnect#mid-payment。", "/failures/disconnect#mid-payment", "the same in a sentence"],
    ["/failures/disconnect#", "/failures/disconnect", "nothing behind it"],
    ["/check/stolen/no.others。", "/check/stolen/no.others", "addresses that hold a dot"],
    ["/断/", "/断", "a slash behind Chinese"],
  ])("%j → %s: %s", (path, expected) => {
    expect(lead(path)).toBe(expected);
  });
});

describe("an unknown address stays unknown:", () => {
  it.each([
    ["/failures/nothing-here。", "no such article"],
    ["/failures/不存在", "a folder is not meant by what is in it"],
    ["/不存在", "nor home by anything"],
    ["/s/101-35", "another code"],
    ["/s/101-", "broken off: of which section nobody can say"],
    ["/s/101-3%0d%0aLocation", "encoded twice"],
    ["/s/101-3;@evil.example", "a user part"],
    ["/s/101-3x", "letters belong to the word"],
    ["/s/101-3/x", "below a page"],
    ["/failures/disconnect/x.html", "below a page"],
    ["/evil.example", "no host"],
    [`/s/101-3${"。".repeat(400)}`, "nobody means this"],
  ])("%j: %s", (path) => {
    expect(lead(path)).toBeUndefined();
  });

  it("every guess is an address of this site", () => {
    for (const path of ["/／evil.example", "/\u200b/evil.example。", "/#//evil.example"])
      for (const { path: found } of similarPaths(path)) expect(found).toMatch(/^\/(?!\/)/);
  });
});
