import { DueDate } from "@/components/ui/due-date.tsx";

/** The head of the printed card: what it is, its number, and when it was last checked; 待复核 once the next check is overdue. */
export function CardHead(props: { code?: string | undefined; checkedOn: string; reviewBy: string }) {
  const { code, checkedOn, reviewBy } = props;
  return (
    <p className="card-head">
      <span>
        <span aria-hidden="true">✚ </span>急救卡
      </span>
      <small>
        {/* Words between: a code and a date side by side read as the number of a phone. */}
        {code && `编号 ${code} · `}
        <DueDate on={reviewBy} mark="待复核">
          核对于 <time dateTime={checkedOn}>{checkedOn}</time>
        </DueDate>
      </small>
    </p>
  );
}
