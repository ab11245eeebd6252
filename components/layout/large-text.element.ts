const KEY = "large-text";

/** A button that makes all text larger and keeps it so on this device, without a cookie. */
class LargeText extends HTMLElement {
  connectedCallback(): void {
    const root = document.documentElement;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "大字";
    const show = () => button.setAttribute("aria-pressed", String(root.classList.contains("large")));
    button.onclick = () => {
      const large = root.classList.toggle("large");
      try {
        if (large) localStorage.setItem(KEY, "1");
        else localStorage.removeItem(KEY);
      } catch {
        // A browser that keeps nothing still shows this page large.
      }
      show();
    };
    show();
    this.replaceChildren(button);
  }
}

customElements.define("large-text", LargeText);
