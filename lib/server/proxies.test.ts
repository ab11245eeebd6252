import { describe, expect, it } from "vitest";
import { proxiesOf } from "./proxies.server.ts";

describe("proxies that are believed", () => {
  const asked = [
    "127.0.0.1",
    "::ffff:10.1.2.3",
    "172.31.0.1",
    "fd12::1",
    "::1",
    "203.0.113.5",
    "2001:db8::1",
    "nonsense",
  ];
  const believed = (value?: string) => asked.filter(proxiesOf(value));

  it("stand on this machine or in a near network, unless it is said otherwise", () => {
    expect(believed()).toEqual(asked.slice(0, 5));
    expect(believed("none")).toEqual([]);
    expect(believed("203.0.113.0/24, 2001:db8::1")).toEqual(["203.0.113.5", "2001:db8::1"]);
  });

  it("are refused by name when they are none", () => {
    expect(() => proxiesOf("10.0.0.0/8,proxy.local")).toThrow("TRUSTED_PROXIES=proxy.local 不是地址");
    expect(() => proxiesOf("10.0.0.0/99")).toThrow("TRUSTED_PROXIES=10.0.0.0/99");
  });
});
