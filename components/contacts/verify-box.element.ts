import { todayInChina } from "@/lib/day.ts";

/** The number check: loads what answers when the field is used, once more when that failed. */
class VerifyBox extends HTMLElement {
  connectedCallback(): void {
    const open = () =>
      import("./verify-panel.browser.ts")
        .then(({ openPanel }) => openPanel(this, () => todayInChina(Date.now())))
        .catch(() => this.addEventListener("focusin", open, { once: true }));
    open();
  }
}

customElements.define("verify-box", VerifyBox);
