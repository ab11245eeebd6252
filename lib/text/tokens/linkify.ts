import { LinkifyIt } from "linkify-it";
import tlds from "tlds" with { type: "json" };
import type { AddressFinder } from "./addresses.ts";

/** Endings that are reserved or outside the public list, and lead somewhere all the same. */
const beyondTheList = ["example", "test", "invalid", "onion"];

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, urlAuth: true, tlds: [...tlds, ...beyondTheList] });
// "//" begins a comment as often as an address.
linkify.add("//", null);

/** The addresses that linkify-it sees, by the list of all endings. 9.9 kB compressed: browsers load it with the first text. */
export const findAddresses: AddressFinder = (text) =>
  (linkify.match(text) ?? []).map(({ index, lastIndex, schema }) => ({
    start: index,
    end: lastIndex,
    mail: schema === "mailto:",
  }));
