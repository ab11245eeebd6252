import type { Derived } from "../publish/manifest.ts";

/** What an address that is not a page answers. */
export interface Document {
  /** Absent means 200. */
  readonly status?: number;
  /** Names in lower case; what holds of every such address lib/publish/rules.ts adds. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Addresses of one kind. */
export interface Family {
  /** Every address that is published. */
  readonly addresses: () => readonly string[];
  /** What an address answers; undefined when it is none of this family, or none that was given out. */
  readonly make: (address: string) => Document | undefined;
  /** How a published address is made from another one's file, which spares it a file of its own. */
  readonly derived?: (address: string) => Derived | undefined;
}

/** A document of a type. */
export function text(type: string, body: string, more: Document["headers"] = {}): Document {
  return { headers: { "content-type": type, ...more }, body };
}

/** A value as JSON. */
export function json(value: unknown): Document {
  return text("application/json", JSON.stringify(value));
}

/** Sends whoever asks to another address of this site. */
export function redirect(status: 301 | 302, location: string, more: Document["headers"] = {}): Document {
  return { status, headers: { location, ...more }, body: "" };
}

/** A family of addresses that are known by name. */
export function named(makers: Readonly<Record<string, () => Document>>): Family {
  return {
    addresses: () => Object.keys(makers),
    make: (address) => (Object.hasOwn(makers, address) ? makers[address]?.() : undefined),
  };
}

/** What stands between a beginning and an ending of an address; undefined when it does not begin or end so. */
export function between(address: string, before: string, after = ""): string | undefined {
  if (!address.startsWith(before) || !address.endsWith(after)) return undefined;
  const inside = address.slice(before.length, address.length - after.length);
  return inside === "" || inside.includes("/") ? undefined : inside;
}
