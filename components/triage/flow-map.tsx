import { BOX } from "@/lib/triage/map-box.ts";
import type { MapLayout } from "@/lib/triage/map-layout.ts";

/** The drawing of a guided check; it says nothing that the text version below it does not. */
export function FlowMap({ map, title }: { map: MapLayout; title: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="flow-map" aria-label="流程图，可以左右滑动" tabIndex={0}>
      <svg
        role="img"
        aria-label={`${title}的流程图，文字版也在这一页`}
        viewBox={`0 0 ${map.width} ${map.height}`}
        width={map.width}
        height={map.height}
      >
        {map.curves.map(({ path, x, y }) => (
          <g key={path}>
            <path className="map-curve" d={path} />
            <path className="map-tip" d={`M${x} ${y}l-9 -5v10z`} />
          </g>
        ))}
        {map.boxes.map(({ id, x, y, height, lines, rules }) => (
          <g key={id}>
            <rect className="map-box" x={x} y={y} width={BOX} height={height} rx="6" />
            {rules.map((at) => (
              <path key={at} className="map-rule" d={`M${x} ${at}h${BOX}`} />
            ))}
            {lines.map((line) => (
              <text key={line.y} className={`map-${line.kind}`} x={line.x} y={line.y}>
                {line.text}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </section>
  );
}
