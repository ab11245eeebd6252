import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FlowMap } from "@/components/triage/flow-map.tsx";
import { FlowOutline, type Goal } from "@/components/triage/flow-outline.tsx";
import type { FlowAnswer } from "@/lib/content/schema/flow.ts";
import { staticParams } from "@/lib/pages/params.server.ts";
import { articlePath, checkMapPath, checkPath } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";
import { loadFlows } from "@/lib/triage/flows.server.ts";
import { layOutMap } from "@/lib/triage/map-layout.ts";
import { CheckFrame } from "../../check-frame.tsx";
import { outcomeAt } from "../../outcome-at.ts";

type Props = { params: Promise<{ flow: string }> };

export const dynamicParams = false;

export const generateStaticParams = staticParams("/check/[flow]/map");

const flowAt = async ({ params }: Props) => {
  const { flow } = await params;
  return loadFlows().find(({ id }) => id === flow);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const flow = await flowAt(props);
  if (!flow) return {};
  const title = `流程图：${flow.title}`;
  return pageMetadata({ title, description: flow.description, url: checkMapPath(flow.id) });
}

export default async function MapPage(props: Props) {
  const flow = await flowAt(props);
  if (!flow) notFound();
  return (
    <CheckFrame flow={flow} here="流程图">
      <h1>流程图：{flow.title}</h1>
      <div className="flow-both">
        <section aria-labelledby="outline">
          <h2 id="outline">文字版</h2>
          <FlowOutline flow={flow} goal={goalOf} />
        </section>
        <FlowMap map={layOutMap(flow, (answer) => goalOf(answer).text)} title={flow.title} />
      </div>
    </CheckFrame>
  );
}

function goalOf({ flow, outcome }: FlowAnswer): Goal {
  const other = loadFlows().find(({ id }) => id === flow);
  if (other) return { text: `自助排查：${other.short}`, url: checkPath(other.id) };
  const { article, sections } = outcomeAt({ section: outcome ?? "" });
  return { text: sections[0].heading, url: articlePath(article.kind, article.slug, sections[0].id) };
}
