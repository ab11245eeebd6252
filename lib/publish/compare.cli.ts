import { parseArgs } from "node:util";
import { compareSites, firstDifference } from "./compare.server.ts";

const help = `npm run compare-dist -- <旧的 dist> <新的 dist> [--show <个数>]

逐个文件、逐个字节比较两个建好的网站：每一类有几个没变、变了、少了、多了。脚本名里的散列不算。有不同时退出码是 1。
  --show  每一类举几个例子，文本写明从哪里开始不同（默认 2）`;

const { values, positionals } = parseArgs({
  options: { show: { type: "string", default: "2" }, help: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [before, after] = positionals;
if (values.help || !before || !after) {
  console.log(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  const few = Number(values.show);
  for (const { kind, same, changed, gone, added } of compareSites(before, after)) {
    if (changed.length + gone.length + added.length === 0) continue;
    console.log(`${kind}  同 ${same}，变 ${changed.length}，少 ${gone.length}，多 ${added.length}`);
    for (const name of gone.slice(0, few)) console.log(`  少 ${name}`);
    for (const name of added.slice(0, few)) console.log(`  多 ${name}`);
    for (const { name, texts } of changed.slice(0, few)) {
      console.log(`  变 ${name}${/\.(png|ico)$/.test(name) ? "" : ` ${firstDifference(...texts)}`}`);
    }
    process.exitCode = 1;
  }
}
