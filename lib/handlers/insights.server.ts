import { createHash } from "node:crypto";
import { insightsStyle } from "@/components/insights/insights-style.ts";
import { insightsMarkup, signInMarkup } from "@/components/insights/markup.tsx";
import { resolveCode } from "../codes/lookup.ts";
import { csvOf } from "../feedback/csv.ts";
import type { Database } from "../feedback/tables.ts";
import { mondayOf, weekOf } from "../feedback/week.ts";
import { sectionsChart, weeksChart } from "../insights/charts.server.ts";
import { isPassword } from "../insights/password.server.ts";
import { markHandled, missesOf, sectionCounts } from "../insights/queries.ts";
import { reportOf } from "../insights/report.ts";
import type { Titled } from "../insights/room-data.ts";
import { type Device, findDevice, KNOWN, signIn, signOut } from "../insights/session.server.ts";
import { paths } from "../paths.ts";
import { refused } from "./feedback-answers.ts";
import type { Room, Taker } from "./room.ts";

const COOKIE = "insights";
const styleHash = createHash("sha256").update(insightsStyle).digest("base64");
const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  // Under no-referrer a form would say “Origin: null”.
  "referrer-policy": "same-origin",
  vary: "Cookie",
};

/** What an address of the room does for an editor who is signed in. */
type ForEditor = (request: Request, room: Room, editor: string, db: Database) => Promise<Response>;

const page = (html: string, status = 200, more: Record<string, string> = {}): Response =>
  new Response(html, { status, headers: { ...pageHeaders, ...more } });

const seeOther = (location: string, more: Record<string, string> = {}): Response =>
  new Response(null, { status: 303, headers: { location, ...more } });

