import { describe, expect, it } from "vitest";
import { codeOf, codesFrom } from "../codes/lookup.ts";
import type { Article } from "../content/article.ts";
import { refOf } from "../content/articles.ts";
import { articleAnswer, articleSlugs, articlesAnswer } from "./articles.ts";
import { codedAnswer, codesAnswered } from "./coded.ts";
import { contactsAnswer, contactsOf } from "./contacts.ts";
import { realSource } from "./fixture.ts";
import { noticesAnswer } from "./notices.ts";
import { codedSchema } from "./schemas.ts";

const source = realSource();

describe("articles", () => {
  it("are all listed and all answered: making an answer validates it", () => {
    const slugs = articleSlugs(source);
    expect(articlesAnswer(source).articles.map(({ slug }) => slug)).toEqual(slugs);
    for (const slug of slugs) expect(articleAnswer(source, slug)?.slug).toBe(slug);
  });

  it("may not share a slug over kinds, since an address names the slug alone", () => {
    const [first] = source.articles as [Article];
    const twin = { ...first, kind: "guide", url: "/guides/x" } as Article;
    expect(() => articleSlugs({ ...source, articles: [first, twin] })).toThrow(/content\/failures\/.+ 同名/);
  });

  it("bring the contacts that verdict and text name, each once", () => {
    const { contacts, verdict, sections } = articleAnswer(source, "disconnect") ?? {};
    const named = new Set([...(verdict?.contact.via ?? []), ...(sections ?? []).flatMap((s) => s.contacts)]);
    expect(contacts?.map(({ id }) => id)).toEqual([...named]);
    expect(named).toContain("carrier");
  });

  it("bring every warning, the standard ones with their words", () => {
    const emergency = articleAnswer(source, "stolen-emergency");
    expect(emergency?.warnings.map(({ title }) => title)).toContain("这些谁要都不给");
  });

  it("say what a prompt means before its body, and where it is gone into", () => {
    const prompt = source.articles.find(({ kind }) => kind === "prompt") as Article<"prompt">;
    const answer = articleAnswer(source, prompt.slug);
    expect(answer?.lead).toEqual([prompt.means, `第一步：${prompt.firstStep}`]);
    expect(answer?.answeredIn).toBe(`https://example.org/${prompt.answeredIn}`);
  });

  it.each(["", "nope", "constructor", "__proto__", "failures/disconnect", "../disconnect", "DISCONNECT"])(
    "do not answer %j",
    (slug) => expect(articleAnswer(source, slug)).toBeUndefined(),
  );
});

describe("codes", () => {
  it("are all answered", () => {
    const codes = codesAnswered(source);
    expect(codes.length).toBeGreaterThan(900);
    for (const code of codes) expect(codedAnswer(source, code)).toMatchObject({ code, state: "live" });
  });

  it("of a step answer with its whole section: pay again never stands without the bill", () => {
    const step = codedAnswer(source, "101-8");
    expect(step).toMatchObject({
      part: "step",
      partId: "pay-again",
      section: { code: "101-5", anchor: "mid-payment" },
    });
    expect(step?.section?.steps.map(({ id }) => id)).toEqual(["already-paid", "still-unknown", "pay-again"]);
  });

  it("of an article answer with its head and verdict", () => {
    const whole = codedAnswer(source, "101");
    expect(whole).toMatchObject({ part: "article", partId: "", section: null, article: { slug: "disconnect" } });
    expect(whole?.verdict?.payAgain.answer).toBe("先别");
  });

  const changed = (redirects: Parameters<typeof codesFrom>[1]) =>
    realSource({ codes: codesFrom(source.codes.lock, redirects) });

  it("of what was replaced answer with the successor", () => {
    const moved = changed({ "failures/disconnect#mid-payment": { successor: "failures/login-failure" } });
    expect(codedAnswer(moved, "101-5")).toMatchObject({
      state: "moved",
      movedTo: "https://example.org/failures/login-failure",
      article: { slug: "login-failure" },
      part: "article",
    });
  });

  it("of what is gone say what happened, in the same shape", () => {
    const gone = changed({ "failures/disconnect#mid-payment": { tombstone: "这一节撤下了。" } });
    const answer = codedAnswer(gone, "101-5");
    expect(answer).toMatchObject({ state: "gone", gone: "这一节撤下了。", movedTo: null, section: null });
    expect(Object.keys(answer ?? {}).sort()).toEqual(Object.keys(codedSchema.shape).sort());
  });

  it.each([
    "",
    "100",
    "101-",
    "101-0",
    "0101",
    "１０１",
    "101-5/../101",
    "__proto__",
    "constructor",
    "101-5\n",
    "9".repeat(50),
  ])("never given out are not answered: %j", (code) => expect(codedAnswer(source, code)).toBeUndefined());
});

describe("a section that has subsections", () => {
  const parent = source.articles
    .flatMap((article) => article.sections.map((section, at) => ({ article, section, next: article.sections[at + 1] })))
    .find(({ section, next }) => !section.text && next?.level === 3);
  const code = codeOf(source.codes, refOf(parent?.article as Article), parent?.section.id ?? "") ?? "";

  it("is answered with them: alone it may be a heading and nothing else", () => {
    const answer = codedAnswer(source, code);
    expect(answer?.section?.text).toBe("");
    expect(answer?.below.length).toBeGreaterThan(1);
    expect(answer?.below.every(({ level, text }) => level === 3 && text)).toBe(true);
  });

  it("is alone where it has none", () => expect(codedAnswer(source, "101-5")?.below).toEqual([]));
});

describe("contacts", () => {
  it("are the whole registry, with its dates", () => {
    const { total, contacts } = contactsAnswer(source);
    expect(total).toBe(Object.keys(source.contacts).length);
    expect(contacts.every(({ checkedOn, expiresOn }) => checkedOn < expiresOn)).toBe(true);
  });

  it("that the registry lacks are left out", () => {
    expect(contactsOf(source, ["constructor", "in-app", "in-app"]).map(({ id }) => id)).toEqual(["in-app"]);
  });
});

describe("notices", () => {
  const notice = (slug: string, from: string, until: string) =>
    ({
      ...{ kind: "notice", slug, title: "系统维护", description: "维护", wallet: "icbc", scope: ["disconnect"] },
      ...{ source: "公告", from, until, updatedOn: from },
    }) as unknown as Article;

  it("are those not over, the earliest first; the last day counts", () => {
    const all = [
      notice("later", "2026-12-01", "2026-12-02"),
      notice("over", "2026-11-01", "2026-11-21"),
      notice("today", "2026-11-20", "2026-11-22"),
    ];
    expect(noticesAnswer(all, "2026-11-22").notices.map(({ slug }) => slug)).toEqual(["today", "later"]);
  });

  it("are an empty list when there are none", () => {
    expect(noticesAnswer([], "2026-11-22")).toEqual({ total: 0, notices: [] });
  });
});
