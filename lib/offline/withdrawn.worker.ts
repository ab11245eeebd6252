import type { WorkerScope } from "./scope.ts";

declare const self: WorkerScope;

// Stands in for the worker when it is withdrawn (OFFLINE=off): empties the caches, removes itself, and lets open pages load anew.
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) await caches.delete(name);
      await self.registration.unregister();
      for (const client of await self.clients.matchAll({ type: "window" })) client.navigate(client.url);
    })(),
  );
});
