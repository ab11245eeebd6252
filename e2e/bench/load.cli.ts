import { text } from "node:stream/consumers";
import { load } from "./load-client.ts";

// A process of its own, so that the server's time is not the client's: the load as JSON on stdin, the answers on stdout.
console.log(JSON.stringify(await load(JSON.parse(await text(process.stdin)))));
