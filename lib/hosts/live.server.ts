import { createHash } from "node:crypto";
import type { Entry, Manifest, Redirect } from "../publish/manifest.ts";
import { reduced } from "./folder-rules.ts";

/** What differs at one address of a running site. */
export interface Difference {
  readonly address: string;
  readonly what: string;
}

/** What was found at one kind of address. */
export interface LiveRow {
  /** First folder and ending, e.g. "/failures/*.md". */
  readonly kind: string;
  readonly asked: number;
  readonly different: readonly Difference[];
}

/** How to compare. */
export interface Comparing {
  /** One address of each kind instead of all. */
  readonly quick?: boolean;
  /** A host of few rules: of a page's policy it says who may frame it, short codes open as pages. */
  readonly files?: boolean;
}

const atOnce = 8;
const patience = 10_000;

/** Asks a running site for what was built, and says what differs: status, bytes, each header of the manifest, where redirects lead. Rejects when the site cannot be reached at all. */
export async function compareLive(origin: string, manifest: Manifest, how: Comparing = {}): Promise<LiveRow[]> {
  await fetch(origin, { method: "HEAD", signal: AbortSignal.timeout(patience) });
  const redirects = Object.entries(manifest.redirects).filter(([address]) => !(how.files && address.startsWith("/s/")));
  const asked = [
    ...Object.entries(manifest.pages)
      .filter(([address]) => address !== "/404")
      .map(([address, entry]) => ({ address, look: () => lookAtPage(origin, address, entry, how) })),
    ...redirects.map(([address, to]) => ({ address, look: () => lookAtRedirect(origin, address, to) })),
    { address: "/no-such-page", look: () => lookForNothing(origin) },
  ];
  const rows: LiveRow[] = [];
  for (const [kind, all] of Map.groupBy(asked, ({ address }) => kindOf(address))) {
    const chosen = how.quick ? all.slice(0, 1) : all;
    const different: Difference[] = [];
    const waiting = [...chosen];
    const work = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        const { address } = one;
        const found = await one.look().catch((error: Error) => [error.message]);
        different.push(...found.map((what) => ({ address, what })));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    rows.push({ kind, asked: chosen.length, different });
  }
  return rows.sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

async function lookAtPage(origin: string, address: string, entry: Entry, { files }: Comparing): Promise<string[]> {
  // A host of files has "/api/v1/contacts" under its file's name.
  const path = files && address.startsWith("/api/") ? `/${entry.file}` : address;
  const { status, headers, body } = await ask(origin, path);
  const wanted = Object.entries(files ? reduced(entry.headers) : entry.headers);
  if (status !== (entry.status ?? 200)) return [`状态是 ${status}`];
  const same = createHash("sha256").update(body).digest("hex") === entry.sha256;
  return [
    ...(same ? [] : ["内容不同"]),
    ...wanted.flatMap(([name, value]) =>
      sameHeader(headers.get(name), value) ? [] : [`${name} 是 ${headers.get(name)}`],
    ),
  ];
}

async function lookAtRedirect(
  origin: string,
  address: string,
  { status: wanted, location }: Redirect,
): Promise<string[]> {
  const { status, headers } = await ask(origin, address);
  const to = new URL(headers.get("location") ?? "", origin);
  const leads = to.pathname + to.search + to.hash;
  return status === wanted && leads === encodeURI(decodeURI(location))
    ? []
    : [`${status} 到 ${leads}，应是 ${wanted} 到 ${location}`];
}

async function lookForNothing(origin: string): Promise<string[]> {
  const { status } = await ask(origin, "/no-such-page");
  return status === 404 ? [] : [`没有的页面答 ${status}`];
}

async function ask(origin: string, path: string) {
  const response = await fetch(origin + encodeURI(path), { redirect: "manual", signal: AbortSignal.timeout(patience) });
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}

/** Spaces and capitals of a type's charset are the host's own. */
function sameHeader(found: string | null, wanted: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(" ", "");
  return found !== null && plain(found) === plain(wanted);
}

function kindOf(address: string): string {
  return address.replace(/^(\/[^/]+\/).*?(\.[a-z]+)?$/, "$1*$2").replace(/^\/[^/]*$/, "/*");
}
