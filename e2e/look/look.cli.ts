import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "../bench/chromium.ts";
import serveSite from "../fixtures/serve-site.ts";
import { drawAll, modes } from "./draw.ts";
import { drawRoom } from "./room.ts";

const help = `npm run look -- [--page home] [--mode 390-light] [--out .build/look] [--root .]
npm run look -- --room docs/insights.png

把建好的站每一类页面画成图：320、390、768、1280、1680 宽，浅色、深色、大字，另有强制颜色和打印；每种样子拼一张总图。先要 npm run build。
  --room          只画编辑室（编出来的数据），就是 README 里的那张图
  --page、--mode  只画这些，可以写几次：${modes.map(({ name }) => name).join(" ")}`;

const { values } = parseArgs({
  options: {
    page: { type: "string", multiple: true, default: [] },
    mode: { type: "string", multiple: true, default: [] },
    out: { type: "string", default: join(process.cwd(), ".build/look") },
    room: { type: "string", default: "" },
    root: { type: "string", default: process.cwd() },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(help);
else if (values.room) {
  const browser = await launch(values.root);
  await drawRoom(browser, values.room);
  await browser.close();
  console.log(values.room);
} else {
  const stop = await serveSite();
  const browser = await launch(values.root);
  for await (const { name, drawn, failed } of drawAll(browser, process.env.BASE_URL ?? "", values)) {
    console.log(`${name}：${drawn} 张${failed.map((why) => `\n  没有画出来：${why}`).join("")}`);
    if (failed.length > 0) process.exitCode = 1;
  }
  await browser.close();
  await stop?.();
}
