/** Opens the table of contents where it stands beside the text; on a phone it stays folded above it. */
class TocBox extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector("details");
    if (details && matchMedia("(min-width: 64rem)").matches) details.open = true;
  }
}

customElements.define("toc-box", TocBox);
