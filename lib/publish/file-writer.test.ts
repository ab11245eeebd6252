import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { FileWriter } from "./file-writer.server.ts";

const folder = mkdtempSync(join(tmpdir(), "writer-"));
const path = (file: string) => join(folder, file);
let writer: FileWriter;

beforeEach(() => {
  writer = new FileWriter(folder);
});
afterEach(() => writer.end());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the thread that writes files", () => {
  it("writes what it is given, by the thousand, in folders that are made, and leaves the bytes to whoever gave them", async () => {
    const files = [...Array(3000).keys()].map((i) => ({
      file: `a/${i % 7}/${i}.txt`,
      body: Buffer.from(`第 ${i} 份`),
    }));
    await Promise.all(files.map(({ file, body }) => writer.write(file, body)));
    const wrong = files.filter(
      ({ file, body }) => !readFileSync(path(file)).equals(body) || !String(body).includes("第"),
    );
    expect(wrong).toEqual([]);
  });

  it("puts forms that gain something beside a file, and says how long they are", async () => {
    const text = Buffer.from("断线，别再付一次。".repeat(200));
    const sizes = await writer.write("b.html", text, 7);
    expect(sizes).toEqual({ br: statSync(path("b.html.br")).size, gz: statSync(path("b.html.gz")).size });
    expect(gunzipSync(readFileSync(path("b.html.gz"))).equals(text)).toBe(true);
    // Quality 0: gzip alone; and nothing where nothing gains.
    expect(Object.keys(await writer.write("c.md", text, 0))).toEqual(["gz"]);
    expect(await writer.write("d.txt", Buffer.from("短"), 0)).toEqual({});
  });

  it("says what the system said of a file that cannot be written, and goes on with the others", async () => {
    await writer.write("file", Buffer.from("1"));
    const [inFile, beside] = await Promise.allSettled([
      writer.write("file/below", Buffer.from("2")),
      writer.write("beside", Buffer.from("3")),
    ]);
    // What diskWords (lib/commands) tells the reader is told from the code.
    expect(inFile).toMatchObject({ reason: { code: expect.stringMatching(/^E(NOTDIR|EXIST)$/), path: path("file") } });
    expect(beside.status).toBe("fulfilled");
    expect(String(readFileSync(path("beside")))).toBe("3");
  });

  it("rejects what still waits when it ends, and what comes later", async () => {
    const waiting = writer.write("late", Buffer.alloc(1000));
    waiting.catch(() => undefined);
    await writer.end();
    await expect(waiting).rejects.toThrow("has ended");
    await expect(writer.write("later", Buffer.from("1"))).rejects.toThrow("has ended");
  });
});
