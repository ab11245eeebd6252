import { documents } from "../documents/publish.server.ts";
import { offline } from "../offline/build.server.ts";
import { pageParams } from "../pages/params.server.ts";
import { renderPages } from "../pages/render.server.ts";
import { files, handlerFiles, pages } from "../publish/collect.server.ts";
import type { Manifest } from "../publish/manifest.ts";
import { publish, together } from "../publish/publish.server.ts";
import { type Built, lastBuilt, noteBuilt } from "./built.server.ts";

/**
 * Publishes a project of which everything is made: the pages, the files beside them, the offline copies; `built` is
 * remembered of it. `anew`: nothing is taken from the last site. Resolves to the manifest; throws one error with every
 * problem.
 */
export function publishSite(
  root: string,
  built: Built,
  options: { anew: boolean; say: (text: string) => void },
): Promise<Manifest> {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const copies = offline(root, {
    withdrawn: built.settings.OFFLINE === "off",
    say: ({ first, whole }) => options.say(`离线副本：来过一次存 ${kilobytes(first)}，全部 ${kilobytes(whole)}`),
  });
  const parts = [
    together(files(root), pages(root, renderPages(root, pageParams)), documents(root), handlerFiles(root)),
    copies,
  ];
  return publish(root, parts, {
    now: new Date(built.at),
    sameCode: !options.anew && lastBuilt(root)?.code === built.code,
    note: async (name) => noteBuilt(root, name, built),
  });
}
