/** Shows its `mark` (待核实, 待复核) once its `until` date is past; before that, and without JavaScript, the date in its text speaks. */
class DueDate extends HTMLElement {
  connectedCallback(): void {
    const until = this.getAttribute("until") ?? "";
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10); // the registry's dates are China's
    if (until >= today || this.dataset.past) return;
    this.dataset.past = this.getAttribute("mark") ?? "";
  }
}

customElements.define("due-date", DueDate);
