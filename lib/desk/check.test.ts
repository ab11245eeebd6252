import { describe, expect, it } from "vitest";
import { contentWith } from "../content/check/fixture.ts";
import { formatProblem } from "../content/check/problem.ts";
import { readReplies } from "./check.ts";
import { markReviewed, reviewLines, reviewOverview } from "./review.ts";

const lock = JSON.stringify({
  "failures/disconnect": "101",
  "failures/disconnect#do-now": "101-1",
  "failures/disconnect#check-bill": "101-2",
});
const good = {
  at: "failures/disconnect#do-now",
  title: "断线",
  text: "{称呼}，先看账单里有没有刚才那一笔扣款。没看清以前，不付第二次。",
  owner: "编辑部",
  reviewedOn: "2026-11-22",
  reviewBy: "2027-05-22",
};

function filesWith(entry: Record<string, unknown>, more: Record<string, string> = {}) {
  const lines = Object.entries({ ...good, ...entry })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
  const yaml = `# 注释\nfirst:\n${lines.join("\n")}\n`;
  return contentWith({ "content/replies.yaml": yaml, "content/codes.lock.json": lock, ...more });
}

const problems = (entry: Record<string, unknown>): string[] =>
  readReplies(filesWith(entry)).problems.map(formatProblem);

describe("the check of replies.yaml", () => {
  it("finds nothing in a good template, nor where there is no such file", () => {
    expect(problems({})).toEqual([]);
    expect(readReplies(contentWith({})).problems).toEqual([]);
  });

  it.each([
    [
      "an unknown section",
      { at: "failures/disconnect#do-nwo" },
      "failures/disconnect#do-nwo 没有编号；是不是想写 failures/disconnect#do-now？",
    ],
    ["an address that is none", { at: "/failures/disconnect" }, "写成 文件夹/slug"],
    ["a missing field", { owner: undefined }, "owner"],
    ["a misspelt field", { reviewdOn: "2026-11-22" }, "reviewdOn"],
    [
      "an unknown placeholder",
      { text: `{姓名}，先看账单。${good.text}` },
      "没有“{姓名}”这个占位符；可用的：{称呼}、{订单尾号}、{有人联系过}、{没人联系过}、{钱还没出去}",
    ],
    [
      "a sentence that goes with the order number",
      { text: `尾号 {订单尾号} 的这一笔钱款在银行和钱包两边的账单和明细里都要仔细看一看再说。${good.text}` },
      "放进单独的短句",
    ],
    [
      "an order for emergencies of its own",
      { text: `${good.text}被骗的先挂失银行卡，再报警。` },
      "自己写了出事的先后；换成占位符，例如 {有人联系过}",
    ],
    ["a request for a code", { text: `${good.text}请把验证码发给我们。` }, "在要保密的东西"],
    ["a promise", { text: `${good.text}钱马上到账。` }, "是做不到的保证"],
    ["a number outside the registry", { text: `${good.text}打 95599 问一声。` }, "号码"],
    ["a filler", { text: `${good.text}请耐心等待。` }, "不用“耐心等待”"],
    [
      "advice to pay again unchecked",
      { text: "{称呼}，换张卡付就好了，这样做多半能成。付完以后把页面截下来，再来告诉我一声结果。" },
      "叫人再付，前面没说先查账单",
    ],
    [
      "one sentence",
      { text: "{称呼}，先看账单里有没有刚才那一笔扣款，没看清以前不付第二次，也不换卡。" },
      "至少写两句",
    ],
    ["a hash by hand", { hash: "abc" }, "不用手写"],
    ["a review before it was reviewed", { reviewBy: "2026-01-01" }, "早于 reviewedOn"],
  ])("refuses %s, and says how to mend it", (_, entry, message) => {
    const found = problems(entry).join("\n");
    expect(found).toMatch(/^content\/replies\.yaml:\d+ {2}first/);
    expect(found).toContain(message);
  });
});

describe("a review", () => {
  const files = filesWith({});
  const text = files.find(({ path }) => path === "content/replies.yaml")?.text ?? "";
  const reviewed = markReviewed(text, ["first"], readReplies(files), "2026-08-31");
  const after = filesWith({}, { "content/replies.yaml": reviewed });

  it("writes hash and days, and leaves comments and words as they are", () => {
    expect(reviewed).toContain("# 注释\nfirst:");
    expect(reviewed).toContain(good.text);
    expect(reviewed).toMatch(/reviewedOn: "?2026-08-31"?\n\s+reviewBy: "?2027-02-28"?\n\s+hash: "?[0-9a-f]{16}"?\n/);
    expect(readReplies(after).problems).toEqual([]);
  });

  it("is over until the section's text changes", () => {
    expect(reviewOverview(after, "2026-11-22")).toBe("客服模板，待复核 0，共 1");
    const failure = after.find(({ path }) => path === "content/failures/disconnect.mdx")?.text ?? "";
    const changed = after.map((file) =>
      file.path === "content/failures/disconnect.mdx"
        ? { ...file, text: failure.replace("打开账单，问", "先打开账单，问") }
        : file,
    );
    expect(changed).not.toEqual(after);
    expect(reviewOverview(changed, "2026-11-22")).toMatch(/待复核 1，共 1\n {2}待复核：那一节改过 .* first /);
  });

  it("is over too when what stands below a subheading of the section changes, not when the next section does", () => {
    const withBelow = (text: string) =>
      after.map((file) =>
        file.path === "content/failures/disconnect.mdx"
          ? { ...file, text: file.text.replace("## 屏幕上的提示", `${text}\n\n$&`) }
          : file,
      );
    const below = withBelow("### 小标题 [#below]\n\n改过的话。");
    expect(reviewOverview(below, "2026-11-22")).toContain("待复核 1，共 1");
    const another = withBelow("## 另一节 [#another]\n\n改过的话。");
    expect(another).not.toEqual(after);
    expect(reviewOverview(another, "2026-11-22")).toContain("待复核 0，共 1");
  });

  it("is due when its day is over, and missing before the first one", () => {
    expect(reviewLines(readReplies(after), "2027-03-01")[0]).toMatch(/^待复核：过了日期/);
    expect(reviewLines(readReplies(files), "2026-11-22")[0]).toMatch(/^待复核：那一节改过/);
  });
});
