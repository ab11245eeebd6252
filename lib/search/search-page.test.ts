import { describe, expect, it } from "vitest";
import { readSearchPage } from "./search-page.ts";

const field = '<input class="x" name="q" required=""/>';
const options = '<option value="faq">问</option><option value="alipay">支付宝</option>';
const results = "<search-results>先看这里</search-results>";
const sent = { q: "a\"b$&$1<'", kind: "faq", wallet: "alipay" };

describe("the search page", () => {
  it("is filled with what was sent and what was found, and nothing else changes", () => {
    const page = `<p>前</p>${field}${options}<main>${results}</main>后`;
    const fill = readSearchPage(page);
    const filled = page
      .replace('name="q"', () => 'name="q" value="a&#34;b$&#38;$1&#60;&#39;"')
      .replace("先看这里", () => "<p>$& $1 结果</p>")
      .replace('"faq"', '"faq" selected=""')
      .replace('"alipay"', '"alipay" selected=""');
    expect(fill(sent, "<p>$& $1 结果</p>")).toBe(filled);
    expect(fill({ q: "" }, "先看这里")).toBe(page.replace('name="q"', 'name="q" value=""'));
  });

  it.each([
    ["its field", results],
    ["the place of results", field],
    ["their order", results + field],
  ])("that has lost %s is refused", (_, page) => {
    expect(() => readSearchPage(page)).toThrow("no field named q with a <search-results> behind it");
  });

  it("selects only what may be one of its own values", () => {
    const fill = readSearchPage(`${field}${options}${results}`);
    expect(fill({ q: "", kind: 'faq" onfocus="x' }, "")).not.toContain("onfocus");
  });
});
