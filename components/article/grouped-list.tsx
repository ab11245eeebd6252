import { type Entry, type ListPart, lineOf } from "@/lib/content/lists.ts";
import { ArticleList } from "./article-list.tsx";
import { JumpChips } from "./jump-chips.tsx";
import { RestLinks } from "./rest-links.tsx";

/** Articles by urgency under the headings of their groups, each with a line; `chips` lead to the groups. What a group has no room for stands on pages of its own, or at `rest`, where it is whole. */
export function GroupedList<A extends Entry>(props: { parts: readonly ListPart<A>[]; chips?: boolean; rest?: string }) {
  const { parts, rest } = props;
  return (
    <>
      {props.chips && (
        <JumpChips
          label="跳到"
          to={parts.map(({ group, count }) => ({ url: `#${group.id}`, name: group.heading, count }))}
        />
      )}
      <div className="grouped">
        {parts.map((part) => (
          <section key={part.group.id} className="article-group" aria-labelledby={part.group.id}>
            <h2 id={part.group.id}>{part.group.heading}</h2>
            <ArticleList articles={part.first} lines={lineOf} />
            {rest ? <RestLink part={part} at={rest} /> : <RestLinks part={part} />}
          </section>
        ))}
      </div>
    </>
  );
}

function RestLink({ part: { group, count, first }, at }: { part: ListPart<Entry>; at: string }) {
  if (first.length === count) return null;
  return (
    <p className="list-rest">
      <a href={`${at}#${group.id}`}>
        {group.heading}：全部 {count} 种
      </a>
    </p>
  );
}
