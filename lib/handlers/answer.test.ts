import { once } from "node:events";
import { MessageChannel } from "node:worker_threads";
import { afterAll, expect, it } from "vitest";
import { handOver } from "./answer.server.ts";
import type { Reply } from "./protocol.ts";

const { port1: here, port2: there } = new MessageChannel();
afterAll(() => here.close());

/** What arrives of a body that is handed over. */
async function arrives(body: Uint8Array): Promise<string> {
  const reply: Reply = { status: 200, headers: {}, coding: "", body, digest: "" };
  const arrived = once(there, "message");
  handOver(here, 7, reply);
  const [said] = await arrived;
  expect(said).toMatchObject({ id: 7, reply: { status: 200 } });
  return Buffer.from(said.reply.body).toString("utf8");
}

it("a body that has its memory to itself is given away with it", async () => {
  const body = new TextEncoder().encode("断线");
  expect(await arrives(body)).toBe("断线");
  expect(body.byteLength).toBe(0);
});

it("one that lies in memory shared with others leaves them theirs", async () => {
  const [first, second] = [Buffer.from("断线"), Buffer.from("登录失败")];
  expect(first.buffer).toBe(second.buffer); // node's pool
  expect(await arrives(first)).toBe("断线");
  const large = new Uint8Array(8).fill(97);
  expect(await arrives(large.subarray(2, 5))).toBe("aaa");
  expect([second.toString(), large.byteLength]).toEqual(["登录失败", 8]);
});

it("an empty one arrives empty", async () => {
  expect(await arrives(new Uint8Array(0))).toBe("");
});
