import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nextPage } from "./fixtures/next-page.ts";
import { publishPage } from "./page.ts";

const digest = (text: string) => createHash("sha256").update(text).digest("base64");
const publish = (
  { css = "body{margin:0}", ...parts }: Parameters<typeof nextPage>[0] & { css?: string },
  hydrated = false,
) => publishPage(nextPage(parts), { hydrated, digest, sheet: () => `${css}\n` });

describe("a published reading page", () => {
  it("holds its text and nothing of the framework", () => {
    const body = "<main><h1>断线</h1><!--$--><p>先查<!-- -->账单</p><!--/$--></main>";
    const { html, problems } = publish({ body });
    expect(problems).toEqual([]);
    expect(html).toContain("<body><main><h1>断线</h1><p>先查账单</p></main></body>");
    expect(html).not.toMatch(/_next|__next|TURBOPACK|<!--|<script|data-precedence|data-href|next-size-adjust|hidden/);
  });

  it("states its charset and then its policy, within the first 1,024 bytes, before anything that loads", () => {
    const { html, policy } = publish({ head: '<link rel="icon" href="/icon.svg"/>' });
    const start = `<html lang="zh-Hans"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
    expect(html.startsWith(`<!DOCTYPE html>${start}`)).toBe(true);
    expect(start.length).toBeLessThan(1024);
  });

  it("keeps our modules, data blocks and the display script, which alone is hashed", () => {
    const display = "document.documentElement.dataset.size='large'";
    const { html, policy, problems } = publish({
      head: `<script id="display-settings">${display}</script><script type="module" src="/_assets/a-1.js"></script>`,
      body: '<script type="application/ld+json">{"@type":"WebSite"}</script>',
    });
    expect(problems).toEqual([]);
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(policy).toContain(`script-src 'self' 'sha256-${digest(display)}';`);
    expect(policy).not.toContain(digest('{"@type":"WebSite"}'));
  });

  it("says that it posts where it has a form that does, and not where it merely asks", () => {
    expect(publish({ body: '<form method="post" action="/feedback"></form>' }).posts).toBe(true);
    expect(publish({ body: '<form action="/search"></form>' }).posts).toBe(false);
  });

  it("hashes the sheet exactly as it stands in the page", () => {
    const { html, policy } = publish({ css: 'a::after{content:"</p>\\2192"}' });
    const sheet = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
    expect(policy).toContain(`style-src 'sha256-${digest(sheet)}'`);
  });

  it("is refused where its sheet would end its own element", () => {
    expect(publish({ css: 'a::after{content:"</style><script>"}' }).problems.join()).toContain(
      "its sheet cannot stand",
    );
  });

  it("keeps the line break that opens a <pre>", () => {
    expect(publish({ body: "<pre>\n\n第二行</pre>" }).html).toContain("<pre>\n\n第二行</pre>");
  });

  it("is refused when Next's scripts are not where they were", () => {
    const { problems } = publishPage("<!DOCTYPE html><html><head></head><body>文</body></html>", {
      hydrated: false,
      digest,
      sheet: () => "",
    });
    expect(problems).toEqual([
      expect.stringContaining("Next writes its pages differently now (0 scripts, 0 payloads found)"),
    ]);
  });
});

describe("what a published page must not hold", () => {
  it.each([
    ["a style attribute", '<p style="color:red">x</p>', "<p> has a style attribute"],
    ["an inline handler", '<p onclick="x()">x</p>', "<p> has an inline handler onclick"],
    ["an unlisted inline script", "<script>alert(1)</script>", "that lib/publish/rules.ts does not list: “alert(1)”"],
    ["an inline module", '<script type="module">alert(1)</script>', "does not list"],
    [
      "a display script too long",
      `<script id="display-settings">${"x".repeat(301)}</script>`,
      "has 301 bytes, more than the 300",
    ],
    ["a display script twice", '<script id="display-settings">1</script>'.repeat(2), "stands twice"],
    [
      "a script from elsewhere",
      '<script src="https://cdn.example/x.js"></script>',
      "points to “https://cdn.example/x.js”",
    ],
    ["a script outside /_assets/", '<script src="/x.js"></script>', "is not one of our modules"],
    ["a picture from elsewhere", '<img src="//cdn.example/x.png" alt="">', "points to “//cdn.example/x.png”"],
    [
      "a picture set from elsewhere",
      '<img srcset="/a.png 1x, https://cdn.example/b.png 2x" alt="">',
      "outside this site",
    ],
    ["a picture inside its address", '<img src="data:image/png;base64,AA" alt="">', "points to “data:"],
    ["a link in backslashes", '<a href="/\\evil.example">x</a>', "outside this site"],
    ["a foreign link that is not of the registry", '<a href="https://evil.example">x</a>', "outside this site"],
    ["a form that sends elsewhere", '<form action="https://evil.example"></form>', "outside this site"],
    ["a preconnect", '<link rel="preconnect" href="https://cdn.example">', "outside this site"],
    ["a script address", '<a href="javascript:alert(1)">x</a>', "runs what its href holds"],
    ["an imported sheet", "<style>@import 'x.css'</style>", "loads from afar"],
    ["a base address", '<base href="/x/">', "is not allowed"],
    ["a frame with its own page", '<iframe srcdoc="x"></iframe>', "is not allowed"],
    ["a refresh", '<meta http-equiv="refresh" content="0;url=/x">', "sends the reader away"],
    ["a part React had not finished", '<template id="B:0"></template>', "React had not finished"],
    [
      "a sheet left to the framework",
      '<link href="/_next/static/x.css" rel="stylesheet">',
      "still points into the framework",
    ],
    [
      "anything of it inside <noscript>",
      '<noscript><img src="https://t.example/1.gif"></noscript>',
      "outside this site",
    ],
    ["anything of it inside <template>", '<template><p style="x">x</p></template>', "has a style attribute"],
    ["anything of it inside an SVG", '<svg><use href="https://cdn.example/i.svg#a"></use></svg>', "outside this site"],
  ])("%s", (_, body, message) => {
    expect(publish({ body }).problems.join("\n")).toContain(message);
  });

  it.each([
    '<a href="https://www.icbc.com.cn" rel="external noopener">工行</a>',
    '<a href="tel:95588">95588</a>',
    '<a href="/failures/disconnect#check-bill">断线</a>',
    '<link rel="canonical" href="https://example.org/">',
    '<meta property="og:image" content="https://example.org/card.png">',
    '<img src="/icon.svg" alt="">',
    "<p>网址写成 https://example.org 这样。</p>",
    '<form action="/search"><input name="q" value="https://evil.example"></form>',
  ])("is not %s", (body) => {
    expect(publish({ body }).problems).toEqual([]);
  });
});

describe("a page that is hydrated", () => {
  it("keeps React's markers, and nothing of the framework", () => {
    const { html, policy, problems } = publish({ body: "<main>编号 <!-- -->101</main>" }, true);
    expect(problems).toEqual([]);
    expect(html).toContain("编号 <!-- -->101");
    expect(html).not.toMatch(/_next|__next_f/);
    expect(policy).not.toContain(digest("(self.__next_f=self.__next_f||[]).push([0])"));
  });
});
