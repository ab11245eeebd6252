import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CodeLink } from "@/components/codes/code-link.tsx";
import { GivenAnswers } from "@/components/triage/given-answers.tsx";
import { Outcome } from "@/components/triage/outcome.tsx";
import { Question } from "@/components/triage/question.tsx";
import { WayOut } from "@/components/triage/way-out.tsx";
import { loadCodes } from "@/lib/codes/codes.server.ts";
import { codeOf } from "@/lib/codes/lookup.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { staticParams } from "@/lib/pages/params.server.ts";
import { checkPath } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";
import { pageTitle } from "@/lib/seo/title.ts";
import { loadFlows } from "@/lib/triage/flows.server.ts";
import { parseAnswers, type Stand, type State, walk } from "@/lib/triage/walk.ts";
import { CheckFrame } from "../../check-frame.tsx";
import { outcomeAt } from "../../outcome-at.ts";

type Props = { params: Promise<{ flow: string; answers: string }> };

export const dynamicParams = false;

export const generateStaticParams = staticParams("/check/[flow]/[answers]");

async function stateAt({ params }: Props): Promise<State | undefined> {
  const { flow: id, answers } = await params;
  const flow = loadFlows().find((f) => f.id === id);
  const ids = parseAnswers(answers);
  return flow && ids && walk(flow, ids);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const state = await stateAt(props);
  if (!state) return {};
  const { flow, at } = state;
  const here = at.kind === "question" ? at.node.question : outcomeAt(at).sections[0].heading;
  const facts = {
    title: here,
    description: flow.description,
    url: checkPath(
      flow.id,
      state.given.map(({ answer }) => answer.id),
    ),
  };
  return pageMetadata(facts, pageTitle(`${here}（${flow.short}）`, here));
}

export default async function StatePage(props: Props) {
  const state = await stateAt(props);
  if (!state) notFound();
  const { flow, given, at } = state;
  return (
    <CheckFrame flow={flow} here={at.kind === "question" ? `第 ${given.length + 1} 问` : "结果"}>
      {at.kind === "question" ? (
        <Question flow={flow} given={given} at={at} heading={(id, text) => <h1 id={id}>{text}</h1>} />
      ) : (
        <OutcomeOf state={state} at={at} />
      )}
      <GivenAnswers flow={flow} given={given} />
      <WayOut flow={flow} />
    </CheckFrame>
  );
}

function OutcomeOf({ state, at }: { state: State; at: Stand & { kind: "outcome" } }) {
  const { article, ref, sections } = outcomeAt(at);
  const code = <CodeLink code={codeOf(loadCodes(), ref.article, ref.anchor)} />;
  return (
    <Outcome
      state={state}
      lead={at.lead}
      emergency={at.emergency}
      registry={loadRegistries()}
      article={article}
      sections={sections}
      code={code}
    />
  );
}
