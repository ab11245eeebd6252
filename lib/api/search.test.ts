import { expect, it } from "vitest";
import { realIndex } from "../search/fixtures/index.server.ts";
import { golden } from "../search/golden.ts";
import { searchSchema } from "./schemas.ts";
import { searchAnswer } from "./search.ts";

const { index } = realIndex();

it("every answer to a golden query is what the schema says, in its order: no answer is looked at when it is sent", () => {
  for (const { query } of [...golden, { query: "钱被骗光了，不想活了" }]) {
    const answer = searchAnswer(index, query, { limit: 20 });
    expect(JSON.stringify(answer)).toBe(JSON.stringify(searchSchema.parse(answer)));
  }
});
