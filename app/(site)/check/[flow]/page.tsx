import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageData } from "@/app/structured-data.tsx";
import { Question } from "@/components/triage/question.tsx";
import { WayOut } from "@/components/triage/way-out.tsx";
import { staticParams } from "@/lib/pages/params.server.ts";
import { checkPath, paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";
import { checkTitle } from "@/lib/seo/title.ts";
import type { Flow } from "@/lib/triage/flow.ts";
import { loadFlows } from "@/lib/triage/flows.server.ts";
import { walk } from "@/lib/triage/walk.ts";
import { CheckFrame } from "../check-frame.tsx";

type Props = { params: Promise<{ flow: string }> };

export const dynamicParams = false;

export const generateStaticParams = staticParams("/check/[flow]");

const flowAt = async ({ params }: Props) => {
  const { flow } = await params;
  return loadFlows().find(({ id }) => id === flow);
};

const factsOf = ({ id, title, description }: Flow) => ({ title, description, url: checkPath(id) });

export async function generateMetadata(props: Props): Promise<Metadata> {
  const flow = await flowAt(props);
  if (!flow) return {};
  return pageMetadata(factsOf(flow), checkTitle(flow));
}

export default async function FlowPage(props: Props) {
  const flow = await flowAt(props);
  const state = flow && walk(flow, []);
  if (state?.at.kind !== "question") notFound();
  return (
    <CheckFrame flow={state.flow}>
      <h1>{state.flow.title}</h1>
      <p className="list-lead">{state.flow.description}</p>
      <Question flow={state.flow} given={state.given} at={state.at} heading={(id, text) => <h2 id={id}>{text}</h2>} />
      <WayOut flow={state.flow} />
      <PageData page={factsOf(state.flow)} here={state.flow.short} above={[{ name: "自助排查", url: paths.check }]} />
    </CheckFrame>
  );
}
