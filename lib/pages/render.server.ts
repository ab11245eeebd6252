import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Rendered, readRoutes } from "../publish/next-output.server.ts";
import { type PageAddress, type PageParams, pageAddresses } from "./addresses.ts";

/** Milliseconds in which any page is rendered, on any machine. */
const patience = 60_000;

/** Asked for before they are taken: the renderer has work while what it made is published. */
const ahead = 32;

const program = fileURLToPath(new URL("renderer.cli.ts", import.meta.url));

/** Where `next` keeps what it compiled, below a project's root. */
const compiled = ".next";

/**
 * Renders every page of a project that Next has compiled, in the order of their routes, by Next's own server in a
 * process of its own, which ends with this; throws, with what Next says of it, when a page is no page (any status but
 * its own), and when nothing is compiled. `started`: that process, where it was started before.
 */
export async function* renderPages(
  root: string,
  params: PageParams,
  started?: Promise<Renderer>,
): AsyncGenerator<Rendered> {
  const { pages: routes } = readRoutes(join(root, compiled));
  const starting = started ?? startRenderer(root);
  try {
    const pages = pageAddresses(routes, params);
    const renderer = await starting;
    const asked: Promise<Rendered>[] = [];
    for (const page of pages) {
      if (asked.length === ahead) yield (await asked.shift()) as Rendered;
      asked.push(renderer.render(page));
      asked.at(-1)?.catch(() => undefined); // whoever takes it is told
    }
    for (const page of asked) yield await page;
  } finally {
    await starting.then(
      ({ stop }) => stop(),
      () => undefined,
    );
  }
}

/** Next's server in a process of its own. */
export interface Renderer {
  render(page: PageAddress): Promise<Rendered>;
  stop(): void;
}

/** Starts Next's server; rejects, with what it says, when it ends before it answers. */
export function startRenderer(root: string): Promise<Renderer> {
  const starting = forkRenderer(root);
  starting.catch(() => undefined); // whoever waits for it is told
  return starting;
}

async function forkRenderer(root: string): Promise<Renderer> {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production" };
  const child = fork(program, { cwd: root, env, stdio: ["ignore", "pipe", "pipe", "ipc"] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk));
  const words = () => Buffer.concat(said).toString("utf8").trim();
  const origin = `http://127.0.0.1:${await portOf(child, words)}`;
  return {
    render: ({ address, asked }) => render(origin, address, asked, words),
    stop: () => void (child.connected && child.disconnect()),
  };
}

/** The port on which a renderer answers; rejects with what it said when it ends before it does. */
async function portOf(child: ChildProcess, words: () => string): Promise<number> {
  const ended = once(child, "close").then(([code]) => {
    throw new Error(`Next's server did not start (${code}): ${words()}`);
  });
  const [{ port }] = (await Promise.race([once(child, "message"), ended])) as [{ port: number }];
  ended.catch(() => undefined);
  return port;
}

async function render(origin: string, address: string, asked: string, words: () => string): Promise<Rendered> {
  const answer = await fetch(origin + asked, {
    redirect: "manual",
    headers: { "accept-encoding": "identity" },
    signal: AbortSignal.timeout(patience),
  }).catch((error: Error) => {
    throw new Error(`${address}: Next's server does not answer (${error.message})\n${words()}`);
  });
  const html = await answer.text();
  const right = address === "/404" ? 404 : 200;
  if (answer.status !== right) throw new Error(`${address}: Next answers with ${answer.status}\n${words()}`);
  return { address, html, status: answer.status };
}
