import type { SectionCounts, WeekCounts } from "./queries.ts";

/** Drawn in one colour, so that it is read on paper too: what did not help is filled, what did is an outline. */
const size = { width: 640, marginLeft: 40, marginRight: 10 } as const;

/** Counts by week as SVG: 没用 filled, 有用 outlined above it, misses as a dotted line with points. */
export async function weeksChart(weeks: readonly WeekCounts[]): Promise<string> {
  const { Plot, document } = await tools();
  const day = ({ week }: WeekCounts) => week.slice(5);
  // Between nothing and nothing Plot has no height to go by, and fills the bars.
  const isQuiet = weeks.every(({ yes, no, misses }) => yes + no + misses === 0);
  const plot = Plot.plot({
    document,
    ...size,
    height: 220,
    className: "chart",
    x: { label: null },
    y: { label: null, ticks: isQuiet ? 0 : 4, tickFormat: "d", ...(isQuiet && { domain: [0, 1] }) },
    marks: [
      Plot.barY(weeks, { x: day, y: "no", fill: "currentColor", fillOpacity: 0.4, stroke: "currentColor" }),
      Plot.barY(weeks, { x: day, y1: "no", y2: ({ yes, no }) => yes + no, fill: "none", stroke: "currentColor" }),
      Plot.lineY(weeks, { x: day, y: "misses", stroke: "currentColor", strokeDasharray: "2 4", strokeWidth: 2 }),
      Plot.dotY(weeks, { x: day, y: "misses", r: 4, fill: "none", stroke: "currentColor" }),
      Plot.ruleY([0]),
    ],
  });
  return markupOf(plot);
}

/** The sections that most often did not help, as bars with their number. */
export async function sectionsChart(sections: readonly SectionCounts[]): Promise<string> {
  const { Plot, document } = await tools();
  const top = sections.filter(({ no }) => no > 0).slice(0, 8);
  const plot = Plot.plot({
    document,
    ...size,
    marginLeft: 64,
    height: 40 + 26 * top.length,
    className: "chart",
    x: { axis: null },
    y: { label: null, domain: top.map(({ code }) => code) },
    marks: [
      Plot.barX(top, { y: "code", x: "no", fill: "currentColor", insetTop: 3, insetBottom: 3 }),
      Plot.text(top, { y: "code", x: "no", text: ({ no }) => String(no), dx: 6, textAnchor: "start" }),
      Plot.ruleX([0]),
    ],
  });
  return markupOf(plot);
}

/** Loaded when editors look: 8 MB that no press on 没用 needs. */
async function tools() {
  const [Plot, { parseHTML }] = await Promise.all([import("@observablehq/plot"), import("linkedom")]);
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return { Plot, document: document as unknown as Document };
}

/** Without the rules that it brings along: they stand in the page's own sheet, since the policy lets no other in. */
function markupOf(plot: { readonly outerHTML: string }): string {
  return plot.outerHTML.replace(/<style>[\s\S]*?<\/style>/g, "").replace(/ style="[^"]*"/g, "");
}
