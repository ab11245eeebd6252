/** The case sheet: loads what writes the texts, once more when that failed and somebody begins to fill it in. */
class CaseSheet extends HTMLElement {
  connectedCallback(): void {
    const open = () =>
      import("./case-sheet-panel.browser.ts")
        .then(({ openSheet }) => openSheet(this))
        .catch(() => this.addEventListener("focusin", open, { once: true }));
    open();
  }
}

customElements.define("case-sheet", CaseSheet);
