import { describe, expect, it } from "vitest";
import { headDocument } from "./document.ts";
import { realIndex } from "./fixtures/index.server.ts";
import { parseHead, printHead } from "./index-file.ts";

describe("the file of the first tier", () => {
  it("gives back what was printed, the place of every saying among it", () => {
    const { head } = realIndex();
    expect(parseHead(printHead(head))).toEqual(head);
  });
});

describe("the places of sayings", () => {
  const said = (id: string) => ({ id, says: "网络超时" });
  const document = headDocument({
    kind: "failure",
    slug: "disconnect",
    title: "断线",
    short: "断线",
    description: "",
    saidAs: [
      { at: "article", says: ["老掉线"] },
      { at: "mid-payment", says: ["付到一半没反应了"] },
      { at: "still-unknown", says: ["账单打不开"] },
      { at: "timeout", says: ["老说超时"] },
    ],
    sections: [
      { id: "do-now", heading: "先看账单", text: "", prompts: [], steps: [{ id: "check-bill" }] },
      { id: "mid-payment", heading: "付到一半", text: "", prompts: [], steps: [{ id: "still-unknown" }] },
      { id: "on-screen", heading: "提示", text: "", prompts: [said("timeout")], steps: [] },
    ],
  });

  it("are sections and prompts: a step alone would say pay again without look at the bill", () => {
    expect(document.saidAs.map(({ text, anchor }) => [text, anchor])).toEqual([
      ["断线", ""],
      ["老掉线", ""],
      ["付到一半没反应了", "mid-payment"],
      ["账单打不开", "mid-payment"],
      ["老说超时", "timeout"],
    ]);
  });
});
