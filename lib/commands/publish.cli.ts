import { diskWords } from "./disk-words.ts";
import { publishSite } from "./publish.server.ts";

try {
  const built = JSON.parse(process.env.BUILT ?? "");
  const { pages } = await publishSite(process.cwd(), built, { anew: process.env.ANEW === "1", say: console.log });
  const all = Object.values(pages);
  const html = all.filter((p) => p.file.endsWith(".html"));
  const kilobytes = Math.round(html.reduce((sum, p) => sum + (p.br ?? p.gz ?? p.bytes), 0) / 102.4) / 10;
  console.log(`dist/：${html.length} 页（压缩后 ${kilobytes} kB），另有 ${all.length - html.length} 个文件`);
} catch (error) {
  console.error(`没有发布，dist/ 还是原来的：${diskWords(error) ?? (error instanceof Error ? error.message : error)}`);
  process.exit(1); // compression under way is not waited for
}
