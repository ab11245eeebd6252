/** Copies the short link of the code inside it and says so; without a clipboard the link leads to its place as any other. */
class CodeLink extends HTMLElement {
  connectedCallback(): void {
    this.onclick = (event) => {
      const { clipboard } = navigator;
      const link = this.querySelector("a");
      if (!clipboard || !link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      clipboard.writeText(link.href).then(
        () => this.say("已复制"),
        () => location.assign(link.href),
      );
    };
  }

  // In a shadow tree, where React does not look; the pause lets screen readers notice the status.
  private say(text: string): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.innerHTML = "<slot></slot> <output></output>";
    const status = root.querySelector("output") as HTMLOutputElement;
    setTimeout(() => (status.textContent = text), 50);
    setTimeout(() => (status.textContent = ""), 2500);
  }
}

customElements.define("code-link", CodeLink);
