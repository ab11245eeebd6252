import { registerInBackground, registerWorker } from "@/lib/offline/register.browser.ts";

/** The button 存到手机: says how much it takes, saves the whole set, says when it is done. */
class SaveSite extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "存到手机";
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    button.onclick = () => void this.save(button, status);
    this.replaceChildren(button, status);
    fetch("/offline.json")
      .then((response) => response.json())
      .then(({ bytes }: { bytes: number }) => {
        status.textContent = `约 ${Math.round(bytes / 1000)} KB`;
      })
      .catch(() => undefined);
  }

  async save(button: HTMLButtonElement, status: HTMLElement): Promise<void> {
    button.disabled = true;
    status.textContent = "正在存……";
    const registration = await registerWorker();
    const ok = registration?.active ? await ask(registration.active) : false;
    status.textContent = ok ? "存好了。没有网络也能打开和搜索。" : "没有存成。连上网再按一次，或换一个浏览器。";
    button.disabled = false;
  }
}

function ask(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }) => resolve(Boolean(data.ok));
    worker.postMessage("save-all", [channel.port2]);
    setTimeout(() => resolve(false), 120_000);
  });
}

customElements.define("save-site", SaveSite);
registerInBackground();
