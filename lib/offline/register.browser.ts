/** True where a published page may keep itself; false under `next dev`, where there is no worker. */
declare const OFFLINE: boolean;

/** Whether the reader asked the browser to save data. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;
}

/** Registers the worker; undefined where there is none to be had. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!OFFLINE || !("serviceWorker" in navigator)) return undefined;
  try {
    await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
    return await navigator.serviceWorker.ready;
  } catch {
    return undefined; // A site without its worker is a site.
  }
}

/** Registers once the page is loaded and nothing else waits; not for readers who save data. */
export function registerInBackground(): void {
  if (savesData()) return;
  const keep = async () => {
    const registration = await registerWorker();
    const refresh = () => registration?.active?.postMessage("refresh");
    refresh();
    // On a slow device the next version may take over only now, and it is that one which has something to bring.
    if (registration) navigator.serviceWorker.addEventListener("controllerchange", refresh);
  };
  const begin = () => setTimeout(() => void keep(), 2000);
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin);
}
