import { todayInChina } from "@/lib/day.ts";

/** Hides a notice before its first day and after its last; the days are China's. */
class NoticeBox extends HTMLElement {
  connectedCallback(): void {
    const today = todayInChina(Date.now());
    this.hidden = today < (this.getAttribute("from") ?? "") || today > (this.getAttribute("until") ?? "");
  }
}

customElements.define("notice-box", NoticeBox);
