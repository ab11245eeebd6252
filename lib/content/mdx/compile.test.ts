import { expect, it } from "vitest";
import { compileMdx } from "./compile.ts";

it("takes the id at a heading's end for its id, and marks beside Chinese for marks", async () => {
  const code = await compileMdx("## 先看账单 [#bill]\n\n**“别急。”**先查，再付。");
  expect(code).toMatch(/id: "bill",\s+children: "先看账单"/);
  expect(code).toContain('children: "“别急。”"');
});

it("asks whoever runs it what stands for the tags", async () => {
  const code = await compileMdx('<Contact id="help-110" />');
  expect(code).toContain("useMDXComponents: _provideComponents");
  expect(code).not.toMatch(/^(import|export) /m);
});

it("says where it does not parse", async () => {
  await expect(compileMdx("好。\n\n<Steps>")).rejects.toThrow("3:1-3:8");
});
