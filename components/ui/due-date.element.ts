import { todayInChina } from "@/lib/day.ts";

/** Shows its `mark` (待核实, 待复核) once its `until` date is past; before that, and without JavaScript, the date in its text speaks. */
class DueDate extends HTMLElement {
  connectedCallback(): void {
    const until = this.getAttribute("until") ?? "";
    if (until >= todayInChina(Date.now()) || this.dataset.past) return;
    this.dataset.past = this.getAttribute("mark") ?? "";
  }
}

customElements.define("due-date", DueDate);
