/** Where the ticked steps of this page are kept: on the device, by address. */
const key = `ticks:${location.pathname}`;

/** Lies over a step's number; a press ticks the step off and keeps that on this device. */
class StepTick extends HTMLElement {
  connectedCallback(): void {
    const step = this.closest("li");
    if (!step) return;
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-label", `做完了：${step.querySelector(".do")?.firstChild?.textContent ?? ""}`);
    button.setAttribute("aria-pressed", String(ticked().includes(step.id)));
    button.onclick = () => {
      const rest = ticked().filter((id) => id !== step.id);
      const done = button.getAttribute("aria-pressed") !== "true";
      keep(done ? [...rest, step.id] : rest);
      button.setAttribute("aria-pressed", String(done));
    };
    this.replaceChildren(button);
  }
}

function ticked(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

function keep(ids: readonly string[]): void {
  try {
    if (ids.length > 0) localStorage.setItem(key, JSON.stringify(ids));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing forgets the ticks with the page.
  }
}

customElements.define("step-tick", StepTick);
