import { runData } from "./data.server.ts";

const help = `npm run data -- <命令> [文件]

读者反馈的数据库：有 DATABASE_URL 就是 PostgreSQL，否则是 DATA_DIR（默认 data/）里的 SQLite。
  backup 文件    备份成一个文件；网站可以一直开着
  restore 文件   恢复到空的数据库，两种数据库都行
  export 文件    导出成表格（CSV）
  prune          删掉超过 180 天的文字；网站开着时每天自己会做`;

const [name = "", file = ""] = process.argv.slice(2);
if (name === "" || name === "--help") console.log(help);
else {
  try {
    console.log(await runData(name, file));
  } catch (error) {
    console.error(`没有做成：${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
