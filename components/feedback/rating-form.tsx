/** Below a section or an article: did it help? A plain form; with JavaScript a press asks more before anything is sent. */
export function RatingForm({ action, code, whole }: { action: string; code: string; whole?: boolean }) {
  return (
    <form className="rate" method="post" action={action}>
      <input type="hidden" name="code" value={code} />
      {whole ? "这一篇有用吗？" : "这一节有用吗？"}
      <button type="submit" name="useful" value="yes">
        有用
      </button>
      <button type="submit" name="useful" value="no">
        没用
      </button>
    </form>
  );
}
