import type { ComponentProps } from "react";
import { AnchorCode, FormerIds } from "@/components/codes/codes-context.tsx";
import { SectionFoot } from "./section-feet.tsx";

/** A second-level heading, its code after it, and before it the foot of the section that ends here. */
export function CodedHeading2({ id, children }: ComponentProps<"h2">) {
  return (
    <>
      <SectionFoot before={id} />
      <h2 id={id}>
        <FormerIds id={id} />
        {children}
      </h2>
      <AnchorCode id={id} />
    </>
  );
}

/** A third-level heading, its code after it. */
export function CodedHeading3({ id, children }: ComponentProps<"h3">) {
  return (
    <>
      <h3 id={id}>
        <FormerIds id={id} />
        {children}
      </h3>
      <AnchorCode id={id} />
    </>
  );
}