const tokenOf = (request: Request): string =>
  new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{1,64})(?:;|$)`).exec(request.headers.get("cookie") ?? "")?.[1] ?? "";

function cookie(request: Request, token: string): string {
  const secure = request.headers.get("x-secure") ? "; Secure" : "";
  return `${COOKIE}=${token}; Path=${paths.insights}; Max-Age=${KNOWN / 1000}; HttpOnly; SameSite=Strict${secure}`;
}

/** The room is closed while nobody has a password. What another site sends is refused, whatever its cookies. */
function room(answer: (request: Request, room: Room, db: Database) => Promise<Response>): Taker {
  return async (request, open) => {
    if (open.editors.size === 0) return new Response("没有开放", { status: 404 });
    if (request.method === "POST" && !isSameSite(request)) return refused(403, true);
    try {
      return await open.storage.use((db) => answer(request, open, db));
    } catch {
      return refused(503, true, { headers: { "retry-after": "10" } });
    }
  };
}

function isSameSite(request: Request): boolean {
  const origin = request.headers.get("origin") ?? "";
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}

/** Only for editors: everyone else gets the page where they sign in. */
function forEditors(method: "GET" | "POST", answer: ForEditor): Taker {
  return room(async (request, open, db) => {
    const asked = request.method === "HEAD" ? "GET" : request.method;
    if (asked !== method) return new Response(null, { status: 405, headers: { allow: method } });
    const device = await findDevice(db, tokenOf(request), open.now());
    if (device?.signedIn && open.editors.has(device.name)) return answer(request, open, device.name, db);
    warmUp(open);
    return page(signInMarkup(""), method === "GET" ? 200 : 401);
  });
}

const takeSignIn = room(async (request, open, db) => {
  if (request.method !== "POST") return seeOther(paths.insights);
  const sent = new URLSearchParams(await request.text());
  const [name, password] = [sent.get("name")?.trim() ?? "", sent.get("password") ?? ""];
  const now = open.now();
  const device: Device | undefined = await findDevice(db, tokenOf(request), now);
  const client = open.clientKey(request.headers.get("x-client") ?? "", now);
  const wait = open.attempts.take(client, name.slice(0, 40), device?.name ?? "", now);
  if (wait > 0) return page(signInMarkup(`试得太多了，等 ${wait} 秒再试。`), 429, { "retry-after": String(wait) });
  if (!(await isPassword(open.editors, name, password))) return page(signInMarkup("名字或密码不对。"), 401);
  const token = await signIn(db, name, tokenOf(request), now);
  return seeOther(paths.insights, { "set-cookie": cookie(request, token) });
});

const takeSignOut = forEditors("POST", async (request, _open, _editor, db) => {
  await signOut(db, tokenOf(request));
  return seeOther(paths.insights);
});

/** The week that is asked for, else the present one. */
function askedWeek(asked: string | null, now: number): string {
  const isDay = /^20\d\d-\d\d-\d\d$/.test(asked ?? "") && !Number.isNaN(Date.parse(asked ?? ""));
  return isDay ? mondayOf(asked ?? "") : weekOf(now);
}

const weekOfRequest = (request: Request, open: Room): string =>
  askedWeek(new URL(request.url).searchParams.get("week"), open.now());

const showWeek = forEditors("GET", async (request, open, editor, db) =>
  page(await weekMarkup(weekOfRequest(request, open), open, editor, db)),
);

async function weekMarkup(week: string, open: Room, editor: string, db: Database): Promise<string> {
  const report = await reportOf(db, week);
  const charts = { weeks: await weeksChart(report.weeks), sections: await sectionsChart(report.sections) };
  const titled = (code: string) => titleOf(open, code);
  return insightsMarkup({ report, data: open.content, titled, editor, now: weekOf(open.now()), charts });
}

const warm = new WeakSet<Room>();

/** Makes a page for nobody, once, while the password is typed: the first takes many times as long as the next. */
function warmUp(open: Room): void {
  if (warm.has(open)) return;
  warm.add(open);
  const make = () => open.storage.use((db) => weekMarkup(weekOf(open.now()), open, "", db));
  setTimeout(() => void make().catch(() => undefined), 100).unref();
}

function titleOf({ content, codes }: Room, code: string): Titled {
  const place = resolveCode(codes, code);
  const current = "current" in place ? content.titles[place.current] : undefined;
  return current ?? content.titles[code] ?? { title: "已经撤下的一节", url: `/s/${code}` };
}

const takeHandled = forEditors("POST", async (request, open, editor, db) => {
  const sent = new URLSearchParams(await request.text());
  const [key, commit] = [sent.get("key") ?? "", sent.get("commit") ?? ""];
  if (!/^(section|miss) \S{1,40}$/u.test(key) || !/^[0-9a-f]{7,40}$/.test(commit)) return refused(422, true);
  await markHandled(db, { key, commit, by: editor, at: open.now() });
  return seeOther(`${paths.insights}?week=${askedWeek(sent.get("week"), open.now())}`);
});

function csv(name: string, lines: Parameters<typeof csvOf>[0]): Response {
  const headers = {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${name}.csv"`,
  };
  return new Response(csvOf(lines), { headers });
}

const sectionsFile = forEditors("GET", async (request, open, _editor, db) => {
  const week = weekOfRequest(request, open);
  const rows = await sectionCounts(db, week);
  const lines = rows.map(({ code, no, yes, reasons }) => {
    const { unclear, different, outdated } = reasons;
    return [code, titleOf(open, code).title, no, yes, unclear, different, reasons["no-help"], outdated];
  });
  const head = ["编号", "节", "没用", "有用", "看不懂", "情况不一样", "照做没用", "过时或不对"];
  return csv(`sections-${week}`, [head, ...lines]);
});

const missesFile = forEditors("GET", async (request, open, _editor, db) => {
  const week = weekOfRequest(request, open);
  const rows = await missesOf(db, week, 100_000);
  const lines = rows.map(({ at, near, sure, origin, query }) => [
    new Date(at).toISOString(),
    near,
    sure,
    origin,
    query,
  ]);
  return csv(`misses-${week}`, [["时间", "最近的编号", "把握", "从哪里", "怎么问的"], ...lines]);
});

/** The editors' room, by address. */
export const insightsTakers: ReadonlyMap<string, Taker> = new Map([
  [paths.insights, showWeek],
  [`${paths.insights}/sign-in`, takeSignIn],
  [`${paths.insights}/sign-out`, takeSignOut],
  [`${paths.insights}/handled`, takeHandled],
  [`${paths.insights}/sections.csv`, sectionsFile],
  [`${paths.insights}/misses.csv`, missesFile],
]);
