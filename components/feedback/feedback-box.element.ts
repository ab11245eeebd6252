/** Takes presses on the forms of feedback: what asks more, and what sends, is fetched with the first. Without it the forms are sent as they are. */
class FeedbackBox extends HTMLElement {
  connectedCallback(): void {
    const open = () => import("./feedback-panel.browser.ts");
    let failed = false;
    document.addEventListener("click", (event) => {
      const target = event.target as Element;
      const sure = target.closest('a[href="/tell"]')?.closest<HTMLElement>("[data-sure]")?.dataset.sure;
      if (sure) leaveMiss(sure);
      const button = target.closest<HTMLButtonElement>(".rate button,.say button");
      if (!button?.form || failed) return;
      event.preventDefault();
      open().then(
        (panel) => panel.press(button),
        () => {
          // Sent as it is, it would take the page away and bring nothing.
          if (!navigator.onLine) return sayOffline(button.form as HTMLFormElement);
          failed = true;
          button.click();
        },
      );
    });
    try {
      // A page that asks what was not found, or something that waits for the network.
      if (localStorage.outbox || localStorage.miss) open().then((panel) => panel.begin());
    } catch {
      // A browser that keeps nothing has nothing to send.
    }
  }
}

function sayOffline(form: HTMLFormElement): void {
  const note = form.querySelector("[role=status]") ?? form.appendChild(document.createElement("span"));
  note.setAttribute("role", "status");
  note.textContent = "现在没有网络，连上以后再按。";
}

/** What stands in the search field, and how sure the answer to it was, for the page that asks whether to send it; nothing leaves the device by this. */
function leaveMiss(sure: string): void {
  const query = document.querySelector<HTMLInputElement>("input[name=q]")?.value;
  try {
    if (query) localStorage.miss = JSON.stringify({ query, sure, from: "search" });
  } catch {
    // Then the form is empty.
  }
}

customElements.define("feedback-box", FeedbackBox);
