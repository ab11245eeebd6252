import { kinds } from "./fixtures/site.ts";
import { expect, searchBox, test } from "./fixtures/test.ts";

// What a screen reader is told, kept for eight kinds of page: landmarks, names, order. What editors write is left open.

const head = `
- banner:
  - link "跳到正文"
  - link "钱包急救 非官方"
  - button "大字"
  - group: 菜单
`;

const trees: readonly (readonly [address: string, tree: string])[] = [
  [
    kinds.home,
    `
- main:
  - heading [level=1]
  - search:
    - searchbox "出了什么问题"
    - button "搜索"
  - navigation "从哪里开始":
    - list:
      - listitem:
        - link /^钱被盗、被骗/
      - listitem:
        - link "付款"
    - list:
      - listitem:
        - link "自助排查"
  - region "先守住这三条":
    - list "现在就打":
      - listitem:
        - link /^110/
  - region "付款和转账":
    - heading "付款和转账" [level=2]
    - list
`,
  ],
  [
    kinds.failure,
    `
- navigation "当前位置":
  - list:
    - listitem:
      - link "钱包急救"
    - listitem:
      - link "故障"
    - listitem
- main:
  - heading [level=1]
  - region "急救卡":
    - paragraph:
      - text: /急救卡 编号/
    - term: 钱安全吗
    - definition:
      - strong: /^(安全|一般安全|需要核对|有风险)$/
    - term: 能再付吗
    - definition:
      - strong: /^(可以|先别|不要)$/
    - term: 要等多久
    - definition
    - term: 找谁
    - definition:
      - link
  - navigation "本页内容":
    - group
  - article:
    - heading [level=2]
    - list:
      - listitem:
        - button /^做完了：/
`,
  ],
  [
    kinds.guide,
    `
- main:
  - heading [level=1]
  - region "先打哪个电话":
    - list "现在就打":
      - listitem:
        - link /^110/
  - article
`,
  ],
  [
    "/faq",
    `
- main:
  - heading "常见问题" [level=1]
  - navigation "跳到":
    - list:
      - listitem:
        - link /^被盗、安全和投诉/
  - region "被盗、安全和投诉":
    - list:
      - listitem:
        - link
`,
  ],
  [
    "/terms",
    `
- main:
  - heading "术语" [level=1]
  - navigation "跳到":
    - list:
      - listitem:
        - link "B"
  - region "B":
    - term
    - definition
`,
  ],
  [
    "/check/stolen/no",
    `
- main:
  - region "最像哪一种？":
    - heading "最像哪一种？" [level=1]
    - list "最像哪一种？":
      - listitem:
        - link
  - region "你答过的":
    - group: /你答过的 1 问/
  - region "都不对？"
`,
  ],
  [
    "/verify",
    `
- main:
  - heading "号码核对" [level=1]
  - textbox "粘贴号码、网址，或整条短信"
  - status
  - region "报警求助"
`,
  ],
  [
    "/report",
    `
- main:
  - heading "报障信息单" [level=1]
  - textbox "哪个钱包或哪家银行"
  - group "它是哪一类":
    - radio
  - group "出了什么事":
    - radio
`,
  ],
];

for (const [address, tree] of trees)
  test(`${address} is told in order, with its names`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("large-text button")).toBeVisible();
    await expect(page.locator("body")).toMatchAriaSnapshot(head);
    await expect(page.locator("body")).toMatchAriaSnapshot(tree);
    // No list without entries, no sign read out beside its word, at most one place that speaks by itself.
    const told = await page.locator("body").ariaSnapshot();
    expect(told.split("\n").filter((line) => /^\s*- list( ".*")?$/.test(line))).toEqual([]);
    expect(told).not.toMatch(/[○△✕›✚]/);
    expect(told.match(/- (status|alert)\b/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

test("answers while typing are one list of options and one status", async ({ page }) => {
  await page.goto(kinds.home);
  const { box, field, options } = searchBox(page);
  await field.fill("付款失败");
  await expect(options.first()).toBeVisible();
  const told = await box.ariaSnapshot();
  expect(told.match(/- listbox/g)).toHaveLength(1);
  expect(told).not.toMatch(/[○△✕]/);
});

for (const [width, items] of [
  [390, "菜单"],
  [1280, "主导航"],
] as const)
  test(`six ways in lead from every page, and the one that is open is marked, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(kinds.failure);
    if (width < 700) await page.locator(".menu summary").click();
    const nav = page.getByRole("navigation", { name: items, exact: true });
    for (const name of ["故障", "提示语", "钱包", "排查", "核对", "报障"])
      await expect(nav.getByRole("link", { name, exact: true })).toBeVisible();
    await expect(nav.locator("[aria-current]")).toHaveText(["故障"]);
    await expect(page.getByRole("navigation", { name: width < 700 ? "主导航" : "菜单" })).toHaveCount(0);
  });

test("on a phone the contents stay at the top, name the section that is read, and fold once an entry is chosen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(kinds.failure);
  const bar = page.locator(".toc summary");
  await bar.click();
  const entry = page.getByRole("navigation", { name: "本页内容" }).getByRole("link").nth(2);
  const heading = (await entry.textContent()) ?? "";
  await entry.click();
  await expect(page.locator(":target")).toContainText(heading);
  await expect(page.locator(".toc details")).not.toHaveAttribute("open");
  await expect(bar).toBeInViewport({ ratio: 1 });
  await expect(bar).toHaveAttribute("data-here", heading);
  const [below, target] = await Promise.all([bar.boundingBox(), page.locator(":target").boundingBox()]);
  expect(target?.y ?? 0).toBeGreaterThanOrEqual((below?.y ?? 0) + (below?.height ?? 0));
});

for (const width of [320, 1280])
  test(`what is pressed is at least 44 px high, links inside sentences aside, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const address of [kinds.home, kinds.failure, kinds.guide, "/check/stolen/no", "/report", "/verify", "/faq"]) {
      await page.goto(address);
      await expect(page.locator("large-text button")).toBeVisible();
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("a[href], button, summary, select, textarea, input:not([type=radio])")]
          // A row that is pressed as a whole, a code that stands beside a heading for a mouse, a link in running text.
          .filter((one) => !one.closest(".skip, .article-list, .prose code-link, .reviewed"))
          .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== "inline")
          .map((one) => ({ what: one.outerHTML.slice(0, 60), height: one.getBoundingClientRect().height }))
          .filter(({ height }) => height < 43.5),
      );
      expect(small, address).toEqual([]);
    }
  });
