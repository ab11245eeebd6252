import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { realIndex } from "../search/fixtures/index.server.ts";
import { endpoints } from "./endpoints.ts";
import { examplesOf, searchExample } from "./example.ts";
import { fieldRows } from "./field-rows.ts";
import { realSource } from "./fixture.ts";
import { jsonSchemas, openApiDocument } from "./openapi.ts";
import { apiSchemas } from "./schemas.ts";

const source = realSource();
const examples = examplesOf(source, searchExample(realIndex().index), "2026-11-22");
const document = openApiDocument("https://example.org", examples);

describe("the OpenAPI document", () => {
  it("is one, says a validator that is not ours", async () => {
    const result = await new Validator().validate(structuredClone(document));
    expect(result).toMatchObject({ valid: true });
  });

  it("gives examples that the answers' own schemas accept, short enough to read", () => {
    for (const { id, answer } of endpoints) {
      expect(() => apiSchemas[answer].parse(examples[id]), id).not.toThrow();
      expect(JSON.stringify(examples[id]).length, id).toBeLessThan(5_000);
    }
  });

  it("names every parameter that stands in a path", () => {
    for (const { path, parameters } of endpoints) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(parameters.filter((p) => p.in === "path").map(({ name }) => name)).toEqual(inPath);
    }
  });

  it("describes every field in Chinese", () => {
    const bare = Object.entries(jsonSchemas()).flatMap(([name, schema]) =>
      fieldRows(schema)
        .filter(({ description }) => !/[\u4e00-\u9fff]/.test(description))
        .map((row) => `${name}.${row.name}`),
    );
    expect(bare).toEqual([]);
  });
});

describe("rows of fields", () => {
  it("go into nested objects and lists, and say what may be missing", () => {
    const rows = fieldRows(jsonSchemas().Verdict as never);
    expect(rows.map(({ name }) => name)).toContain("wait.source.checkedOn");
    const search = fieldRows(jsonSchemas().SearchAnswer as never).map(({ name }) => name);
    expect(search).toContain("results[].sections[].excerpt[].hit");
    const coded = fieldRows(jsonSchemas().Coded as never);
    expect(coded.find(({ name }) => name === "section")?.type).toBe("Section 或 null");
    expect(coded.find(({ name }) => name === "state")?.type).toBe("live、moved、gone");
  });
});
