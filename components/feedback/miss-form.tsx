import { LONGEST_TEXT, TRAP } from "@/lib/feedback/words.ts";

/** What was looked for and not found; with JavaScript it holds what stood in the search field or the desk. */
export function MissForm({ action }: { action: string }) {
  return (
    <form className="say" method="post" action={action} data-miss="">
      <input type="hidden" name="sure" value="nothing" />
      <input type="hidden" name="from" value="search" />
      <label>
        你想找什么（最多 {LONGEST_TEXT} 字）
        <textarea name="query" rows={3} maxLength={LONGEST_TEXT} />
      </label>
      <label className="trap" aria-hidden="true">
        不要填
        <input type="text" name={TRAP} tabIndex={-1} autoComplete="off" />
      </label>
      <button type="submit">发送</button>
    </form>
  );
}
