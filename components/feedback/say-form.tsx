import { LONGEST_TEXT, reasons, TRAP } from "@/lib/feedback/words.ts";
import { reasonWords } from "./reason-words.ts";

/** What did not help, or is wrong, in an article: a reason and some words. */
export function SayForm({ action, code }: { action: string; code: string }) {
  return (
    <form className="say" method="post" action={action}>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="useful" value="no" />
      <fieldset>
        <legend>哪里不好</legend>
        {reasons.map((reason) => (
          <label key={reason}>
            <input type="radio" name="reason" value={reason} /> {reasonWords[reason]}
          </label>
        ))}
      </fieldset>
      <label>
        哪一句，怎么不对（最多 {LONGEST_TEXT} 字，可以不写）
        <textarea name="text" rows={3} maxLength={LONGEST_TEXT} />
      </label>
      <label className="trap" aria-hidden="true">
        不要填
        <input type="text" name={TRAP} tabIndex={-1} autoComplete="off" />
      </label>
      <button type="submit">发送</button>
    </form>
  );
}
