/** Hides a notice before its first day and after its last; the days are China's. */
class NoticeBox extends HTMLElement {
  connectedCallback(): void {
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    this.hidden = today < (this.getAttribute("from") ?? "") || today > (this.getAttribute("until") ?? "");
  }
}

customElements.define("notice-box", NoticeBox);
