import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Registry } from "@/lib/content/registry.ts";
import { articleComponents } from "./article-components.tsx";
import { RegistryContext } from "./registry-context.tsx";

const { p: P, li: Li, Fact } = articleComponents;
const days = { checkedOn: "2026-11-22", expiresOn: "2027-05-22", checked: "official" };
const registry = {
  contacts: {},
  emergency: {},
  facts: {
    refund: { value: "三天内退", source: "某某办法第八条", ...days },
    limit: { value: "每天一千元", source: "某某通知", caution: "以界面为准", ...days },
    ours: { value: "看公告", caution: "各家不同", ...days },
  },
} as unknown as Registry;
const text = (node: React.ReactNode): string =>
  renderToStaticMarkup(<RegistryContext value={registry}>{node}</RegistryContext>).replace(/<(?!\/?small)[^>]*>/g, "");

it("names sources below the paragraph, each once, and leaves its sentences whole", () => {
  const written = text(
    <P>
      钱会退：
      <strong>
        <Fact id="refund" />
      </strong>
      。限额：
      <Fact id="limit" />。<Fact id="refund" />。
    </P>,
  );
  const [sentences, ...sources] = written.split(/<small[^>]*>/);
  expect(sentences).toBe("钱会退：三天内退。限额：每天一千元。三天内退。");
  expect(sources).toEqual([
    "依据：某某办法第八条，2026-11-22 核对</small>",
    "以界面为准。依据：某某通知，2026-11-22 核对</small>",
  ]);
});

it("leaves the caution of what only we say where it is said", () => {
  expect(
    text(
      <Li>
        多久：
        <Fact id="ours" />。
      </Li>,
    ),
  ).toBe("多久：看公告（各家不同）。");
});

it("gives a paragraph inside an item its own sources", () => {
  const written = text(
    <Li>
      <P>
        <Fact id="refund" />。
      </P>
    </Li>,
  );
  expect(written.match(/依据/g)).toHaveLength(1);
});

it("keeps the source with the statement where no paragraph could show it", () => {
  expect(text(<Fact id="refund" />)).toContain("（某某办法第八条，2026-11-22 核对）");
});
