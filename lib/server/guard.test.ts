import { describe, expect, it } from "vitest";
import { guard } from "./guard.ts";

const ask = (method: string, target = "/", headers = {}, hosts = 1) => guard({ method, target, headers, hosts });

describe("the guard", () => {
  it.each(["GET", "HEAD"])("lets %s through", (method) => {
    expect(ask(method, "/failures/a?x=1")).toEqual({ path: "/failures/a", search: "?x=1" });
  });

  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get"])(
    "refuses %s, and says what is allowed",
    (method) => {
      expect(ask(method)).toEqual({ status: 405, allow: "GET, HEAD" });
    },
  );

  it("lets OPTIONS through for machines alone", () => {
    expect(ask("OPTIONS", "/api/v1/search")).toMatchObject({ path: "/api/v1/search" });
    expect(ask("POST", "/api/v1/search")).toEqual({ status: 405, allow: "GET, HEAD, OPTIONS" });
  });

  it.each([{ "content-length": "5" }, { "content-length": "-1" }, { "transfer-encoding": "chunked" }])(
    "refuses a body and closes: %o",
    (headers) => {
      expect(ask("GET", "/", headers)).toEqual({ status: 413, close: true });
    },
  );

  it("takes an empty body for none, and answers an offer of HTTP/2 without it", () => {
    expect(ask("GET", "/", { "content-length": "0" })).toMatchObject({ path: "/" });
    expect(ask("GET", "/", { upgrade: "h2c", connection: "Upgrade, HTTP2-Settings" })).toMatchObject({ path: "/" });
  });

  it.each(["websocket", "TLS/1.0", "h2c, websocket"])("refuses to become %s", (upgrade) => {
    expect(ask("GET", "/", { upgrade })).toEqual({ status: 400, close: true });
  });

  it.each(["a b", "a/b", "a@b", "a:b:c", "[::1", "a#b", "断线.cn", "a\\b"])(
    "refuses a host that is none: %s",
    (host) => {
      expect(ask("GET", "/", { host })).toEqual({ status: 400, close: true });
    },
  );

  it.each(["a", "wallet-aid.example:443", "a_b.example", "127.0.0.1:3000", "[::1]:3000", "xn--fiqs8s", ""])(
    "takes a host: %s",
    (host) => expect(ask("GET", "/", { host })).not.toHaveProperty("status"),
  );

  it("refuses two hosts, lets HTTP/1.0 ask without one", () => {
    expect(ask("GET", "/", { host: "a" }, 2)).toEqual({ status: 400, close: true });
    expect(ask("GET", "/", {}, 0)).toMatchObject({ path: "/" });
  });

  it("refuses what the address refuses", () => {
    expect([ask("GET", "//x"), ask("GET", `/${"a".repeat(4000)}`)]).toEqual([{ status: 400 }, { status: 414 }]);
  });
});
