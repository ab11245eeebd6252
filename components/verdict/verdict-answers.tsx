import { Glyph, type GlyphName } from "@/components/ui/glyph.tsx";
import type { Verdict } from "@/lib/content/schema/verdict.ts";
import { toneOf, type VerdictAnswer } from "@/lib/content/tone.ts";

/** The two answers that keep somebody from losing money, side by side, and below them why. */
export function VerdictAnswers({ verdict: { moneySafe, payAgain } }: { verdict: Verdict }) {
  return (
    <>
      <dl className="verdict-answers">
        <Answer glyph="shield" question="钱安全吗" answer={moneySafe.answer} />
        <Answer glyph="loop" question="能再付吗" answer={payAgain.answer} />
      </dl>
      <div className="verdict-why">
        <Why glyph="shield">{moneySafe.why}</Why>
        <Why glyph="loop">{payAgain.checkFirst}</Why>
      </div>
    </>
  );
}

function Answer(props: { glyph: GlyphName; question: string; answer: VerdictAnswer }) {
  const tone = toneOf(props.answer);
  return (
    <div className={`on-${tone}`}>
      <dt>
        <Glyph name={props.glyph} />
        {props.question}
      </dt>
      <dd>
        <strong className={`answer ${tone}`}>{props.answer}</strong>
      </dd>
    </div>
  );
}

function Why({ glyph, children }: { glyph: GlyphName; children: React.ReactNode }) {
  return (
    <p>
      <Glyph name={glyph} />
      <span>{children}</span>
    </p>
  );
}
