import { BarePage } from "@/components/codes/bare-page.tsx";
import type { CodeTombstone } from "@/lib/codes/lookup.ts";
import { paths } from "@/lib/paths.ts";
import { site } from "@/lib/site.ts";
import { embedStyle } from "./embed-style.ts";

/** What a frame shows of a code whose content is gone: what happened, and where to read instead. */
export function GonePage(props: { gone: CodeTombstone; canonical: string; policy: string }) {
  const { code, text, successor } = props.gone;
  const title = `编号 ${code} 的内容不在了`;
  return (
    <BarePage title={title} canonical={props.canonical} policy={props.policy} style={embedStyle}>
      <main>
        <p className="kicker">
          {site.name}
          <b>非官方</b>
        </p>
        <h1>{title}</h1>
        <p>{text}</p>
        <p className="foot">
          现在看<a href={successor?.url ?? paths.failures}>{successor ? `编号 ${successor.current}` : "全部故障"}</a>
        </p>
      </main>
    </BarePage>
  );
}
