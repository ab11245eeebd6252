import { realpathSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readManifest } from "../publish/manifest.server.ts";
import type { Manifest } from "../publish/manifest.ts";
import { ask, type Wired } from "../server/fixtures/wire.ts";
import { type Serving, serve } from "../server/serve.server.ts";
import { caddyfile } from "./caddy.ts";
import { findProgram, type Host, startCaddy, startNginx } from "./fixtures/programs.ts";
import { nginxConfig } from "./nginx.ts";
import { planOf } from "./plan.ts";

// Real web servers over this build, beside our own: what a reader gets must not depend on who sends it.

const programs = { nginx: findProgram("nginx"), caddy: findProgram("caddy") };
const site = builtSite();

describe.runIf(site)("hosts of files over this build", () => {
  const { folder, manifest } = site as NonNullable<typeof site>;
  const plan = planOf(manifest);
  const hosts: Partial<Record<keyof typeof programs, Host>> = {};
  let own: Serving;

  beforeAll(async () => {
    own = await serve(process.cwd(), 0);
    const { nginx, caddy } = programs;
    const place = { root: folder, name: "_" };
    if (nginx) hosts.nginx = await startNginx(nginx, (listen) => nginxConfig(plan, { ...place, listen }));
    if (caddy) hosts.caddy = await startCaddy(caddy, (listen) => caddyfile(plan, { ...place, listen }));
  }, 60_000);

  afterAll(async () => {
    await Promise.all([own.stop(), hosts.nginx?.stop(), hosts.caddy?.stop()]);
  });

  for (const name of ["nginx", "caddy"] as const) {
    describe.runIf(programs[name])(name, () => {
      const both = (path: string, headers = {}, method = "GET") =>
        Promise.all([own.port, (hosts[name] as Host).port].map((port) => ask(port, path, headers, method)));

      it.each(["", "gzip", "gzip, deflate, br", "br;q=0, gzip", "identity"])(
        "sends one of each class of address as our server does, Accept-Encoding: %s",
        async (coding) => {
          const asked = samples(manifest).map(async (address) => {
            const pair = await both(encodeURI(address), coding ? { "accept-encoding": coding } : {});
            return [address, ...pair] as const;
          });
          const wrong = (await Promise.all(asked)).filter(
            ([, ours = none, theirs = none]) =>
              JSON.stringify(seen(theirs)) !== JSON.stringify(seen(ours)) ||
              (ours.status < 300 && !theirs.body.equals(ours.body)),
          );
          expect(wrong.map(([address, ours = none, theirs = none]) => [address, seen(ours), seen(theirs)])).toEqual([]);
        },
        60_000,
      );

      it.each(["/failures/", "/failures.html", "/failures/?a=1", "/index.html"])(
        "leads %s to its page",
        async (path) => {
          const [ours, theirs] = await both(path);
          expect([theirs?.status, theirs?.get("location")]).toEqual([ours?.status, ours?.get("location")]);
        },
      );

      it.each([
        "/manifest.json",
        "/_handlers/data.json",
        "/_handlers/thread.mjs",
        "/failures.html.br",
        "/failures/none",
        "/none/",
        "/nowhere.html",
        "/.env",
      ])("answers %s with the page for missing ones", async (path) => {
        const [ours = none, theirs = none] = await both(path, { "accept-encoding": "br" });
        expect([path, ...seen(theirs)]).toEqual([path, ...seen(ours)]);
        expect([theirs.status, theirs.body.equals(ours.body)]).toEqual([404, true]);
      });

      it("tells programs in their form that there is nothing, and lets pages of others ask", async () => {
        const [ours = none, theirs = none] = await both("/api/v1/none");
        expect([theirs.status, theirs.get("content-type"), theirs.body.toString()]).toEqual([
          404,
          ours.get("content-type"),
          ours.body.toString(),
        ]);
        const [mine = none, other = none] = await both("/api/v1/contacts", { origin: "https://a.example" }, "OPTIONS");
        const cors = (answer: Wired) =>
          ["access-control-allow-origin", "access-control-allow-methods"].map((header) => answer.get(header));
        expect([other.status, ...cors(other)]).toEqual([204, ...cors(mine)]);
      });

      it("leads what only our server makes to the section that says the same", async () => {
        const [address = "", { from = "" } = {}] = Object.entries(manifest.derived)[0] ?? [];
        const [, theirs = none] = await both(address);
        expect([theirs.status, theirs.get("location")]).toEqual([302, from]);
        expect(theirs.get("access-control-allow-origin")).toBe(
          manifest.pages[from]?.headers["access-control-allow-origin"],
        );
      });

      it("knows who has a page already, and sends parts", async () => {
        const { port } = hosts[name] as Host;
        const etag = (await ask(port, "/failures")).get("etag") ?? "";
        const again = await ask(port, "/failures", { "if-none-match": etag });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        expect((await ask(port, "/favicon.ico", { range: "bytes=0-9" })).body.length).toBe(10);
      });
    });
  }
});

const none: Wired = { status: 0, headers: [], get: () => undefined, body: Buffer.alloc(0) };

/** What a reader can tell of an answer: all that the rules name, each header as often as it came. */
function seen({ status, headers }: Wired): unknown[] {
  const left = ["date", "server", "connection", "keep-alive", "transfer-encoding", "content-length", "accept-ranges"];
  const own = ["etag", "last-modified"];
  const named = headers
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !left.includes(name) && !own.includes(name))
    // A redirect has no body that anybody reads.
    .filter(([name]) => status < 300 || status === 404 || !["content-type", "vary"].includes(name));
  return [status, named.map(([name, value]) => `${name}: ${value.replace("; charset=", ";charset=")}`).sort()];
}

/** Two addresses of each class: folder, ending, headers, compressed forms, redirects. */
function samples({ pages, redirects }: Manifest): string[] {
  const shape = (address: string) => address.replace(/^(\/[^/]+\/).*?(\.\w+)?$/, "$1*$2");
  const ofPages = Object.entries(pages).map(
    ([
      address,
      {
        headers: { link, ...headers },
        br,
        gz,
      },
    ]) => ({
      address,
      kind: [shape(address), JSON.stringify(headers), Boolean(link), Boolean(br), Boolean(gz)].join(),
    }),
  );
  const ofMoves = Object.entries(redirects).map(([address, { status }]) => ({
    address,
    kind: `${shape(address)}${status}`,
  }));
  const kinds = Map.groupBy([...ofPages, ...ofMoves], ({ kind }) => kind);
  const two = [...kinds.values()].flatMap((all) => [all[0], all.at(-1)]).map((one) => one?.address ?? "/");
  return [...new Set([...two, "/s/101-3"])].filter((address) => address !== "/404");
}

function builtSite(): { folder: string; manifest: Manifest } | undefined {
  try {
    const folder = realpathSync("dist");
    return { folder, manifest: readManifest(folder) };
  } catch {
    return undefined;
  }
}
