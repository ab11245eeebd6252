import type { Verdict } from "./schema/verdict.ts";

/** How alarming an answer is; it picks a colour and a sign, the word itself carries the meaning. */
export type Tone = "calm" | "care" | "alarm";

/** A typed answer of the verdict. */
export type VerdictAnswer = Verdict["moneySafe" | "payAgain"]["answer"];

const tones: Readonly<Record<VerdictAnswer, Tone>> = {
  安全: "calm",
  一般安全: "calm",
  需要核对: "care",
  有风险: "alarm",
  可以: "calm",
  先别: "care",
  不要: "alarm",
};

/** The tone of an answer of the verdict, on the page and on the share image alike. */
export function toneOf(answer: VerdictAnswer): Tone {
  return tones[answer];
}
