import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { abridged } from "./example.ts";
import { withCompleteLinks, withOutwardLinks } from "./links.ts";
import { openSearchDescription } from "./opensearch.ts";

describe("links of rendered sections", () => {
  it("are completed where they are ours, and only there", () => {
    expect(withCompleteLinks('<a href="/faq/x">x</a><a href="tel:110">110</a> href=&quot;/y', "https://a.cn")).toBe(
      '<a href="https://a.cn/faq/x">x</a><a href="tel:110">110</a> href=&quot;/y',
    );
  });

  it("leave the frame they are shown in", () => {
    expect(withOutwardLinks('<a class="c" href="/x">x</a>')).toBe(
      '<a target="_blank" rel="noopener" class="c" href="/x">x</a>',
    );
    expect(withOutwardLinks('<a href="tel:110">110</a>')).toBe('<a href="tel:110">110</a>');
  });
});

describe("an abridged answer", () => {
  it("keeps its shape: lists and long texts are cut, null and false stay", () => {
    const long = "😀".repeat(90);
    expect(abridged({ a: [1, 2], b: long, c: null, d: false, e: [] })).toEqual({
      ...{ a: [1], b: `${"😀".repeat(80)}…`, c: null, d: false, e: [] },
    });
  });
});

describe("the OpenSearch description", () => {
  const xml = openSearchDescription("https://example.org");

  it("is well-formed, and its template asks the search page with the typed words alone", () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
    const { OpenSearchDescription: description } = parser.parse(xml);
    expect([...description.ShortName].length).toBeLessThanOrEqual(16); // the specification's limit
    expect(description.Url[0]).toMatchObject({
      type: "text/html",
      template: "https://example.org/search?q={searchTerms}",
    });
  });
});
