import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { loadArticles } from "../content/source.server.ts";
import { cardsOf } from "./card.ts";
import { design, type Shape, shapes } from "./design.ts";
import { draw } from "./draw.server.ts";
import { loadFont } from "./font.server.ts";
import { cardsFolder, largestBytes, makeCards, missingIn } from "./make.server.ts";
import { palette } from "./palette.ts";

const font = loadFont(process.cwd());
const cards = cardsOf(loadArticles(), () => "101");
const forms = Object.keys(shapes) as Shape[];

/** Every text of a drawn tree, line by line. */
function textsIn(box: unknown): string[] {
  const { children } = (box as { props: { children?: unknown } }).props;
  if (typeof children === "string") return [children];
  return Array.isArray(children) ? children.flatMap(textsIn) : [];
}

describe("what stands on the cards", () => {
  test("every article has a card, and the site has one", () => {
    const lasting = loadArticles().filter(({ kind }) => kind !== "notice");
    expect(cards.map(({ name }) => name)).toEqual(["site", ...lasting.map(({ url }) => url.slice(1))]);
  });

  test("the font has every character of every card, and says so when it lacks one", () => {
    expect(cards.flatMap((card) => missingIn(card, font))).toEqual([]);
    const odd = { name: "x", kind: "", title: "钱\u{20bb7}𠮷没了", answers: [], note: "ꙮ", code: "" };
    expect(missingIn(odd, font)).toEqual(["𠮷", "ꙮ"]);
  });

  test.each(forms)(
    "on the %s form stands the whole title, 非官方, the site's name, the verdict and the code",
    (shape) => {
      for (const card of cards) {
        const texts = textsIn(design(card, shape));
        const all = texts.join("");
        // What stands before a colon has a line of its own, so the colon is not drawn; spaces at a break are not either.
        const bare = (text: string) => text.replace(/：/, "").replaceAll(" ", "");
        expect(bare(all), card.name).toContain(bare(card.title));
        expect(texts, card.name).toEqual(expect.arrayContaining(["非官方", "钱包急救"]));
        for (const { question, answer } of card.answers)
          expect(texts).toEqual(expect.arrayContaining([question, answer]));
        if (card.code) expect(texts).toContain(card.code);
      }
    },
  );

  test("a failure's first answer is 钱安全吗, with the verdict's own word", () => {
    const failures = loadArticles().filter((article) => article.kind === "failure");
    for (const { url, verdict } of failures) {
      const first = cards.find(({ name }) => `/${name}` === url)?.answers[0];
      expect(first).toMatchObject({ question: "钱安全吗", answer: verdict.moneySafe.answer });
    }
  });

  test("no line begins with a punctuation mark that ends something", () => {
    const begun = cards.flatMap((card) => forms.flatMap((shape) => textsIn(design(card, shape))));
    expect(begun.filter((line) => /^[，。、：；？！）”]/.test(line))).toEqual([]);
  });

  test("the colours are those of the site", () => {
    const sheet = readFileSync("app/globals.css", "utf8");
    for (const [name, value] of Object.entries(palette)) expect(sheet).toContain(`--color-${name}: ${value};`);
  });
});

describe("the images", () => {
  const longest = cards.toSorted((a, b) => b.title.length + b.note.length - a.title.length - a.note.length).slice(0, 2);

  test.each(forms)("the %s form has its size, fits its bytes, and is the same each time", async (shape) => {
    const { width, height } = shapes[shape];
    for (const card of longest) {
      const [png, again] = [await draw(card, shape, font), await draw(card, shape, font)];
      expect(await sharp(png).metadata()).toMatchObject({ format: "png", width, height, isPalette: true });
      expect(png.length).toBeLessThanOrEqual(largestBytes);
      expect(png.equals(again)).toBe(true);
    }
  });
});

describe("the folder of images", () => {
  const root = mkdtempSync(join(tmpdir(), "cards-"));
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const [site, one, two] = [cards[0], cards[1], cards[2]] as [(typeof cards)[0], (typeof cards)[0], (typeof cards)[0]];
  const make = (list: typeof cards) => makeCards(root, list, () => undefined);
  const drawn = () =>
    readdirSync(join(root, cardsFolder), { recursive: true })
      .map(String)
      .filter((f) => f.endsWith("png"));

  test("only what changed is drawn again, and what is gone is removed", async () => {
    expect(await make([site, one])).toEqual({ all: 4, drawn: 4 });
    expect(await make([site, one])).toEqual({ all: 4, drawn: 0 });
    expect(await make([site, { ...one, code: "102" }])).toEqual({ all: 4, drawn: 2 });
    expect(await make([site, two])).toEqual({ all: 4, drawn: 2 });
    expect(drawn().toSorted()).toEqual(
      [`${two.name}-square.png`, `${two.name}.png`, "site-square.png", "site.png"].toSorted(),
    );
  });

  test("an interrupted run leaves nothing that counts as drawn, and nothing that is never removed", async () => {
    const interrupted = (list: typeof cards) => {
      let said = 0;
      return makeCards(root, list, () => {
        said += 1;
        if (said === 2) throw new Error("interrupted");
      });
    };
    await make([site, one]);
    await expect(interrupted([site, { ...one, code: "102" }])).rejects.toThrow("interrupted");
    expect(await make([site, one])).toEqual({ all: 4, drawn: 2 });
    await expect(interrupted([site, one, two])).rejects.toThrow("interrupted");
    await make([site, one]);
    expect(drawn().filter((file) => file.startsWith(two.name))).toEqual([]);
  });

  test("an image that was lost is drawn again", async () => {
    await make([site]);
    rmSync(join(root, cardsFolder, "site.png"));
    expect((await make([site])).drawn).toBe(1);
    writeFileSync(join(root, cardsFolder, ".drawn.json"), "{half");
    expect((await make([site])).drawn).toBe(2);
    expect(statSync(join(root, cardsFolder, "site.png")).size).toBeGreaterThan(1000);
  });

  test("a character without a shape, and a title without room, are refused by name", async () => {
    await expect(make([{ ...one, title: "ꙮ 没了" }])).rejects.toThrow(`content/${one.name}.mdx：分享图的字体没有“ꙮ”`);
    await expect(make([{ ...one, title: "长".repeat(60) }])).rejects.toThrow("放不进分享图");
  });
});
