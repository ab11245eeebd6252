import { run } from "./run.server.ts";

const { argv, env } = process;
const port = Number(env.PORT || 3000);

try {
  // A release names its folder; a project is where it is started from.
  await run({ release: argv[2] === "--release" ? argv[3] : undefined, env });
} catch (error) {
  console.error(reason(error as NodeJS.ErrnoException & { port?: number }));
  process.exit(1);
}

function reason({ code, port: taken = port, message }: NodeJS.ErrnoException & { port?: number }): string {
  if (code === "EADDRINUSE" && taken !== port) return `METRICS_PORT=${taken} 已被占用。换一个端口再试。`;
  if (code === "EADDRINUSE") return `端口 ${port} 已被占用。换一个端口再试：PORT=${port + 1} npm start`;
  if (code === "EACCES") return `没有权限使用端口 ${port}。请换成 1024 以上的端口。`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `HOST=${env.HOST} 不是这台机器的地址。只给本机用就不写；要让别的机器连，写 HOST=0.0.0.0。`;
  if (code === "ERR_SOCKET_BAD_PORT") return `PORT=${env.PORT} 不是端口号。请写 1 到 65535 之间的整数。`;
  return `服务没有启动：${message}`;
}
