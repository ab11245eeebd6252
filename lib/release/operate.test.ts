import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProgram, freePort, type Host, startCaddy, startNginx } from "../hosts/fixtures/programs.ts";
import { deployFixture } from "../server/fixtures/site.ts";
import { untilHealthy } from "../server/fixtures/wire.ts";
import { makeRelease } from "./release.server.ts";

// docs/operate.md is done as it stands there, in a folder and on ports of its own.

const page = readFileSync("docs/operate.md", "utf8");
const blocks = [...page.matchAll(/^```(.*)\n([\s\S]*?)^```/gm)].map(([, kind = "", text = ""]) => ({ kind, text }));
const has = (program: string) => spawnSync("which", [program]).status === 0;
const built = {
  fingerprint: "",
  code: "",
  settings: { SITE_ORIGIN: "" },
  until: "2027-01-01",
  at: "2026-11-22T08:00:00.000Z",
};

let folder: string;
let port: number;
let here: (text: string) => string;
let server: ChildProcess | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "operate-"));
  const metrics = await freePort();
  port = await freePort();
  here = (text) =>
    text
      .replaceAll("/srv/wallet-aid", join(folder, "srv"))
      .replace(/\b3000\b/g, String(port))
      .replaceAll("9464", String(metrics));
  const project = await deployFixture();
  await makeRelease({ root: process.cwd(), site: join(project, "dist"), built }, join(folder, "release"));
  rmSync(project, { recursive: true });
  cpSync("deploy", join(folder, "deploy"), { recursive: true });
}, 120_000);

afterAll(() => {
  server?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

describe("docs/operate.md", () => {
  it("is done block by block: a first deploy, what to look at, an update, the way back, the daily switch", async () => {
    for (const { kind, text } of blocks.filter((block) => block.kind.startsWith("sh test"))) {
      if (/^curl /m.test(text) && !has("curl")) continue;
      if (kind.endsWith("background")) {
        server = spawn("env", here(text).trim().split(" "), { cwd: folder, stdio: "ignore" });
        await untilUp();
      } else {
        const { status, stderr } = spawnSync("sh", ["-ec", here(text)], { cwd: folder, encoding: "utf8" });
        expect([text, status, stderr.replace(/^.*(% Total|Dload|--:--).*$/gm, "").trim()]).toEqual([text, 0, ""]);
      }
    }
    expect(readlinkSync(join(folder, "srv/current"))).toMatch(/^releases\/\d{8}T\d{6}Z$/);
    await untilHealthy(port);
  }, 120_000);

  it("says of every other command what tests it, or why nothing does", () => {
    const table = page.slice(page.indexOf("## 没有照着跑的命令"));
    const named = [...table.matchAll(/`([^`]+)`/g)].map(([, command = ""]) => command);
    const others = blocks.filter(({ kind }) => kind === "sh").flatMap(({ text }) => text.trim().split("\n"));
    const plain = others.map((line) => line.replace(/^([A-Z_]+=\S+ )+/, ""));
    expect(plain.filter((line) => !named.some((command) => line.startsWith(command)))).toEqual([]);
  });

  it("makes an image of the release alone, whose health check tells a server that answers from one that does not", () => {
    const [, last = ""] = readFileSync("Containerfile", "utf8").split(/^FROM .*bookworm-slim$/m);
    expect(last.match(/^(COPY|RUN) .*$/gm)).toEqual(["COPY --from=build /source/release /srv/wallet-aid"]);
    expect(last).toMatch(/^USER 65534:65534$/m);
    expect(last).toContain('ENTRYPOINT ["/srv/wallet-aid/run"]');
    const [program = "", ...args] = JSON.parse(/^HEALTHCHECK .*?CMD (\[.*\])$/m.exec(last)?.[1] ?? "[]") as string[];
    const check = (PORT: number) =>
      spawnSync(join(folder, "release", program.replace("/srv/wallet-aid/", "")), args, {
        env: { PORT: String(PORT) } as unknown as NodeJS.ProcessEnv,
      }).status;
    expect([check(port), check(1)]).toEqual([0, 1]);
  });

  it("names in the unit only what a release has, and no more rights than an ordinary user's", () => {
    const unit = readFileSync("deploy/wallet-aid.service", "utf8");
    expect(unit).toContain("ExecStart=/srv/wallet-aid/current/run");
    for (const line of ["ProtectSystem=strict", "NoNewPrivileges=true", "CapabilityBoundingSet=\n", "User=wallet-aid"])
      expect(unit).toContain(line);
  });
});

const [nginx, caddy] = [findProgram("nginx"), findProgram("caddy")];
const snippet = (kind: string) => blocks.find((block) => block.kind === kind)?.text ?? "";

describe("TLS before the server, as the page says", () => {
  const secure = async (host: Host) => {
    const { status, headers } = await overOnceCertified(host.port);
    expect([status, headers["strict-transport-security"], headers["x-content-type-options"]]).toEqual([
      200,
      "max-age=31536000",
      "nosniff",
    ]);
    await host.stop();
  };

  it.runIf(caddy)(
    "ends at Caddy, with a certificate of its own authority",
    async () => {
      const config = (listen: string) =>
        here(snippet("caddy")).replace("example.org {", `localhost:${listen.split(":").at(-1)} {\n\ttls internal`);
      await secure(await startCaddy(caddy ?? "", config));
    },
    60_000,
  );

  it.runIf(nginx && has("openssl"))(
    "ends at nginx, with a certificate from files",
    async () => {
      const [key, crt] = [join(folder, "example.org.key"), join(folder, "example.org.crt")];
      const named = ["-subj", "/CN=localhost", "-days", "2", "-keyout", key, "-out", crt];
      spawnSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...named]);
      const config = (listen: string) =>
        here(snippet("nginx")).replace("listen 443", `listen ${listen}`).replaceAll("/etc/ssl", folder);
      await secure(await startNginx(nginx ?? "", config));
    },
    60_000,
  );
});

async function untilUp(): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the server did not begin");
}

/** Caddy listens before its authority has signed: until then a handshake ends in an alert. */
async function overOnceCertified(tlsPort: number): ReturnType<typeof over> {
  for (let tries = 0; ; tries++) {
    try {
      return await over(tlsPort);
    } catch (error) {
      if (tries === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function over(tlsPort: number): Promise<{ status: number | undefined; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const options = { port: tlsPort, host: "localhost", path: "/failures/a", rejectUnauthorized: false };
    const out = request({ ...options, agent: false }, (res) => {
      res.resume().on("end", () => resolve({ status: res.statusCode, headers: res.headers }));
    });
    out.on("error", reject).end();
  });
}
