/** Copies the short link of the code inside it and says so; without a clipboard the link leads to its place as any other. */
class CodeLink extends HTMLElement {
  connectedCallback(): void {
    this.onclick = (event) => {
      const link = this.querySelector("a") as HTMLAnchorElement;
      if (!navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // Written within the press, which Safari asks for; what waits for it is fetched only then.
      const written = navigator.clipboard.writeText(link.href);
      import("@/lib/desk/within-second.browser.ts")
        .then(({ withinSecond }) => withinSecond(written))
        .then(
          () => this.say(),
          () => location.assign(link.href),
        );
    };
  }

  // In a shadow tree, where React does not look; the pause lets screen readers notice the status.
  say(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.innerHTML = "<slot></slot> <output>";
    const status = root.lastChild as HTMLOutputElement;
    setTimeout(() => status.append("已复制"), 50);
    setTimeout(() => status.remove(), 3e3);
  }
}

customElements.define("code-link", CodeLink);
