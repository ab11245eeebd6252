import type { HandledRow } from "@/lib/feedback/tables.ts";
import { paths } from "@/lib/paths.ts";

/** Whether a row was dealt with, by which commit; and the way to say so. */
export function HandledForm(props: { name: string; week: string; label: string; handled: HandledRow | undefined }) {
  const { name, week, label, handled } = props;
  return (
    <>
      {handled && (
        <p className="handled">
          {handled.by} 处理了 <code>{handled.commit}</code>
        </p>
      )}
      <form method="post" action={`${paths.insights}/handled`}>
        <input type="hidden" name="key" value={name} />
        <input type="hidden" name="week" value={week} />
        <input
          type="text"
          name="commit"
          aria-label={`${label}：改它的提交`}
          placeholder="提交号"
          pattern="[0-9a-f]{7,40}"
          required
        />
        <button type="submit">处理了</button>
      </form>
    </>
  );
}
