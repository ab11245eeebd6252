/** Px from the top of the window down to which a heading counts as being read. */
const LINE = 120;

/** The table of contents: open beside the text, a bar above it on a phone, folded again once an entry is chosen; it marks the section that is read. */
class TocBox extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector("details");
    const summary = this.querySelector("summary");
    const links = [...this.querySelectorAll("a")];
    const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
    if (!details || !summary) return;
    const wide = matchMedia("(min-width: 64rem)").matches;
    details.open = wide;
    if (!wide) details.addEventListener("click", ({ target }) => target instanceof HTMLAnchorElement && close());
    const close = () => {
      details.open = false;
    };
    const mark = () => {
      let at = -1;
      headings.forEach((heading, i) => {
        if (heading && heading.getBoundingClientRect().top < LINE) at = i;
      });
      links.forEach((link, i) => {
        if (i === at) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
      const here = links[at]?.textContent;
      if (here) summary.dataset.here = here;
      else delete summary.dataset.here;
    };
    let waiting = false;
    addEventListener(
      "scroll",
      () => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          mark();
        });
      },
      { passive: true },
    );
    mark();
  }
}

customElements.define("toc-box", TocBox);
