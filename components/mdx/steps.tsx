import type { ReactNode } from "react";
import { AnchorCode, FormerIds } from "@/components/codes/codes-context.tsx";
import { EmptyElement } from "@/components/ui/element-slot.tsx";
import { riskLabels } from "@/lib/content/mdx/standing-words.ts";

/** An ordered list of steps. */
export function StepList({ children }: { children: ReactNode }) {
  return <ol className="steps">{children}</ol>;
}

/** One numbered action: the condition first, then what to do, then how; its code comes last. */
export function StepItem(props: {
  id: string;
  title: string;
  when?: string;
  risk?: keyof typeof riskLabels;
  children: ReactNode;
}) {
  return (
    <li id={props.id} className={props.risk && `risk-${props.risk}`}>
      <FormerIds id={props.id} />
      <EmptyElement tag="step-tick" />
      {props.when && <p className="when">{props.when}</p>}
      <p className="do">
        {props.title}
        {props.risk && <small>{riskLabels[props.risk]}</small>}
      </p>
      {props.children}
      <AnchorCode id={props.id} bare />
    </li>
  );
}
