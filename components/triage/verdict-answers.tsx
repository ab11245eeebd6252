import { moneySafeAnswers, payAgainAnswers, type Verdict, type WalletModel } from "@/lib/content/schema/verdict.ts";

/** How alarming an answer is: both lists run from calm to alarm, and end in one of each tone. */
function toneOf<T extends string>(answer: T, answers: readonly T[]): string {
  const fromEnd = answers.length - 1 - answers.indexOf(answer);
  return ["alarm", "care", "calm"][fromEnd] ?? "calm";
}

/** The verdict's first two answers: is the money safe, may it be paid again; and its line for the wallet model that was chosen. */
export function VerdictAnswers(props: { verdict: Verdict; models: readonly WalletModel[] }) {
  const { moneySafe, payAgain, selfCustody } = props.verdict;
  const chosen = props.models.every((model) => model === "self-custody");
  return (
    <section className="verdict" aria-label="急救卡的头两条">
      <dl>
        <div>
          <dt>钱安全吗</dt>
          <dd>
            <strong className={`answer ${toneOf(moneySafe.answer, moneySafeAnswers)}`}>{moneySafe.answer}</strong>
            <span>{moneySafe.why}</span>
          </dd>
        </div>
        <div>
          <dt>能再付吗</dt>
          <dd>
            <strong className={`answer ${toneOf(payAgain.answer, payAgainAnswers)}`}>{payAgain.answer}</strong>
            <span>{payAgain.checkFirst}</span>
          </dd>
        </div>
        {chosen && selfCustody && (
          <div>
            <dt>自保管</dt>
            <dd>
              <span>{selfCustody}</span>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
