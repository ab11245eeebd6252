import { rmSync } from "node:fs";
import { loadCodes } from "../codes/codes.server.ts";
import { codeOf } from "../codes/lookup.ts";
import { refOf } from "../content/articles.ts";
import { loadArticles } from "../content/source.server.ts";
import { storageOf } from "../feedback/storage.server.ts";
import { fillDemo } from "./demo.ts";

const SECTIONS = 60;

/** Empties a folder and fills a database in it with made-up feedback to sections that there are. */
export async function makeDemo(folder: string, rows: number): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const codes = loadCodes();
  const sections = loadArticles().flatMap((article) =>
    article.sections.filter(({ level }) => level === 2).map(({ id }) => codeOf(codes, refOf(article), id) ?? ""),
  );
  const storage = storageOf({ DATA_DIR: folder });
  const some = sections.filter(Boolean).toSorted().slice(0, SECTIONS);
  await storage.use((db) => fillDemo(db, { rows, codes: some, now: Date.now() }));
  await storage.close();
}
