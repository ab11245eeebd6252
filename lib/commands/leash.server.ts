import { Socket } from "node:net";

// Preloaded into every program that a command starts. A process that is killed cannot stop what it started, so what it
// started watches a pipe that closes with it: nothing is left behind that holds a port or writes beside the next build.

const descriptor = Number(process.env.LEASH ?? 0);
delete process.env.LEASH;

if (descriptor > 0) {
  const pipe = new Socket({ fd: descriptor, readable: true, writable: false });
  pipe.unref();
  pipe.on("error", end).on("close", end).resume();
}

function end(): void {
  setTimeout(() => process.exit(1), 5_000).unref();
  process.kill(process.pid, "SIGTERM");
}

// Whoever reads the output may go (`npm run build | head`): the work goes on without being heard.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
