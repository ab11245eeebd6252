import { rmSync } from "node:fs";
import { ended, start } from "../../lib/server/fixtures/process.ts";
import { articleText, deployFixture } from "../../lib/server/fixtures/site.ts";
import { ask, untilHealthy } from "../../lib/server/fixtures/wire.ts";

/** What readers got while one site was put in another's place again and again. */
export interface DeployOutcome {
  readonly deploys: number;
  readonly answers: number;
  /** Broken connections, and answers that are not 200. */
  readonly failed: number;
  /** Pages that are no version's text, byte for byte; results whose title is of one version and whose text of another. */
  readonly mixed: number;
}

const versionOf = (count: number): string => "版".repeat(1 + (count % 9));

/** Deploys a small site over itself `deploys` times while eight readers ask without a pause. */
export async function deployUnderLoad(deploys: number): Promise<DeployOutcome> {
  const root = await deployFixture(versionOf(0));
  const server = await start(root);
  await untilHealthy(server.port);
  const known = new Set([articleText(versionOf(0))]);
  let [answers, failed, mixed, on] = [0, 0, 0, true];
  const reader = async (path: string, isWhole: (body: string) => boolean) => {
    while (on) {
      const late = new Promise<undefined>((resolve) => setTimeout(resolve, 10_000));
      const answer = await Promise.race([ask(server.port, path).catch(() => undefined), late]);
      answers++;
      if (answer?.status !== 200) failed++;
      else if (!isWhole(answer.body.toString())) mixed++;
    }
  };
  const isPage = (body: string) => known.has(body);
  const isResult = (body: string) => {
    const title = /<title>(.*?)<\/title>/.exec(body)?.[1];
    return body.includes(`>付款断线${title}</a>`);
  };
  const readers = Array.from({ length: 4 }, () => [
    reader("/failures/a", isPage),
    reader("/search?q=%E6%96%AD%E7%BA%BF", isResult),
  ]).flat();
  for (let count = 1; count <= deploys; count++) {
    known.add(articleText(versionOf(count)));
    await deployFixture(versionOf(count), root);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  on = false;
  await Promise.all(readers);
  server.process.kill("SIGTERM");
  await ended(server.process);
  rmSync(root, { recursive: true, force: true });
  return { deploys, answers, failed, mixed };
}
