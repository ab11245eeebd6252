import { documents } from "../documents/publish.server.ts";
import { offline } from "../offline/build.server.ts";
import { pageParams } from "../pages/params.server.ts";
import { type Renderer, renderPages } from "../pages/render.server.ts";
import { files, handlerFiles, pages } from "../publish/collect.server.ts";
import type { Manifest } from "../publish/manifest.ts";
import { inOrder, publish, together } from "../publish/publish.server.ts";
import { type Built, lastBuilt, noteBuilt } from "./built.server.ts";

/**
 * Publishes a project of which everything is made: the pages, the files beside them, the offline copies; `built` is
 * remembered of it. `anew`: nothing is taken from the last site;
 * `renderer`: Next's server, where it was started before. Resolves to the manifest; throws one error with every
 * problem.
 */
export function publishSite(
  root: string,
  built: Built,
  options: { anew: boolean; say: (text: string) => void; renderer?: Promise<Renderer> },
): Promise<Manifest> {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const copies = offline(root, {
    withdrawn: built.settings.OFFLINE === "off",
    say: ({ first, whole }) => options.say(`离线副本：来过一次存 ${kilobytes(first)}，全部 ${kilobytes(whole)}`),
  });
  // The copies hold pages, and what pages load.
  const read = inOrder(together(files(root), pages(root, renderPages(root, pageParams, options.renderer))), copies);
  return publish(root, [together(read, documents(root), handlerFiles(root))], {
    now: new Date(built.at),
    sameCode: !options.anew && lastBuilt(root)?.code === built.code,
    note: async (name) => noteBuilt(root, name, built),
  });
}
