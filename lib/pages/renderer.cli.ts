import { createServer } from "node:http";
import next from "next";

// Answers with the pages that Next has compiled, on this machine alone, for the program that started it: that one hears
// the port, and when it ends, so does this.
process.once("disconnect", () => process.exit());
// It ended while this was loaded, or there is none.
if (!process.connected) process.exit();
const app = next({ dev: false, dir: process.cwd() });
await app.prepare();
// A connection stays however long the other side is busy: closed under it, it would be asked once more, and be gone.
const server = createServer({ keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 }, app.getRequestHandler());
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : undefined });
});
