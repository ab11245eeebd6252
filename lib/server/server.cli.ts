import { serve } from "./serve.server.ts";

Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });

// Nothing is kept between requests, so a stray failure inside Next is no reason to take the pages off the net.
process.on("uncaughtException", (error) => console.error(error));

const port = Number(process.env.PORT || 3000);
try {
  const serving = await serve(process.cwd(), port);
  console.log(`钱包急救已在 http://localhost:${serving.port} 运行`);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => void serving.stop().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(reason(error));
  process.exit(1);
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "EADDRINUSE") return `端口 ${port} 已被占用。换一个端口再试：PORT=${port + 1} npm start`;
  if (code === "EACCES") return `没有权限使用端口 ${port}。请换成 1024 以上的端口。`;
  if (code === "ERR_SOCKET_BAD_PORT") return `PORT=${process.env.PORT} 不是端口号。请写 1 到 65535 之间的整数。`;
  return `服务没有启动：${error instanceof Error ? error.message : error}`;
}
