import { CacheFirst, NetworkFirst, type PrecacheEntry, Serwist, type SerwistPlugin } from "serwist";
import { todayInChina } from "../day.ts";
import { workersFolder } from "../paths.ts";
import { withIndex } from "../search/worker-file.ts";
import { type CachePlan, copyNote, markCopy, offlinePage } from "./cache-plan.ts";
import type { WorkerScope } from "./scope.ts";

declare const self: WorkerScope & { __SW_MANIFEST: readonly (PrecacheEntry | string)[] };
declare const PLAN: CachePlan;

const PAGES = "pages";
const FILES = "files";
const VERSION = "version";
const SAVED_ON = "x-saved-on";
/** Seconds after which a saved page is shown although the network may still answer. */
const PATIENCE = 3;
/** The same for the search worker: somebody is typing. */
const SEARCH_PATIENCE = 1;

const today = () => todayInChina(Date.now());

/** A page as it is kept: with the day on which it was saved. */
function dated(html: string): Response {
  return new Response(html, { headers: { "content-type": "text/html; charset=utf-8", [SAVED_ON]: today() } });
}

/** Keeps whole pages only, and shows a kept page as what it is. */
const copies: SerwistPlugin = {
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && !response.redirected ? dated(await response.clone().text()) : null,
  cachedResponseWillBeUsed: async ({ cachedResponse }) => {
    if (!cachedResponse) return null;
    const note = copyNote(cachedResponse.headers.get(SAVED_ON) ?? today(), today());
    return new Response(markCopy(await cachedResponse.text(), note), { headers: cachedResponse.headers });
  },
  handlerDidError: async () => (await caches.match(offlinePage)) ?? Response.error(),
};

/** What a gateway answers while the site behind it is away. */
const AWAY = [502, 503, 504];
const matching = { ignoreSearch: true, ignoreVary: true };

/** A gateway's error gives way to a copy where there is one; any other answer, and an error without a copy, is shown as it is. */
const gateway: SerwistPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if (!AWAY.includes(response.status)) return response;
    const copy = await (await caches.open(PAGES)).match(request, matching);
    if (copy) throw new Error(`${response.status}`);
    return response;
  },
};

/** Without a network the browser's own cache may still answer for two minutes: that is a copy too. */
const fromCache: SerwistPlugin = {
  fetchDidSucceed: async ({ response }) => {
    const page = response.status === 200 && response.headers.get("content-type")?.startsWith("text/html");
    if (navigator.onLine || !page) return response;
    const sent = Date.parse(response.headers.get("date") ?? "");
    const savedOn = Number.isNaN(sent) ? today() : todayInChina(sent);
    return new Response(markCopy(await response.text(), copyNote(savedOn, today())), { headers: response.headers });
  },
};

const network = new NetworkFirst({
  cacheName: PAGES,
  networkTimeoutSeconds: PATIENCE,
  matchOptions: matching,
  // Only what is saved on purpose is kept: a page read once must not grow old unseen.
  plugins: [{ ...copies, cacheWillUpdate: async () => null }, gateway, fromCache],
});

const serwist = new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      // The network first: an outdated hotline is never shown while there is a network.
      matcher: ({ request, sameOrigin, url }) =>
        sameOrigin && request.mode === "navigate" && !/^\/(s|api|_next)\//.test(url.pathname),
      // A worker whose storage fails must not stand between a reader and the site: it goes.
      handler: (options) =>
        network.handle(options).catch(async () => {
          await self.registration.unregister();
          return fetch(options.request);
        }),
    },
    {
      matcher: ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith("/_assets/"),
      handler: new CacheFirst({ cacheName: FILES, matchOptions: { ignoreVary: true } }),
    },
    {
      matcher: ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith(workersFolder),
      handler: new NetworkFirst({
        cacheName: FILES,
        networkTimeoutSeconds: SEARCH_PATIENCE,
        matchOptions: matching,
        // The one that is kept names the index that is kept.
        plugins: [{ cacheWillUpdate: async () => null }],
      }),
    },
  ],
});

/** Keeps every page that a file of pages holds. */
async function savePages(bundle: string): Promise<void> {
  const response = await fetch(bundle);
  if (!response.ok) throw new Error(`${response.status}`);
  const pages: Record<string, string> = await response.json();
  const cache = await caches.open(PAGES);
  for (const [address, html] of Object.entries(pages)) await cache.put(address, dated(html));
}

async function saveFiles(files: readonly string[]): Promise<void> {
  const cache = await caches.open(FILES);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await Promise.all(files.filter((file) => !kept.has(file)).map((file) => cache.add(file)));
}

/** Keeps the search worker with the index of this version, whichever one it names by now: its code is the same. */
async function saveSearchWorker(): Promise<void> {
  const response = await fetch(PLAN.worker);
  if (!response.ok) throw new Error(`${response.status}`);
  // A worker obeys the policy of its own response.
  const headers = ["content-type", "content-security-policy"].map((name) => [name, response.headers.get(name) ?? ""]);
  const kept = new Response(withIndex(PLAN.index, await response.text()), { headers: Object.fromEntries(headers) });
  await (await caches.open(FILES)).put(PLAN.worker, kept);
}

/** Everything at once: all pages, and the files they need. */
async function saveAll(): Promise<void> {
  await savePages(PLAN.bundle);
  await saveFiles(PLAN.assets);
  await saveSearchWorker();
}

/** Removes files of earlier versions. */
async function prune(): Promise<void> {
  const cache = await caches.open(FILES);
  const wanted = new Set([...PLAN.assets, PLAN.worker]);
  for (const request of await cache.keys()) if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
}

/** Whether the reader once saved the whole set. */
async function hasAll(): Promise<boolean> {
  const first = new Set(PLAN.first);
  const kept = await (await caches.open(PAGES)).keys();
  return kept.some(({ url }) => !first.has(new URL(url).pathname));
}

/** Brings what is kept up to this version; files of the last one go only when the pages no longer need them. */
async function refresh(): Promise<void> {
  const versions = await caches.open(VERSION);
  if ((await (await versions.match(VERSION))?.text()) === PLAN.version) return;
  const files = self.__SW_MANIFEST.map((entry) => (typeof entry === "string" ? entry : entry.url));
  if (await hasAll()) await saveAll();
  else await savePages(PLAN.firstBundle);
  await saveFiles(files);
  await saveSearchWorker();
  await prune();
  await versions.put(VERSION, new Response(PLAN.version));
}

let refreshing: Promise<void> | undefined;

/** Once at a time, however many pages ask. */
function refreshOnce(): Promise<void> {
  refreshing ??= refresh().finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

// Asked for by pages, not done on activation: until a worker is activated the browser holds back whatever a reader opens.
self.addEventListener("message", (event) => {
  const task = event.data === "save-all" ? saveAll : event.data === "refresh" ? refreshOnce : undefined;
  if (!task) return;
  const answer = (ok: boolean) => event.ports[0]?.postMessage({ ok });
  event.waitUntil(
    task().then(
      () => answer(true),
      () => answer(false),
    ),
  );
});

serwist.addEventListeners();
