import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { kept } from "./kept.server.ts";

let root: string;
const write = (name: string, text: string) => writeFileSync(join(root, name), text);

/** A reader of two files, the second of which need not be there, and how often it has read. */
function reader() {
  const files = (of: string) => ["one", "two"].map((name) => join(of, name));
  const reads = { count: 0 };
  const load = kept(files, (of) => {
    reads.count++;
    return readFileSync(join(of, "one"), "utf8");
  });
  return { load: () => load(root), reads };
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "kept-"));
  write("one", "断线");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test("files are read once a process", () => {
  const { load, reads } = reader();
  expect(load()).toBe("断线");
  write("one", "登录失败");
  expect([load(), reads.count]).toEqual(["断线", 1]);
});

describe("under next dev", () => {
  beforeEach(() => vi.stubEnv("NODE_ENV", "development"));

  test("files are read once as long as they stay as they are", () => {
    const { load, reads } = reader();
    for (let i = 0; i < 5; i++) expect(load()).toBe("断线");
    expect(reads.count).toBe(1);
  });

  test("a file that is edited, comes or goes is read again", () => {
    const { load, reads } = reader();
    load();
    write("one", "余额异常");
    expect([load(), reads.count]).toEqual(["余额异常", 2]);
    write("two", "");
    expect([load(), reads.count]).toEqual(["余额异常", 3]);
    rmSync(join(root, "two"));
    expect([load(), reads.count]).toEqual(["余额异常", 4]);
    // As long as before, a second later.
    write("one", "支付失败");
    utimesSync(join(root, "one"), new Date(), new Date(Date.now() + 1000));
    expect([load(), reads.count]).toEqual(["支付失败", 5]);
  });

  test("what could not be read is read again, once it can be", () => {
    const { load } = reader();
    rmSync(join(root, "one"));
    expect(load).toThrow("ENOENT");
    write("one", "账户锁定");
    expect(load()).toBe("账户锁定");
  });
});
