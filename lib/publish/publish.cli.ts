import { publish } from "./publish.server.ts";

const started = performance.now();
try {
  const { pages } = await publish(process.cwd(), new Date());
  const all = Object.values(pages);
  const html = all.filter((p) => p.file.endsWith(".html"));
  const kilobytes = Math.round(html.reduce((sum, p) => sum + (p.br ?? p.bytes), 0) / 102.4) / 10;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `dist/: ${html.length} pages (${kilobytes} kB brotli), ${all.length - html.length} other files, ${seconds} s`,
  );
} catch (error) {
  console.error(`publish: ${error instanceof Error ? error.message : error}`);
  process.exit(1); // compression under way is not waited for
}
