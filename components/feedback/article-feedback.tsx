import { paths } from "@/lib/paths.ts";
import { RatingForm } from "./rating-form.tsx";
import { sentWords } from "./reason-words.ts";
import { SayForm } from "./say-form.tsx";

/** At the foot of an article: did it help, and what is wrong with it. */
export function ArticleFeedback({ action, code }: { action: string; code: string }) {
  return (
    <section className="feedback" aria-labelledby="feedback">
      <h2 id="feedback">告诉我们</h2>
      <RatingForm action={action} code={code} whole />
      <details>
        <summary>写几句，或者纠错</summary>
        <SayForm action={action} code={code} />
      </details>
      <p className="reviewed">
        {sentWords}
        <a href={`${paths.about}#privacy`}>怎样保存</a>
      </p>
    </section>
  );
}
