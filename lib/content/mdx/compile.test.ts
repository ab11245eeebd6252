import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compileMdx } from "./compile.ts";
import { nodesOf } from "./compiled-body.ts";
import { parseMdx } from "./parse.ts";

it("takes the id at a heading's end for its id, and marks beside Chinese for marks", async () => {
  const { code } = await compileMdx("## 先看账单 [#bill]\n\n**“别急。”**先查，再付。");
  expect(code).toMatch(/id: "bill",\s+children: "先看账单"/);
  expect(code).toContain('children: "“别急。”"');
});

it("asks whoever runs it what stands for the tags", async () => {
  const { code } = await compileMdx('<Contact id="help-110" />');
  expect(code).toContain("useMDXComponents: _provideComponents");
  expect(code).not.toMatch(/^(import|export) /m);
});

it("says where it does not parse", async () => {
  await expect(compileMdx("好。\n\n<Steps>")).rejects.toThrow("3:1-3:8");
});

it("keeps the tree that the parser makes of each article, without places", async () => {
  const files = globSync("content/*/*.mdx").filter((_, at) => at % 6 === 0);
  expect(files.length).toBeGreaterThan(20);
  const odd = '# a\n\n<Fact id="x" /> <Fact id="y" />\n\n- [ ] b\n\n**“c。”**d\n\n[e](/f "g") data position';
  for (const body of [odd, "", ...files.map((file) => readFileSync(file, "utf8").replace(/^---[\s\S]*?\n---\n/, ""))]) {
    const plain = JSON.parse(
      JSON.stringify(parseMdx(body).children, (key, value) => (/^(position|data)$/.test(key) ? undefined : value)),
    );
    expect(nodesOf(await compileMdx(body))).toEqual(plain);
  }
});
