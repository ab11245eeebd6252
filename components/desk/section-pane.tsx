"use client";

import { type MouseEvent, memo } from "react";
import { shortPath } from "@/lib/codes/address.ts";
import { toneOf } from "@/lib/content/tone.ts";
import { type DeskPlace, firstAid } from "@/lib/desk/place.ts";
import { usePreview } from "./use-catalog.browser.ts";
import { useMarkedPart } from "./use-marked-part.browser.ts";

/** The section as its readers see it, for the agent to check what the reply leaves out. */
export const SectionPane = memo(function SectionPane({
  place,
  pinned,
  onPin,
}: {
  place: DeskPlace | undefined;
  pinned: boolean;
  onPin: (code: string) => void;
}) {
  const html = usePreview(place?.article.ref);
  const section = place && (place.section ?? firstAid(place.article) ?? place.article.sections[0]);
  const shown = section && html?.[section.id];
  const body = useMarkedPart(place?.anchor, shown);
  return (
    <section className="desk-section" aria-label="原文">
      {!place && <p className="desk-hint">选中一节，这里显示用户会看到的原文。</p>}
      {place && (
        <>
          <header>
            <h2>{section?.heading || place.article.title}</h2>
            <p className="desk-about">
              <a href={shortPath(place.code)} target="_blank" rel="noreferrer">
                {`编号 ${place.code}`}
              </a>
              <span>{place.article.title}</span>
              <button type="button" className="desk-quiet" aria-pressed={pinned} onClick={() => onPin(place.code)}>
                <span>{pinned ? "取消固定" : "固定"}</span> <kbd>Alt P</kbd>
              </button>
            </p>
            {place.article.answers && <VerdictChips answers={place.article.answers} />}
          </header>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the click only keeps links from leaving the desk */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
          <div
            ref={body}
            className="desk-prose prose"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
            tabIndex={0}
            onClick={stayHere}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered at build from our own articles, by React
            dangerouslySetInnerHTML={{ __html: shown ?? "" }}
          />
        </>
      )}
    </section>
  );
});

const questions = ["钱安全吗", "能再付吗"] as const;

/** The first two answers of the article's verdict, whatever section is shown: no reply may say otherwise. */
function VerdictChips({ answers }: { answers: NonNullable<DeskPlace["article"]["answers"]> }) {
  return (
    <dl className="desk-verdict">
      {answers.map((answer, i) => (
        <div key={questions[i]} className={`on-${toneOf(answer)}`}>
          <dt>{questions[i]}</dt>
          <dd className={toneOf(answer)}>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A link in the text opens beside the desk. */
function stayHere({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest("a") : null;
  if (link && !link.href.startsWith("tel:")) link.target = "_blank";
}
