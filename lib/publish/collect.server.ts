import { createHash } from "node:crypto";
import { join } from "node:path";
import { workersFolder } from "../paths.ts";
import { deployment } from "../site.server.ts";
import { fileOf } from "./addresses.ts";
import { typeOf } from "./content-types.ts";
import { readFolder } from "./files.server.ts";
import { handlersFolder } from "./handler-files.ts";
import { headersFor, isHydrated, matches } from "./headers.ts";
import { keyFileName } from "./indexnow-key.ts";
import { type Rendered, readRoutes, sheetsOf } from "./next-output.server.ts";
import { publishPage, type ScriptWords } from "./page.ts";
import type { Part } from "./publish.server.ts";
import { documentsHandler, feedbackPages, running } from "./rules.ts";
import { readScriptWords } from "./script-words.server.ts";
import type { SiteWriter } from "./site-writer.server.ts";

/** Where our modules lie. */
const assetsFolder = ".build/assets";

/** The pages of a project that Next has compiled, as they are rendered; throws when it has not. */
export const pages =
  (root: string, rendered: AsyncIterable<Rendered> | Iterable<Rendered>): Part =>
  async (site) => {
    const next = join(root, ".next");
    site.problems.push(...unknownHandlers(next));
    const reading = { words: await readScriptWords(join(root, assetsFolder)), sheet: sheetsOf(next) };
    for await (const page of rendered) await addPage(site, page, reading);
  };

/** Our modules, share images, public/ and the key of IndexNow, as they lie on the disk. */
export const files =
  (root: string): Part =>
  async (site) => {
    const folders = [
      [assetsFolder, "_assets/"],
      [join(assetsFolder, workersFolder), workersFolder.slice(1)],
      [".build/cards", "card/"],
      ["public", ""],
    ] as const;
    for (const [folder, prefix] of folders) {
      for (const { name, body } of readFolder(join(root, folder), prefix)) {
        if (!leftover(folder, name)) await addFile(site, name, body);
      }
    }
    const key = process.env.INDEXNOW_KEY?.trim();
    if (key) await addFile(site, keyFileName(key), Buffer.from(key));
  };

/** What our own server runs; no address leads to it. */
export const handlerFiles =
  (root: string): Part =>
  async (site) => {
    for (const { name, body } of readFolder(join(root, ".build/handlers"), `${handlersFolder}/`))
      await site.addUnlisted(name, body);
  };

/** What another folder of the list is for, or `next dev` of earlier versions left behind. */
const leftover = (folder: string, name: string): boolean =>
  folder === "public" ? name.startsWith("_assets/") : name.startsWith(`_assets${workersFolder}`);

async function addFile(site: SiteWriter, file: string, body: Buffer): Promise<void> {
  const address = `/${file}`;
  const type = typeOf(file);
  if (!type) site.problems.push(`${address}: its ending is not in lib/publish/content-types.ts`);
  else await site.add({ address, file, body, headers: headersFor({ address, type }, site.rules) });
}

/** What pages are read with. */
interface Reading {
  readonly words: ScriptWords;
  readonly sheet: (address: string) => string;
}

async function addPage(
  site: SiteWriter,
  { address, html, status }: Rendered,
  { words, sheet }: Reading,
): Promise<void> {
  const { feedbackOrigin } = deployment();
  if (!feedbackOrigin && feedbackPages.includes(address)) return;
  const sendsTo = feedbackOrigin === "self" ? "" : feedbackOrigin;
  const hydrated = isHydrated(address, site.rules);
  // Into a shell the server puts markup that is not there yet, and so does React into a page that it hydrates.
  const whole = hydrated || running.some(({ shell }) => shell === address);
  const page = publishPage(html, { hydrated, digest, sheet, sendsTo, ...(!whole && { words }) });
  site.problems.push(...page.problems.map((problem) => `${address}: ${problem}`));
  const type = "text/html; charset=utf-8";
  const headers = headersFor({ address, type, policy: page.policy, posts: page.posts }, site.rules);
  const body = Buffer.from(page.html);
  await site.add({ address, file: fileOf(address, type), body, headers, status });
}

/** Handlers that no row of `running` leads to: nobody would ever see what they answer. */
function unknownHandlers(next: string): string[] {
  const known = (route: string) =>
    route.startsWith(`${documentsHandler}/`) || running.some((r) => r.handler === route || matches(r.at, route));
  const lost = readRoutes(next).handlers.filter((route) => !known(route));
  return lost.map((route) => `${route}: is a handler that is not in the table \`running\` of lib/publish/rules.ts`);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
