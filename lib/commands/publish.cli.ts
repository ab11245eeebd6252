import { startRenderer } from "../pages/render.server.ts";
import { diskWords } from "./disk-words.ts";

// Next's server takes as long to start as everything else takes to load.
const renderer = startRenderer(process.cwd());

try {
  const { publishSite } = await import("./publish.server.ts");
  const built = JSON.parse(process.env.BUILT ?? "");
  const anew = process.env.ANEW === "1";
  const { pages } = await publishSite(process.cwd(), built, { anew, say: console.log, renderer });
  const all = Object.values(pages);
  const html = all.filter((p) => p.file.endsWith(".html"));
  const kilobytes = Math.round(html.reduce((sum, p) => sum + (p.br ?? p.gz ?? p.bytes), 0) / 102.4) / 10;
  console.log(`dist/：${html.length} 页（压缩后 ${kilobytes} kB），另有 ${all.length - html.length} 个文件`);
} catch (error) {
  console.error(`没有发布，dist/ 还是原来的：${diskWords(error) ?? (error instanceof Error ? error.message : error)}`);
  process.exit(1); // compression under way is not waited for
}
