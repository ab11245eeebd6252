import { join } from "node:path";
import { readBuiltWith, settingsNotes } from "./built-with.server.ts";
import { serve } from "./serve.server.ts";

// Nothing is kept between requests, so a stray failure is no reason to take the pages off the net.
process.on("uncaughtException", (error) => console.error(error));

const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || undefined;
// A release names its folder; a project is where it is started from.
const [, , flag, release] = process.argv;
const released = flag === "--release" && release;
try {
  const serving = await (released ? serve(released, port, host, "site") : serve(process.cwd(), port, host));
  console.log(`钱包急救已在 http://localhost:${serving.port} 运行`);
  const built = released && readBuiltWith(join(released, "built.json"));
  if (built) for (const note of settingsNotes(built, process.env)) console.log(note);
  const end = () => void serving.stop().then(() => process.exit(0));
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, end);
} catch (error) {
  console.error(reason(error));
  process.exit(1);
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "EADDRINUSE") return `端口 ${port} 已被占用。换一个端口再试：PORT=${port + 1} npm start`;
  if (code === "EACCES") return `没有权限使用端口 ${port}。请换成 1024 以上的端口。`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `HOST=${host} 不是这台机器的地址。只给本机用就不写；要让别的机器连，写 HOST=0.0.0.0。`;
  if (code === "ERR_SOCKET_BAD_PORT") return `PORT=${process.env.PORT} 不是端口号。请写 1 到 65535 之间的整数。`;
  return `服务没有启动：${error instanceof Error ? error.message : error}`;
}
